package org.parlance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parlance.analysis.ItemAnswers.chosen;
import static org.parlance.analysis.ItemAnswers.inWeek;
import static org.parlance.analysis.ItemAnswers.scored;
import static org.parlance.analysis.ItemAnswers.unscored;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parlance.analysis.ChoiceCounts.Option;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;

class BankStatisticsTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /** Five persons' scores of an item. */
    private static List<ItemResponse> five(String item, double... scores) {
        List<ItemResponse> responses = new ArrayList<>();
        for (int person = 0; person < scores.length; person++) {
            responses.add(scored(person + 1, item, scores[person]));
        }
        return responses;
    }

    private static BankStatistics of(List<List<ItemResponse>> items) {
        return BankStatistics.of(items.stream().flatMap(List::stream).toList());
    }

    /**
     * Deviations of a 40, 20, 0, -20, -40 and of b 30, 10, 20, -30, -30: products sum to 3200, squares to 4000 and 3200,
     * so that r = 3200 / sqrt(4000 * 3200) = sqrt(0.8).
     */
    @Test
    void facilityAndDiscriminationByHand() {
        BankStatistics found = of(List.of(five("a", 100, 80, 60, 40, 20), five("b", 90, 70, 80, 30, 30)));
        assertThat(found.attempts()).isEqualTo(5);
        ItemStatistics a = found.items().get(0);
        assertThat(a.n()).isEqualTo(5);
        assertThat(a.facility()).isCloseTo(0.6, CLOSE);
        assertThat(a.discrimination()).isCloseTo(Math.sqrt(0.8), CLOSE);
        assertThat(a.medianSeconds()).isEqualTo(30);
        assertThat(a.flags()).isEmpty();
        assertThat(found.items().get(1).discrimination()).isCloseTo(Math.sqrt(0.8), CLOSE);
    }

    /** With c the rest of a is the mean of b and c, and a itself has no part in it. */
    @Test
    void theRestLeavesTheItemOut() {
        BankStatistics found = of(
                List.of(five("a", 100, 80, 60, 40, 20), five("b", 20, 40, 60, 80, 100), five("c", 0, 20, 40, 60, 80)));
        assertThat(found.items().get(0).discrimination()).isCloseTo(-1, CLOSE);
        assertThat(found.items().get(0).flags()).containsExactly(ItemFlag.DOES_NOT_DISCRIMINATE);
    }

    @Test
    void itemsThatAreTooHardOrTooEasyAreFlagged() {
        BankStatistics found = of(List.of(
                five("a", 0, 10, 20, 30, 38),
                five("b", 90, 96, 97, 98, 99),
                five("c", 0, 20, 40, 60, 80),
                five("d", 20, 20, 20, 20, 20.5)));
        assertThat(found.items().get(0).flags()).containsExactly(ItemFlag.TOO_HARD);
        assertThat(found.items().get(1).flags()).containsExactly(ItemFlag.TOO_EASY);
        assertThat(found.items().get(2).flags()).isEmpty();
        assertThat(found.items().get(3).flags()).as("just above 0.2").isEmpty();
    }

    @Test
    void whatCouldNotBeScoredCountsAndWhatWasLeftOutDoesNot() {
        List<ItemResponse> responses = new ArrayList<>(five("a", 50, 60, 70, 80, 90, 50, 60, 70));
        responses.add(unscored(9, "a", "engine-failure"));
        responses.add(unscored(10, "a", "nothing-given"));
        ItemStatistics one = BankStatistics.of(responses).items().get(0);
        assertThat(one.n()).isEqualTo(9);
        assertThat(one.scored()).isEqualTo(8);
        assertThat(one.leftOut()).isEqualTo(1);
        assertThat(one.unscorable()).isCloseTo(1 / 9.0, CLOSE);
        assertThat(one.flags()).containsExactly(ItemFlag.UNSCORABLE);
        assertThat(one.discrimination()).as("there is no rest").isNaN();
    }

    @Test
    void aDistractorThatBeatsTheKeyIsFlagged() {
        List<ItemResponse> responses = List.of(
                chosen(1, "a", "red"),
                chosen(2, "a", "red"),
                chosen(3, "a", "red"),
                chosen(4, "a", "green"),
                chosen(5, "a", "green"),
                chosen(6, "a", ""));
        ItemStatistics item = BankStatistics.of(responses).items().get(0);
        assertThat(item.choices()).hasSize(1);
        assertThat(item.choices().get(0).options())
                .containsExactly(
                        new Option("red", false, 3), new Option("green", true, 2), new Option("blue", false, 0));
        assertThat(item.choices().get(0).none()).isEqualTo(1);
        assertThat(item.choices().get(0).given()).isEqualTo(6);
        assertThat(item.flags()).contains(ItemFlag.DISTRACTOR_BEATS_KEY);
    }

    @Test
    void fourAnswersSayNothing() {
        ItemStatistics item = BankStatistics.of(five("a", 0, 0, 0, 0)).items().get(0);
        assertThat(item.shown()).isFalse();
        assertThat(item.flags()).isEmpty();
        assertThat(ItemsCsv.of(List.of(item))).endsWith("a,1,reading,<5,,,,,,,\r\n");
    }

    @Test
    void anItemThatBecomesEasierFromWeekToWeekMayHaveLeaked() {
        List<ItemResponse> leaked = new ArrayList<>();
        List<ItemResponse> steady = new ArrayList<>();
        for (int person = 0; person < 200; person++) {
            int week = person / 40;
            leaked.add(inWeek(week, person, "a", person % 10 < 4 + week ? 100 : 0));
            steady.add(inWeek(week, person, "b", person % 10 < 6 ? 100 : 0));
        }
        BankStatistics found = of(List.of(leaked, steady));
        assertThat(found.items().get(0).flags()).contains(ItemFlag.LEAK);
        assertThat(found.items().get(1).flags()).doesNotContain(ItemFlag.LEAK);
    }

    @Test
    void versionsOfAnItemAreToldApart() {
        List<ItemResponse> responses = new ArrayList<>(five("a", 50, 60));
        ItemResponse newer = scored(3, "a", 70);
        responses.add(new ItemResponse(
                newer.attempt(),
                "a",
                2,
                newer.type(),
                newer.week(),
                newer.position(),
                newer.traits(),
                newer.reason(),
                newer.seconds(),
                newer.choices()));
        assertThat(BankStatistics.of(responses).items())
                .extracting(ItemStatistics::version)
                .containsExactly(1, 2);
    }

    @Test
    void attemptsAreDistributedByTheirMeans() {
        BankStatistics found = of(List.of(five("a", 100, 80, 60, 40, 20), five("b", 100, 70, 80, 30, 30)));
        assertThat(found.distribution()).containsExactly(0, 0, 1, 1, 0, 0, 0, 2, 0, 1);
        assertThat(found.types()).containsOnlyKeys(ItemType.READING);
        assertThat(found.traits()).containsOnlyKeys(Trait.COMPREHENSION);
        assertThat(found.types().get(ItemType.READING).persons()).isEqualTo(5);
    }

    @Test
    void anItemThatBeginsLikeAFormulaIsNeutralisedInTheFile() {
        String csv = ItemsCsv.of(
                BankStatistics.of(five("=cmd|'/c calc'!A1", 10, 20, 30, 40, 50)).items());
        assertThat(csv)
                .startsWith("\uFEFFitem,version,type,answers,")
                .contains("'=cmd|'/c calc'!A1,1,reading,5,0.300,");
    }

    @Test
    void theMedian() {
        assertThat(ItemStatistics.median(new double[] {5, 1, 3})).isEqualTo(3);
        assertThat(ItemStatistics.median(new double[] {4, 1, 3, 2})).isEqualTo(2.5);
        assertThat(ItemStatistics.median(new double[0])).isNaN();
    }
}

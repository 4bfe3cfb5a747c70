package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.bank.Step;
import org.parlance.scoring.Evidence.Coverage;
import org.parlance.scoring.Evidence.PointFound;
import org.parlance.scoring.PointFinder;
import org.parlance.scoring.Proportion;
import org.parlance.scoring.Similarity;
import org.parlance.scoring.Stretch;

class PointFinderTest {
    private static final KeyPoint VERIFY =
            new KeyPoint("verify", "Asks for the date of birth", List.of("date of birth", "born"), Step.VERIFY, null);
    private static final KeyPoint DEBT =
            new KeyPoint("debt", "Says what is owed", List.of("owe*", "unpaid"), Step.ANSWER, "verify");
    private static final KeyPoint CLOSE = new KeyPoint("close", "Says goodbye", List.of("goodbye"), Step.CLOSE, null);
    private static final KeyPoint DAYS =
            new KeyPoint("days", "Says that it takes five days", List.of("five days"), null, null);

    /** Everything that speaks of cards means the same. */
    private static final Similarity CARDS = (one, other) ->
            one.contains("birth") && other.contains("birthday") || one.contains("days") && other.contains("days")
                    ? 0.6
                    : 0.1;

    private static List<PointFound> find(String text, KeyPoint... points) {
        return PointFinder.find(List.of(points), text, Stretches.of(text), CARDS);
    }

    @Test
    void aPhraseCoversAPoint() {
        PointFound found = find("may i have your date of birth please", VERIFY).get(0);
        assertThat(found.how()).isEqualTo(Coverage.PHRASE);
        assertThat(found.phrase()).isEqualTo("date of birth");
    }

    @Test
    void aMeaningCoversAPoint() {
        PointFound found =
                find("could you tell me when your birthday is", VERIFY).get(0);
        assertThat(found.how()).isEqualTo(Coverage.MEANING);
        assertThat(found.covered()).isTrue();
        assertThat(found.similarity()).isEqualTo(0.6);
        assertThat(found.phrase()).contains("birthday");
    }

    @Test
    void aMeaningWithAnotherNumberDoesNot() {
        assertThat(find("it takes about three days", DAYS).get(0).covered()).isFalse();
        assertThat(find("days it takes about five of them", DAYS).get(0).how()).isEqualTo(Coverage.MEANING);
    }

    @Test
    void whatHasToComeLaterDoesNotCountBefore() {
        String early = "you owe us ninety dollars\n\ncan you tell me your date of birth";
        assertThat(find(early, VERIFY, DEBT))
                .extracting(PointFound::how)
                .containsExactly(Coverage.PHRASE, Coverage.TOO_EARLY);
        assertThat(find(early, VERIFY, DEBT).get(1).covered()).isFalse();
        String late = "can you tell me your date of birth\n\nthank you you owe us ninety dollars";
        assertThat(find(late, VERIFY, DEBT)).allMatch(PointFound::covered);
        String again = "you owe us money what is your date of birth thank you so you owe us ninety dollars";
        assertThat(find(again, VERIFY, DEBT)).allMatch(PointFound::covered);
        assertThat(find("you owe us ninety dollars", VERIFY, DEBT).get(1).how()).isEqualTo(Coverage.TOO_EARLY);
    }

    @Test
    void stepsAreThoseOfTheirPoints() {
        List<KeyPoint> points = List.of(VERIFY, DEBT, CLOSE, DAYS);
        List<PointFound> found = find("your date of birth please goodbye", VERIFY, DEBT, CLOSE, DAYS);
        assertThat(TaskFeatures.steps(points, found)).contains(new Proportion(2, 3));
        assertThat(TaskFeatures.points(found)).contains(new Proportion(2, 4));
        assertThat(TaskFeatures.steps(List.of(DAYS), found)).isEmpty();
    }

    @Test
    void stretchesCoverEveryWordAndStayWithinATurn() {
        String turn = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
        String text = turn + "\n\n" + "and the other turn";
        assertThat(Stretches.of(text)).allSatisfy(stretch -> {
            assertThat(text.substring(stretch.start(), stretch.end())).isEqualTo(stretch.text());
            assertThat(stretch.text()).doesNotContain("\n");
        });
        assertThat(Stretches.of(text)).extracting(Stretch::text).contains("and the other turn");
        assertThat(Stretches.of(text)).anyMatch(stretch -> stretch.text().endsWith("fourteen"));
        assertThat(Stretches.of("")).isEmpty();
    }
}

package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class BankTest {
    private static final Item READ = new Item.ReadAloud(
            new ItemHeader(
                    "t-read",
                    1,
                    "live",
                    "B1",
                    "orders",
                    5,
                    30,
                    null,
                    List.of(Map.of("fee", "$6.90"), Map.of("fee", "$8.40"))),
            "You paid <<fee>> for this order.");
    private static final Item TALK =
            new Item.OpenQuestion(Items.header("t-open", "B2", "work"), "What do you like?", List.of(), 20);

    @Test
    void theAnswersOfADrawnItemHaveItsValues() {
        Bank bank = bank(Map.of("t-read", new ModelAnswers(ModelAnswer.of("I paid <<fee>>."), null)));
        assertThat(Variation.all(READ).map(bank::answersTo))
                .containsExactly(
                        new ModelAnswers(ModelAnswer.of("I paid $6.90."), ModelAnswer.of("You paid")),
                        new ModelAnswers(ModelAnswer.of("I paid $8.40."), ModelAnswer.of("You paid")));
    }

    @Test
    void whatTheAuthorDidNotWriteComesFromTheKey() {
        Item drawn = Variation.all(READ).toList().get(1);
        assertThat(bank(Map.of()).answersTo(drawn))
                .isEqualTo(
                        new ModelAnswers(ModelAnswer.of("You paid $8.40 for this order."), ModelAnswer.of("You paid")));
    }

    @Test
    void turnsAndPartsHaveTheValuesToo() {
        ModelAnswer turns = new ModelAnswer("", List.of("Hello.", "It is <<fee>>."), Map.of());
        Bank bank = bank(Map.of("t-read", new ModelAnswers(turns, ModelAnswer.of(Map.of("one", "<<fee>>")))));
        ModelAnswers answers = bank.answersTo(Variation.all(READ).toList().get(0));
        assertThat(answers.pass().turns()).containsExactly("Hello.", "It is $6.90.");
        assertThat(answers.fail().parts()).isEqualTo(Map.of("one", "$6.90"));
    }

    @Test
    void aJudgedItemNeedsItsAuthorsAnswers() {
        ModelAnswers written = new ModelAnswers(ModelAnswer.of("I like my job."), ModelAnswer.of("Yes."));
        assertThat(bank(Map.of("t-open", written)).answersTo(TALK)).isEqualTo(written);
        Bank without = bank(Map.of());
        assertThatThrownBy(() -> without.answersTo(TALK))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No model answer to 't-open'");
    }

    @Test
    void anItemOfAnotherBankHasNone() {
        Bank bank = bank(Map.of());
        Item other = Items.readAloud("other", "B1", "orders");
        assertThatThrownBy(() -> bank.answersTo(other))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No item 'other' in 'en/small'");
    }

    private static Bank bank(Map<String, ModelAnswers> answers) {
        return new Bank(
                "en/small",
                1,
                "en",
                "en-US",
                Skill.SPEAKING,
                "Apache-2.0",
                "Ann Lee",
                Path.of("."),
                List.of(READ, TALK),
                answers);
    }
}

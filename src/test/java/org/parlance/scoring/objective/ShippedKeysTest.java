package org.parlance.scoring.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlance.bank.Bank;
import org.parlance.bank.BankReader;
import org.parlance.bank.Item;
import org.parlance.bank.ModelAnswer;
import org.parlance.bank.ModelAnswers;
import org.parlance.bank.Variation;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

/** The answers that come from the keys of the items that ship: the good one passes, the bad one fails. */
class ShippedKeysTest {
    /** Lower bound of B1+. */
    private static final double PASS = 51;

    private static final ModelAnswer NONE = new ModelAnswer("", List.of(), Map.of());

    static Stream<Arguments> items() {
        return BankReader.read(Path.of("question-banks")).banks().stream().flatMap(bank -> bank.items().stream()
                .filter(item -> graded(item, NONE).isPresent())
                .flatMap(Variation::all)
                .map(item -> Arguments.of(item.id(), item, bank)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void theKeyPassesAndWhatIsClearlyTooLittleFails(String id, Item item, Bank bank) {
        ModelAnswers answers = bank.answersTo(item);
        assertThat(values(item, answers.pass())).isNotEmpty().allMatch(value -> value >= PASS);
        assertThat(values(item, answers.fail())).isNotEmpty().anyMatch(value -> value < PASS);
    }

    private static List<Double> values(Item item, ModelAnswer answer) {
        ScoredResponse graded = graded(item, answer).orElseThrow();
        return ((ScoredResponse.Scored) graded)
                .scores().stream().map(Score::value).toList();
    }

    /** Three quarters of the time are used. Empty for a type that is not graded by a key. */
    private static Optional<ScoredResponse> graded(Item item, ModelAnswer answer) {
        ScoredResponse graded = null;
        double seconds = 0.75 * item.header().answerSeconds();
        if (item instanceof WrittenItem.FormFilling form) {
            graded = FormGrader.grade(form, answer.parts());
        } else if (item instanceof WrittenItem.DataEntry entry) {
            graded = KeyingGrader.grade(entry, answer.parts(), seconds);
        } else if (item instanceof WrittenItem.TypingPassage typing) {
            graded = TypingGrader.grade(typing, answer.text(), seconds);
        } else if (item instanceof WrittenItem.Dictation dictation) {
            graded = DictationGrader.grade(dictation, answer.text(), Graded.IS_WORD);
        } else if (item instanceof WrittenItem.SentenceCompletion completion) {
            graded = CompletionGrader.grade(completion, answer.text(), Graded.IS_WORD);
        } else if (item instanceof WrittenItem.Reading reading) {
            graded = ReadingGrader.grade(reading, answer.parts(), Graded.IS_WORD);
        } else if (item instanceof WrittenItem.ErrorSpotting spotting) {
            graded = SpottingGrader.grade(spotting, answer.parts());
        }
        return Optional.ofNullable(graded);
    }
}

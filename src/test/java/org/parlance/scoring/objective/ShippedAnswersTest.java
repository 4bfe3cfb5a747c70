package org.parlance.scoring.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.scoring.objective.Graded.value;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlance.bank.BankReader;
import org.parlance.bank.Item;
import org.parlance.bank.ItemPool;
import org.parlance.bank.ItemType;
import org.parlance.bank.SpottingText.Word;
import org.parlance.bank.Trait;
import org.parlance.bank.Variation;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.ScoredResponse;

/** The items that ship: what they call right is worth everything, and the same answer to another item little. */
class ShippedAnswersTest {
    private static final ItemPool POOL =
            BankReader.read(Path.of("question-banks")).pool("en");

    static Stream<Item> forms() {
        return POOL.live(ItemType.FORM).stream().flatMap(Variation::all);
    }

    static Stream<Item> grids() {
        return POOL.live(ItemType.DATA_ENTRY).stream().flatMap(Variation::all);
    }

    static Stream<Item> dictations() {
        return POOL.live(ItemType.DICTATION).stream();
    }

    static Stream<Item> completions() {
        return POOL.live(ItemType.SENTENCE_COMPLETION).stream();
    }

    static Stream<Item> readings() {
        return POOL.live(ItemType.READING).stream();
    }

    static Stream<Item> mails() {
        return POOL.live(ItemType.ERROR_SPOTTING).stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyAcceptedFieldIsRight(WrittenItem.FormFilling form) {
        Map<String, String> given = new HashMap<>();
        form.fields().forEach(field -> given.put(field.id(), field.accepted().get(0)));
        assertThat(value(FormGrader.grade(form, given), Trait.DATA_ACCURACY)).isEqualTo(100);

        given.replaceAll((field, value) -> "other");
        assertThat(value(FormGrader.grade(form, given), Trait.DATA_ACCURACY)).isZero();
    }

    @ParameterizedTest
    @MethodSource("grids")
    void aGridCanBeKeyedInItsTime(WrittenItem.DataEntry grid) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < grid.records().size(); i++) {
            int record = i;
            grid.records().get(i).forEach((column, value) -> given.put(record + "." + column, value));
        }
        ScoredResponse graded = KeyingGrader.grade(grid, given, grid.header().answerSeconds());
        assertThat(value(graded, Trait.DATA_ACCURACY)).isEqualTo(100);
        assertThat(value(graded, Trait.TYPING_SPEED)).as("who is just done").isBetween(43.0, 76.0);

        given.replaceAll((field, value) -> value + "7");
        ScoredResponse wrong = KeyingGrader.grade(grid, given, 120);
        assertThat(value(wrong, Trait.DATA_ACCURACY)).isZero();
        assertThat(value(wrong, Trait.TYPING_SPEED)).isZero();
    }

    @ParameterizedTest
    @MethodSource("dictations")
    void aDictationTakenDownWhole(WrittenItem.Dictation dictation) {
        String script = dictation.prompt().script();
        ScoredResponse graded = DictationGrader.grade(dictation, script, Graded.IS_WORD);
        assertThat(value(graded, Trait.COMPREHENSION)).isEqualTo(100);
        assertThat(value(graded, Trait.MECHANICS)).isEqualTo(100);

        ScoredResponse hasty = DictationGrader.grade(
                dictation, script.toLowerCase().replaceAll("['.,?]", "").replaceFirst("\\w+$", ""), Graded.IS_WORD);
        assertThat(value(hasty, Trait.COMPREHENSION)).isBetween(80.0, 99.0);
        assertThat(value(hasty, Trait.MECHANICS)).isLessThan(95);
        for (Item other : POOL.live(ItemType.DICTATION)) {
            if (!other.equals(dictation)) {
                ScoredResponse another = DictationGrader.grade((WrittenItem.Dictation) other, script, Graded.IS_WORD);
                assertThat(value(another, Trait.COMPREHENSION))
                        .as("%s for %s", dictation.id(), other.id())
                        .isLessThan(43);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("completions")
    void everyAcceptedFillingIsRight(WrittenItem.SentenceCompletion sentence) {
        for (String accepted : sentence.accepted()) {
            for (String given : List.of(
                    accepted,
                    accepted.toUpperCase(),
                    sentence.sentence().replace(WrittenItem.SentenceCompletion.GAP, accepted))) {
                assertThat(value(CompletionGrader.grade(sentence, given, Graded.IS_WORD), Trait.ACCURACY))
                        .as(given)
                        .isEqualTo(100);
            }
        }
        assertThat(value(CompletionGrader.grade(sentence, "banana", Graded.IS_WORD), Trait.ACCURACY))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyAcceptedAnswerIsRight(WrittenItem.Reading page) {
        Map<String, String> given = new HashMap<>();
        for (WrittenItem.ReadingQuestion question : page.questions()) {
            question.pairs().forEach(pair -> given.put(question.field(pair), pair.right()));
            question.accepted().forEach(accepted -> {
                given.put(question.id(), accepted);
                assertThat(value(ReadingGrader.grade(page, given, Graded.IS_WORD), Trait.COMPREHENSION))
                        .isPositive();
            });
        }
        assertThat(value(ReadingGrader.grade(page, given, Graded.IS_WORD), Trait.COMPREHENSION))
                .isEqualTo(100);
    }

    /** Who always takes the first choice must not come near the minimum of a profile. */
    @Test
    void guessingAtReadingsIsWorthLittle() {
        double sum = 0;
        for (Item item : POOL.live(ItemType.READING)) {
            Map<String, String> given = new HashMap<>();
            for (WrittenItem.ReadingQuestion question : ((WrittenItem.Reading) item).questions()) {
                List<String> rights = Stream.concat(
                                question.pairs().stream().map(WrittenItem.MatchingPair::right),
                                question.choices().stream())
                        .sorted()
                        .toList();
                question.pairs().forEach(pair -> given.put(question.field(pair), rights.get(0)));
                given.put(
                        question.id(),
                        question.written() ? "yes" : question.choices().get(0));
            }
            sum += value(ReadingGrader.grade((WrittenItem.Reading) item, given, Graded.IS_WORD), Trait.COMPREHENSION);
        }
        assertThat(sum / POOL.live(ItemType.READING).size()).isLessThan(30);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void everyErrorCanBeCorrected(WrittenItem.ErrorSpotting mail) {
        Map<String, String> given = new HashMap<>();
        mail.words().words().stream()
                .filter(Word::wrong)
                .forEach(word -> given.put("w" + word.index(), word.forms().get(0)));
        assertThat(given).hasSizeBetween(6, 9);
        assertThat(value(SpottingGrader.grade(mail, given), Trait.ACCURACY)).isEqualTo(100);

        mail.words().words().forEach(word -> given.put("w" + word.index(), ""));
        assertThat(value(SpottingGrader.grade(mail, given), Trait.ACCURACY)).isZero();
    }
}

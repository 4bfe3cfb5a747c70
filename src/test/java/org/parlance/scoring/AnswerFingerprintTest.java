package org.parlance.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlance.authoring.GivenAnswer;
import org.parlance.bank.Bank;
import org.parlance.bank.BankReader;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.bank.ModelAnswer;

/** Answers to the calls and questions that ship, as two people give them. */
class AnswerFingerprintTest {
    private static final List<Bank> BANKS =
            BankReader.read(Path.of("question-banks")).banks();

    /** Of one speech, every so many words the recogniser takes one for another. */
    private static final int WORDS_A_MISTAKE = 12;

    /**
     * Answers in the words of the recogniser.
     *
     * @param pass of somebody who does the task
     * @param fail of somebody who does it badly
     */
    record Said(Item item, String pass, String fail) {
        @Override
        public String toString() {
            return item.id();
        }
    }

    static Stream<Said> spokenFreely() {
        return BANKS.stream().flatMap(bank -> bank.items().stream()
                .filter(item -> item.type() == ItemType.ROLE_PLAY || item.type() == ItemType.OPEN_QUESTION)
                .map(item -> new Said(
                        item,
                        said(item, bank.answersTo(item).pass()),
                        said(item, bank.answersTo(item).fail()))));
    }

    private static String said(Item item, ModelAnswer answer) {
        return new GivenAnswer(item, answer)
                .said().values().stream()
                        .map(turn -> String.join(" ", SpokenForm.words(turn)))
                        .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("spokenFreely")
    void aSpeechIsKnownAgainThroughMistakesOfTheRecogniser(Said said) {
        long[] heard = AnswerFingerprint.of(said.item(), said.pass()).orElseThrow();

        assertThat(AnswerFingerprint.of(said.item(), misheard(said.pass())))
                .hasValueSatisfying(again -> assertThat(share(again, heard)).isGreaterThan(SimilarAnswers.SIMILAR));
    }

    @ParameterizedTest
    @MethodSource("spokenFreely")
    void twoPeopleWhoAnswerTheSameQuestionHaveLittleInCommon(Said said) {
        long[] heard = AnswerFingerprint.of(said.item(), said.pass()).orElseThrow();

        AnswerFingerprint.of(said.item(), said.fail())
                .ifPresent(other -> assertThat(share(other, heard)).isLessThan(0.1));
    }

    @ParameterizedTest
    @MethodSource("spokenFreely")
    void theTaskReadOutIsNobodysOwn(Said said) {
        String task = said.item() instanceof Item.RolePlay call
                ? call.knowledge().stream()
                        .map(card -> card.title() + "\n" + card.text())
                        .collect(Collectors.joining("\n"))
                : ((Item.OpenQuestion) said.item()).question();
        String readOut = IntStream.range(0, 4)
                .mapToObj(times -> task + "\n" + String.join(" ", SpokenForm.words(task)))
                .collect(Collectors.joining("\n"));

        assertThat(AnswerFingerprint.of(said.item(), readOut)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemType.class,
            names = {"READ_ALOUD", "REPEAT", "STORY_RETELL", "TYPING", "DICTATION", "RECONSTRUCTION"})
    void whatIsTheSameForAllIsNotCompared(ItemType type) {
        String text = IntStream.range(0, 100).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

        assertThat(BANKS.stream().flatMap(bank -> bank.items().stream()).filter(item -> item.type() == type))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(AnswerFingerprint.of(item, text)).isEmpty());
    }

    private static String misheard(String text) {
        String[] words = text.split(" ");
        return IntStream.range(0, words.length)
                .mapToObj(i -> i % WORDS_A_MISTAKE == 0 ? "misheard" + i : words[i])
                .collect(Collectors.joining(" "));
    }

    private static double share(long[] later, long[] earlier) {
        return (double) Arrays.stream(later)
                        .filter(run -> Arrays.binarySearch(earlier, run) >= 0)
                        .count()
                / later.length;
    }
}

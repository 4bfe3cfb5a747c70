package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Trait;
import org.parlance.engine.MatchKind;
import org.parlance.engine.TextMatch;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Flag;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

/** The grader with matches made up by the test. */
class WritingGraderTest {
    private static final WritingTask TASK = WritingTask.of(Mails.LATE_KETTLE);

    @Test
    void addingAnErrorNeverRaisesGrammarOrMechanics() {
        for (MatchKind kind : MatchKind.values()) {
            List<TextMatch> matches = new ArrayList<>();
            double grammar = 100;
            double mechanics = 100;
            for (int errors = 0; errors < 40; errors++) {
                ScoredResponse.Scored scored = graded(Mails.GOOD, matches);
                assertThat(value(scored, Trait.GRAMMAR)).isLessThanOrEqualTo(grammar);
                assertThat(value(scored, Trait.MECHANICS)).isLessThanOrEqualTo(mechanics);
                grammar = value(scored, Trait.GRAMMAR);
                mechanics = value(scored, Trait.MECHANICS);
                matches.add(Aids.match(kind, 5 * errors));
            }
        }
    }

    @Test
    void theOrderOfErrorsDoesNotMatter() {
        List<TextMatch> matches = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            matches.add(Aids.match(MatchKind.values()[i % MatchKind.values().length], 20 + 9 * i));
        }
        List<Score> scores = graded(Mails.GOOD, matches).scores();
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(matches, new Random(seed));
            assertThat(graded(Mails.GOOD, matches).scores()).isEqualTo(scores);
        }
    }

    @Test
    void oneMoreCorrectSentenceNeverLowersGrammarMechanicsOrTask() {
        List<TextMatch> matches = List.of(Aids.match(MatchKind.GRAMMAR, 30), Aids.match(MatchKind.SPELLING, 40));
        ScoredResponse.Scored before = graded(Mails.GOOD, matches);
        ScoredResponse.Scored after = graded(
                Mails.GOOD.replace("Kind regards", "We have also credited your account.\n\nKind regards"), matches);

        for (Trait trait : List.of(Trait.GRAMMAR, Trait.MECHANICS, Trait.TASK)) {
            assertThat(value(after, trait)).isGreaterThanOrEqualTo(value(before, trait));
        }
    }

    @Test
    void removingAPointNeverRaisesTask() {
        String text = Mails.GOOD;
        double task = task(text);
        assertThat(task).isEqualTo(100);
        for (String point : List.of("refund", "by Thursday", "delivery address", "apologize", "sorry")) {
            text = text.replace(point, "that");
            assertThat(task(text)).isLessThanOrEqualTo(task);
            task = task(text);
        }
        assertThat(task).isZero();
    }

    @Test
    void trailingBlanksChangeNothing() {
        assertThat(graded(Mails.GOOD + "  \n\n ", List.of()).scores())
                .isEqualTo(graded(Mails.GOOD, List.of()).scores());
    }

    @Test
    void aSignatureIsNotMisspelt() {
        int name = Mails.GOOD.indexOf("Anjali");
        ScoredResponse.Scored scored = graded(Mails.GOOD, List.of(Aids.match(MatchKind.SPELLING, name)));

        assertThat(((Evidence.Writing) scored.evidence()).matches()).isEmpty();
    }

    @Test
    void theCustomersNameIsNeverAnError() {
        WritingGrader.grade(
                TASK,
                Mails.GOOD,
                Aids.english(
                        (text, never) -> {
                            assertThat(never).contains("kowalczyk", "Brixxo");
                            return List.of();
                        },
                        Aids.NOTHING_ALIKE));
    }

    @Test
    void whatIsNoAnswerIsForAPerson() {
        assertThat(reason(" \n ")).isEqualTo("nothing-given");
        assertThat(reason("Dear Maria, sorry for the delay.")).isEqualTo("too-short");
        assertThat(reason("refund apology delivery address thursday kettle order money back sorry inconvenience"
                        + " shipment parcel refund apology delivery address thursday customer support regards"))
                .isEqualTo("no-sentences");
        assertThat(reason(Mails.LATE_KETTLE.mail().body())).isEqualTo("copied-prompt");
        assertThat(reason("We are sorry for the late delivery of it. ".repeat(12)))
                .isEqualTo("repeated-sentences");
        assertThat(reason("Chère Madame, nous vous remercions de votre message. Nous sommes désolés du retard de votre"
                        + " commande et nous allons vous rembourser dans les prochains jours."))
                .isEqualTo("other-language");
    }

    @Test
    void whatIsOddIsFlagged() {
        assertThat(flags(Mails.GOOD.replace("Anjali Ramasubramanian", "[Your name]")))
                .containsExactly("blanks-left");
        assertThat(flags(Mails.GOOD.replace(
                        "Please let me know", "I have checked the shipment with our warehouse. Ask")))
                .containsExactly("repeated-sentences");
        assertThat(
                        flags(
                                "Dear Maria,\n\nI am sorry that the kettle is late. It will be with you by Thursday, and not later than that.\n\nRegards,\nAnn"))
                .containsExactly("below-minimum");
        assertThat(flags(Mails.GOOD + Mails.LATE_KETTLE.mail().body())).containsExactly("copied-text");
    }

    @Test
    void copyingOrRepeatingGainsNoLength() {
        List<TextMatch> matches = List.of(Aids.match(MatchKind.GRAMMAR, 30));
        double honest = value(graded(Mails.GOOD, matches), Trait.GRAMMAR);

        assertThat(value(graded(Mails.GOOD + Mails.LATE_KETTLE.mail().body(), matches), Trait.GRAMMAR))
                .isLessThanOrEqualTo(honest + 1);
    }

    private static double task(String text) {
        return value(graded(text, List.of()), Trait.TASK);
    }

    private static List<String> flags(String text) {
        return graded(text, List.of()).flags().stream().map(Flag::code).toList();
    }

    private static String reason(String text) {
        return ((ScoredResponse.NeedsReview) WritingGrader.grade(TASK, text, Aids.english())).reason();
    }

    private static ScoredResponse.Scored graded(String text, List<TextMatch> matches) {
        return (ScoredResponse.Scored) WritingGrader.grade(TASK, text, Aids.finding(matches));
    }

    private static double value(ScoredResponse.Scored scored, Trait trait) {
        return scored.scores().stream()
                .filter(score -> score.trait() == trait)
                .findFirst()
                .orElseThrow()
                .value();
    }
}

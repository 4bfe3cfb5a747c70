package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlance.bank.AskedTone;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.bank.Trait;
import org.parlance.engine.MatchKind;
import org.parlance.engine.TextMatch;
import org.parlance.scoring.Score;

/** What has to hold for every text, tried on random texts with random errors; the seeds make it the same every time. */
class WritingPropertiesTest {
    private static final int TRIES = 150;
    private static final double ROUNDING = 1e-9;

    private static final List<String> SENTENCES = List.of(
            "Thank you for writing to us about your order.",
            "I am very sorry that the kettle has not arrived yet.",
            "We have checked the shipment with our warehouse in Leeds.",
            "The parcel was delayed at the sorting center because of the snow.",
            "It will reach you by Thursday at the latest.",
            "Could you please confirm your delivery address?",
            "If it does not come in time, we will give you a full refund.",
            "Our courier tried to deliver it twice, but nobody was at home.",
            "You can follow the way of your parcel on our page.",
            "Although this is unusual, it happens in the weeks before a holiday.",
            "My colleague from the dispatch team will call you tomorrow morning.",
            "Please let me know if you have any other questions.",
            "We appreciate your patience and value your business.",
            "The new label was printed this morning and attached to the box.",
            "Therefore, you do not need to do anything else.",
            "Customers who wait longer than ten days receive a voucher.");
    private static final List<KeyPoint> POINTS = List.of(
            point("sorry", "sorry"),
            point("thursday", "by thursday"),
            point("address", "delivery address"),
            point("refund", "refund*"),
            point("courier", "courier"));

    private final Random random = new Random(4);

    @ParameterizedTest
    @EnumSource(Genre.class)
    void addingAnErrorNeverRaisesGrammarOrMechanics(Genre genre) {
        for (int i = 0; i < TRIES; i++) {
            String text = text(3 + random.nextInt(10));
            List<TextMatch> matches = new ArrayList<>();
            Map<Trait, Double> before = scores(genre, text, matches);
            for (int errors = 0; errors < 12; errors++) {
                matches.add(randomMatch(text));
                Map<Trait, Double> after = scores(genre, text, matches);
                notHigher(after, before, Trait.GRAMMAR);
                notHigher(after, before, Trait.MECHANICS);
                before = after;
            }
        }
    }

    @Test
    void theOrderOfErrorsDoesNotMatter() {
        for (int i = 0; i < TRIES; i++) {
            String text = text(6);
            List<TextMatch> matches = new ArrayList<>();
            for (int errors = 0; errors < 10; errors++) {
                matches.add(randomMatch(text));
            }
            List<Score> scores = graded(Genre.LETTER, text, matches).scores();
            Collections.shuffle(matches, random);
            assertThat(graded(Genre.LETTER, text, matches).scores()).isEqualTo(scores);
        }
    }

    @Test
    void removingAPointNeverRaisesTask() {
        for (int i = 0; i < TRIES; i++) {
            List<String> sentences = new ArrayList<>(SENTENCES.subList(0, 8));
            Collections.shuffle(sentences, random);
            double before = task(sentences);
            while (sentences.size() > 3) {
                sentences.remove(random.nextInt(sentences.size()));
                double after = task(sentences);
                assertThat(after).isLessThanOrEqualTo(before + ROUNDING);
                before = after;
            }
        }
    }

    @Test
    void trailingBlanksChangeNothing() {
        for (int i = 0; i < TRIES; i++) {
            String text = text(5);
            List<TextMatch> matches = List.of(randomMatch(text), randomMatch(text));
            String blanks = " \n\t\r\n ".substring(0, 1 + random.nextInt(6)).repeat(1 + random.nextInt(4));
            assertThat(graded(Genre.LETTER, text + blanks, matches)).isEqualTo(graded(Genre.LETTER, text, matches));
        }
    }

    @ParameterizedTest
    @EnumSource(Genre.class)
    void oneMoreCorrectSentenceNeverLowersGrammarMechanicsOrTask(Genre genre) {
        for (int i = 0; i < TRIES; i++) {
            List<String> sentences = new ArrayList<>(SENTENCES);
            Collections.shuffle(sentences, random);
            String text = String.join(" ", sentences.subList(0, 4 + random.nextInt(8)));
            List<TextMatch> matches = new ArrayList<>();
            for (int errors = random.nextInt(5); errors > 0; errors--) {
                matches.add(randomMatch(text));
            }
            Map<Trait, Double> before = scores(genre, text, matches);
            Map<Trait, Double> after = scores(genre, text + " " + sentences.get(15), matches);
            for (Trait trait : List.of(Trait.GRAMMAR, Trait.MECHANICS, Trait.TASK)) {
                notHigher(before, after, trait);
            }
            for (Trait trait : after.keySet()) {
                assertThat(after.get(trait)).as(trait.id()).isGreaterThan(before.get(trait) - 6);
            }
        }
    }

    @Test
    void theSameTextGetsTheSameScores() {
        String text = text(8);
        List<TextMatch> matches = List.of(randomMatch(text), randomMatch(text));
        assertThat(graded(Genre.ESSAY, text, matches)).isEqualTo(graded(Genre.ESSAY, text, matches));
    }

    @Test
    void aLongerEssayOfTheSameQualityIsNotWorse() {
        String shorter = String.join(" ", SENTENCES.subList(0, 8));
        String longer = String.join(" ", SENTENCES);
        Map<Trait, Double> before = scores(Genre.ESSAY, shorter, List.of());
        Map<Trait, Double> after = scores(Genre.ESSAY, longer, List.of());
        for (Trait trait : List.of(Trait.GRAMMAR, Trait.MECHANICS, Trait.ORGANISATION, Trait.VOCABULARY)) {
            notHigher(before, after, trait);
        }
    }

    private String text(int sentences) {
        List<String> chosen = new ArrayList<>(SENTENCES);
        Collections.shuffle(chosen, random);
        return "Dear Maria,\n\n" + String.join(" ", chosen.subList(0, sentences)) + "\n\nKind regards,\nAnn";
    }

    private TextMatch randomMatch(String text) {
        MatchKind kind = MatchKind.values()[random.nextInt(MatchKind.values().length)];
        return Aids.match(kind, random.nextInt(text.length() - 10), 1 + random.nextInt(9));
    }

    private static double task(List<String> sentences) {
        return scores(Genre.LETTER, String.join(" ", sentences), List.of()).get(Trait.TASK);
    }

    private static void notHigher(Map<Trait, Double> one, Map<Trait, Double> other, Trait trait) {
        if (one.containsKey(trait)) {
            assertThat(one.get(trait)).as(trait.id()).isLessThanOrEqualTo(other.get(trait) + ROUNDING);
        }
    }

    private static Map<Trait, Double> scores(Genre genre, String text, List<TextMatch> matches) {
        Map<Trait, Double> scores = new EnumMap<>(Trait.class);
        graded(genre, text, matches).scores().forEach(score -> scores.put(score.trait(), score.value()));
        return scores;
    }

    private static GradedText graded(Genre genre, String text, List<TextMatch> matches) {
        WritingTask task = new WritingTask(genre, "", POINTS, 60, 0, Set.of(), Set.of(), AskedTone.NEUTRAL);
        return WritingGrader.graded(task, text, Aids.finding(matches));
    }

    private static KeyPoint point(String id, String phrase) {
        return new KeyPoint(id, "says " + id, List.of(phrase));
    }
}

package org.parlance.scoring.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parlance.bank.Trait;
import org.parlance.engine.MatchKind;
import org.parlance.scoring.Proportion;
import org.parlance.scoring.Score;

/**
 * The shipped rubric of a reply: features in, trait scores out. Its weights are judged, not fitted.
 *
 * <p>Errors become a density: {@code d = 100 (e + 0.5) / (w + 25)} for e weighted errors in w own words. The added half
 * error and 25 words keep a short text from being perfect or hopeless by chance. More errors never raise a score built
 * on it, and more own words without an error never lower it.
 *
 * <ul>
 *   <li>grammar = 95 exp(-d / 5); e = grammar matches + sentences above 45 words
 *   <li>mechanics = 97 exp(-d / 7); e = spelling + casing + punctuation matches + half the typography matches
 *   <li>task = 100 p sqrt(min(1, w / minimum)); p = share of the asked-for points that are covered
 *   <li>organisation = 20 salutation + 10 opening + 20 min(1, paragraphs / 2) + 20 min(1, connectives / 5) + 10 offer +
 *       12 closing formula + 8 signature - 10 when a template's blanks are left in
 *   <li>register = 55 + 40 min(1, courtesies / 5) - 10 without salutation - 10 without closing - 10 for each informal
 *       word, shout (at most 4 together count) - 20 for each phrase of blame
 *   <li>vocabulary = 50 + (w / (w + 50)) (v - 50); v = 50 ramp(mtld, 30, 110) + 50 ramp(long words, 0.08, 0.28): shrunk
 *       to the middle for a short text, whose vocabulary nobody can judge
 * </ul>
 *
 * <p>Standard errors. Grammar and mechanics: errors come as a Poisson count, so the square root of
 * {@code 9² + s² (e + 0.5)}, with s the score lost by one more error; the 9 stands for what LanguageTool misses and
 * wrongly finds. Task: binomial over the points with one added success and one added failure. Organisation and register:
 * 10, checklists that one more or one less mark moves by about that. Vocabulary: square root of {@code 10² + (80² / w)}.
 */
public final class WritingRubric {
    /** Names this rubric in the engine version; changes with every change of a formula. */
    public static final String VERSION = "writing-1";

    private static final double CHECKLIST_SEM = 10;
    private static final double ENGINE_SEM = 9;

    private WritingRubric() {}

    /** One score a trait; task is left out when nothing was asked for. */
    public static List<Score> scores(WritingFeatures features) {
        List<Score> scores = new ArrayList<>();
        scores.add(grammar(features));
        scores.add(mechanics(features));
        if (features.points() > 0) {
            scores.add(task(features));
        }
        scores.add(organisation(features));
        scores.add(register(features));
        scores.add(vocabulary(features));
        return List.copyOf(scores);
    }

    private static Score grammar(WritingFeatures features) {
        int matches = features.matches(MatchKind.GRAMMAR);
        return errorScore(
                Trait.GRAMMAR,
                matches + features.longSentences(),
                features.ownWords(),
                95,
                5,
                Map.of("grammarMatches", (double) matches, "longSentences", (double) features.longSentences()));
    }

    private static Score mechanics(WritingFeatures features) {
        int spelling = features.matches(MatchKind.SPELLING);
        int casing = features.matches(MatchKind.CASING);
        int punctuation = features.matches(MatchKind.PUNCTUATION);
        int typography = features.matches(MatchKind.TYPOGRAPHY);
        return errorScore(
                Trait.MECHANICS,
                spelling + casing + punctuation + 0.5 * typography,
                features.ownWords(),
                97,
                7,
                Map.of(
                        "spellingMatches", (double) spelling,
                        "casingMatches", (double) casing,
                        "punctuationMatches", (double) punctuation,
                        "typographyMatches", (double) typography));
    }

    private static Score errorScore(
            Trait trait, double errors, int ownWords, double best, double scale, Map<String, Double> counts) {
        double density = 100 * (errors + 0.5) / (ownWords + 25);
        double value = best * Math.exp(-density / scale);
        double lostByOneMore = value / scale * 100 / (ownWords + 25);
        double sem = Math.sqrt(ENGINE_SEM * ENGINE_SEM + lostByOneMore * lostByOneMore * (errors + 0.5));
        Map<String, Double> features = new HashMap<>(counts);
        features.put("ownWords", (double) ownWords);
        features.put("errorsPer100Words", density);
        return new Score(trait, value, sem, features);
    }

    private static Score task(WritingFeatures features) {
        Proportion points = new Proportion(features.pointsCovered(), features.points());
        double length = Math.sqrt(Math.min(1, (double) features.ownWords() / Math.max(1, features.minWords())));
        return new Score(
                Trait.TASK,
                points.value() * length,
                points.sem(),
                Map.of(
                        "points", (double) points.of(),
                        "pointsCovered", (double) points.right(),
                        "ownWords", (double) features.ownWords(),
                        "minWords", (double) features.minWords()));
    }

    private static Score organisation(WritingFeatures features) {
        LetterParts letter = features.letter();
        double value = 20 * one(letter.salutation())
                + 10 * one(letter.opening())
                + 20 * Math.min(1, letter.bodyBlocks() / 2.0)
                + 20 * Math.min(1, features.connectives() / 5.0)
                + 10 * one(letter.offer())
                + 12 * one(letter.closing())
                + 8 * one(letter.signature())
                - (features.blanks() > 0 ? 10 : 0);
        return new Score(
                Trait.ORGANISATION,
                Math.max(0, value),
                CHECKLIST_SEM,
                Map.of(
                        "salutation", one(letter.salutation()),
                        "opening", one(letter.opening()),
                        "paragraphs", (double) letter.bodyBlocks(),
                        "connectives", (double) features.connectives(),
                        "offer", one(letter.offer()),
                        "closing", one(letter.closing()),
                        "signature", one(letter.signature()),
                        "blanks", (double) features.blanks()));
    }

    private static Score register(WritingFeatures features) {
        Tone tone = features.tone();
        LetterParts letter = features.letter();
        double value = 55
                + 40 * Math.min(1, tone.courtesies() / 5.0)
                - 10 * (1 - one(letter.salutation()))
                - 10 * (1 - one(letter.closing()))
                - 10 * Math.min(4, tone.informal() + tone.shouting())
                - 20 * tone.blame();
        return new Score(
                Trait.REGISTER,
                Math.max(0, value),
                CHECKLIST_SEM,
                Map.of(
                        "courtesies", (double) tone.courtesies(),
                        "informal", (double) tone.informal(),
                        "shouting", (double) tone.shouting(),
                        "blame", (double) tone.blame(),
                        "salutation", one(letter.salutation()),
                        "closing", one(letter.closing())));
    }

    private static Score vocabulary(WritingFeatures features) {
        double raw = 50 * ramp(features.mtld(), 30, 110) + 50 * ramp(features.longWordShare(), 0.08, 0.28);
        double words = Math.max(1, features.ownWords());
        return new Score(
                Trait.VOCABULARY,
                50 + words / (words + 50) * (raw - 50),
                Math.sqrt(100 + 6400 / words),
                Map.of(
                        "mtld", features.mtld(),
                        "typeTokenRatio", features.typeTokenRatio(),
                        "longWordShare", features.longWordShare(),
                        "ownWords", (double) features.ownWords()));
    }

    /** 0 at or below {@code low}, 1 at or above {@code high}, straight between. */
    private static double ramp(double value, double low, double high) {
        return Math.max(0, Math.min(1, (value - low) / (high - low)));
    }

    private static double one(boolean there) {
        return there ? 1 : 0;
    }
}

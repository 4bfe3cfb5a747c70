package org.parlance.scoring.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parlance.bank.Trait;
import org.parlance.scoring.Proportion;
import org.parlance.scoring.Score;

/**
 * The shipped rubric: features in, trait scores out. Its weights are judged from published findings and rounded; none is
 * fitted.
 *
 * <p>Errors become a density, {@code d = 100 (e + 0.5) / (w + 25)} for e errors in w own words, and the density an
 * accuracy, {@code a(d, worst) = max(0, 1 - ln(1 + d) / ln(1 + worst))}: the added half error and 25 words keep a short
 * text from being perfect or hopeless by chance, and the logarithm makes the first errors of a clean text count for more
 * than further ones of a bad text, as they do with readers. L is the length that the task has room for
 * ({@link WritingTask#roomyWords}), r(x, from, to) a straight ramp from 0 to 1.
 *
 * <ul>
 *   <li>grammar = 100 (0.6 a(grammar errors, 25) + 0.2 error-free sentences + 0.2 range). Error density and the share of
 *       error-free units are the measures of accuracy that follow raters best (Wolfe-Quintero, Inagaki and Kim 1998);
 *       range is {@code r(different structures, 2, 22) } of the English Grammar Profile, for L = 400, by the root of L.
 *   <li>mechanics = 100 (0.6 a(mechanics errors, 35) + 0.2 error-free sentences + 0.2 sentence boundaries)
 *   <li>vocabulary = 100 (0.35 r(MTLD, 20, 110) + 0.35 r(advanced Guiraud, 0.3, 4 (L / 400)^0.3) + 0.3 a(misspelt and
 *       confused words, 25)): diversity (McCarthy and Jarvis 2010), rarer words (Daller, van Hout and Treffers-Daller
 *       2003) and precision
 *   <li>text organisation t = 0.3 connectives + 0.2 sentence boundaries + 0.15 development + 0.1 linking structures + 0.15
 *       error-free sentences + 0.1 paragraphs; connectives are {@code r(ln(1 + different ones), 0, ln(1 + 25 sqrt(L /
 *       400)))} (cohesion in ratings follows their variety: Crossley, Kyle and McNamara 2016), development {@code r(ln w,
 *       ln(L / 13), ln L)}. organisation = 100 t; of a letter 50 t + 12 salutation + 7 opening + 10 r(paragraphs, 0, 2) +
 *       6 offer + 10 closing formula + 5 signature; 10 less when a template's blanks are left in
 *   <li>task = 100 p l; p is the share of the points that are covered, or the relevance where none are asked for; l the
 *       root of {@code min(1, w / minimum)}, times the root of {@code min(1, maximum / words)}. At most 20 when off topic.
 *   <li>register = 55 + 40 min(1, courtesies / 5) - 10 for each of salutation and closing that a letter lacks - 10 for
 *       each informal word or shout (at most 4 together count) - 20 for each phrase of blame - 15 when the tone asked for
 *       is not met
 * </ul>
 *
 * Parts that a language or task has no measure for are left out, and the weights of the others rescaled.
 *
 * <p>More errors never raise grammar or mechanics, fewer points never task. One more correct sentence never lowers grammar,
 * mechanics or task; it may lower vocabulary, as it repeats words, by at most what MTLD and the added words change.
 *
 * <p>Standard errors, {@code sqrt(r² + s² / (w + 25))}: r is what the measures miss, s the chance that another text of the
 * same writer brings. Task and comprehension: binomial over the points with one added success and one added failure.
 */
public final class WritingRubric {
    /** Names this rubric in the engine version; changes with every change of a formula or list. */
    public static final String VERSION = "writing-2";

    static final double OFF_TOPIC_CAP = 20;

    /** Errors per 100 words at which nothing is left of a trait's accuracy. */
    private static final double WORST_GRAMMAR = 25;

    private static final double WORST_MECHANICS = 35;
    private static final double WORST_WORDS = 25;

    private static final double MEASURE_SEM = 8;
    private static final double CHECKLIST_SEM = 10;
    private static final double SAMPLING = 80;
    private static final double OPEN_TASK_SEM = 18;

    private WritingRubric() {}

    /** One score for each trait of the genre; task is left out when nothing was asked for. */
    static List<Score> scores(WritingFeatures features) {
        List<Score> scores = new ArrayList<>();
        for (Trait trait : features.genre().traits()) {
            score(trait, features).ifPresent(scores::add);
        }
        return List.copyOf(scores);
    }

    private static Optional<Score> score(Trait trait, WritingFeatures features) {
        return switch (trait) {
            case GRAMMAR -> Optional.of(grammar(features));
            case MECHANICS -> Optional.of(mechanics(features));
            case VOCABULARY -> Optional.of(vocabulary(features));
            case ORGANISATION -> Optional.of(organisation(features));
            case REGISTER -> Optional.of(register(features));
            case TASK -> task(features.task());
            case COMPREHENSION -> comprehension(features.task());
            default -> Optional.empty();
        };
    }

    private static Score grammar(WritingFeatures features) {
        Accuracy accuracy = features.accuracy();
        double density = density(accuracy.grammarErrors(), accuracy.words());
        Parts parts = new Parts()
                .add(0.6, accuracy(density, WORST_GRAMMAR))
                .add(0.2, accuracy.errorFreeShare())
                .add(0.2, features.range().map(range -> ramp(range.used(), 2 * root(features), 22 * root(features))));
        Map<String, Double> named = new HashMap<>(Map.of(
                "grammarMatches",
                (double) accuracy.grammar(),
                "longSentences",
                (double) accuracy.longSentences(),
                "grammarErrorsPer100Words",
                density,
                "grammarAccuracy",
                accuracy(density, WORST_GRAMMAR),
                "errorFreeShare",
                accuracy.errorFreeShare(),
                "ownWords",
                (double) accuracy.words()));
        features.range().ifPresent(range -> named.put("structures", (double) range.used()));
        return score(Trait.GRAMMAR, 100 * parts.mean(), sem(MEASURE_SEM, features), named);
    }

    private static Score mechanics(WritingFeatures features) {
        Accuracy accuracy = features.accuracy();
        double density = density(accuracy.mechanicsErrors(), accuracy.words());
        Parts parts = new Parts()
                .add(0.6, accuracy(density, WORST_MECHANICS))
                .add(0.2, accuracy.errorFreeShare())
                .add(0.2, accuracy.boundaries());
        return score(
                Trait.MECHANICS,
                100 * parts.mean(),
                sem(MEASURE_SEM, features),
                Map.of(
                        "misspeltWords",
                        (double) accuracy.misspelt(),
                        "spellingMatches",
                        (double) accuracy.misspelt() + accuracy.misspeltAgain(),
                        "casingMatches",
                        (double) accuracy.casing(),
                        "punctuationMatches",
                        (double) accuracy.punctuation(),
                        "typographyMatches",
                        (double) accuracy.typography(),
                        "mechanicsErrorsPer100Words",
                        density,
                        "mechanicsAccuracy",
                        accuracy(density, WORST_MECHANICS),
                        "errorFreeShare",
                        accuracy.errorFreeShare(),
                        "sentenceBoundaries",
                        accuracy.boundaries(),
                        "ownWords",
                        (double) accuracy.words()));
    }

    private static Score vocabulary(WritingFeatures features) {
        WordStock stock = features.stock();
        double density =
                density(features.accuracy().wordErrors(), features.accuracy().words());
        double fullGuiraud = 4 * Math.pow(features.roomyWords() / 400, 0.3);
        Parts parts = new Parts()
                .add(0.35, ramp(stock.mtld(), 20, 110))
                .add(
                        0.35,
                        stock.banded()
                                ? Optional.of(ramp(stock.advancedGuiraud(), 0.3, fullGuiraud))
                                : Optional.empty())
                .add(0.3, accuracy(density, WORST_WORDS));
        return score(
                Trait.VOCABULARY,
                100 * parts.mean(),
                sem(CHECKLIST_SEM, features),
                Map.of(
                        "mtld", stock.mtld(),
                        "advancedGuiraud", stock.advancedGuiraud(),
                        "rarerWords", (double) stock.rarerTypes(),
                        "wordErrorsPer100Words", density,
                        "wordAccuracy", accuracy(density, WORST_WORDS),
                        "typeTokenRatio", stock.typeTokenRatio(),
                        "longWordShare", stock.longWordShare(),
                        "ownWords", (double) features.accuracy().words()));
    }

    private static Score organisation(WritingFeatures features) {
        Accuracy accuracy = features.accuracy();
        Linking linking = features.linking();
        double room = features.roomyWords();
        double words = Math.max(1, accuracy.words());
        double connectives = ramp(Math.log1p(linking.connectiveTypes()), 0, Math.log1p(25 * root(features)));
        double development = ramp(Math.log(words), Math.log(room / 13), Math.log(room));
        int paragraphs = features.genre().paragraphs();
        Parts parts = new Parts()
                .add(0.3, connectives)
                .add(0.2, accuracy.boundaries())
                .add(0.15, development)
                .add(0.1, features.range().map(range -> ramp(range.linking(), 0, 10 * root(features))))
                .add(0.15, accuracy.errorFreeShare())
                .add(0.1, paragraphs < 2 ? Optional.empty() : Optional.of(ramp(linking.paragraphs(), 1, paragraphs)));
        Map<String, Double> named = new HashMap<>(Map.of(
                "connectives", (double) linking.connectiveTypes(),
                "paragraphs", (double) linking.paragraphs(),
                "sentenceBoundaries", accuracy.boundaries(),
                "errorFreeShare", accuracy.errorFreeShare(),
                "development", development,
                "blanks", (double) features.blanks().size(),
                "ownWords", (double) accuracy.words()));
        features.range().ifPresent(range -> named.put("linkingStructures", (double) range.linking()));
        double value = 100 * parts.mean();
        if (features.genre().letter()) {
            value = value / 2 + checklist(features.letter(), named);
        }
        value -= features.blanks().isEmpty() ? 0 : 10;
        return score(Trait.ORGANISATION, value, sem(CHECKLIST_SEM, features), named);
    }

    /** 0-50. */
    private static double checklist(LetterParts letter, Map<String, Double> named) {
        named.put("salutation", one(letter.salutation()));
        named.put("opening", one(letter.opening()));
        named.put("bodyParagraphs", (double) letter.bodyBlocks());
        named.put("offer", one(letter.offer()));
        named.put("closing", one(letter.closing()));
        named.put("signature", one(letter.signature()));
        return 12 * one(letter.salutation())
                + 7 * one(letter.opening())
                + 10 * ramp(letter.bodyBlocks(), 0, 2)
                + 6 * one(letter.offer())
                + 10 * one(letter.closing())
                + 5 * one(letter.signature());
    }

    private static Score register(WritingFeatures features) {
        Tone tone = features.tone();
        double value = 55
                + 40 * Math.min(1, tone.courtesies() / 5.0)
                - 10 * Math.min(4, tone.informal().size() + tone.shouting().size())
                - 20 * tone.blame().size()
                - (features.toneMet() ? 0 : 15);
        Map<String, Double> named = new HashMap<>(Map.of(
                "courtesies", (double) tone.courtesies(),
                "informal", (double) tone.informal().size(),
                "shouting", (double) tone.shouting().size(),
                "blame", (double) tone.blame().size(),
                "toneMet", features.toneMet() ? 1.0 : 0.0));
        if (features.genre().letter()) {
            double salutation = one(features.letter().salutation());
            double closing = one(features.letter().closing());
            value -= 10 * (1 - salutation) + 10 * (1 - closing);
            named.put("salutation", salutation);
            named.put("closing", closing);
        }
        return score(Trait.REGISTER, value, CHECKLIST_SEM, named);
    }

    private static Optional<Score> task(TaskFeatures task) {
        if (!task.asked()) {
            return Optional.empty();
        }
        double content = task.points() > 0
                ? (double) task.covered() / task.points()
                : task.relevance().orElseThrow().weight();
        double value = 100 * content * length(task);
        double sem = task.points() > 0 ? new Proportion(task.covered(), task.points()).sem() : OPEN_TASK_SEM;
        return Optional.of(
                score(Trait.TASK, task.offTopic() ? Math.min(OFF_TOPIC_CAP, value) : value, sem, taskFeatures(task)));
    }

    private static Optional<Score> comprehension(TaskFeatures task) {
        if (task.points() == 0) {
            return Optional.empty();
        }
        Proportion points = new Proportion(task.covered(), task.points());
        return Optional.of(score(Trait.COMPREHENSION, points.value(), points.sem(), taskFeatures(task)));
    }

    private static double length(TaskFeatures task) {
        double least = Math.min(1, (double) task.ownWords() / Math.max(1, task.minWords()));
        double most = task.maxWords() == 0 ? 1 : Math.min(1, (double) task.maxWords() / task.words());
        return Math.sqrt(least * most);
    }

    private static Map<String, Double> taskFeatures(TaskFeatures task) {
        Map<String, Double> named = new HashMap<>(Map.of(
                "points", (double) task.points(),
                "pointsCovered", (double) task.covered(),
                "words", (double) task.words(),
                "ownWords", (double) task.ownWords(),
                "minWords", (double) task.minWords(),
                "maxWords", (double) task.maxWords()));
        task.relevance().ifPresent(relevance -> named.put("relevance", relevance.cosine()));
        return named;
    }

    private static double density(double errors, int words) {
        return 100 * (errors + 0.5) / (words + 25);
    }

    private static double accuracy(double density, double worst) {
        return Math.max(0, 1 - Math.log1p(density) / Math.log1p(worst));
    }

    /** By which a count of different things grows with the length there is room for. */
    private static double root(WritingFeatures features) {
        return Math.sqrt(features.roomyWords() / 400);
    }

    private static double sem(double missed, WritingFeatures features) {
        return Math.sqrt(
                missed * missed + SAMPLING * SAMPLING / (features.accuracy().words() + 25.0));
    }

    /** 0 at or below {@code low}, 1 at or above {@code high}, straight between. */
    private static double ramp(double value, double low, double high) {
        return Math.max(0, Math.min(1, (value - low) / (high - low)));
    }

    private static double one(Optional<Span> place) {
        return place.isPresent() ? 1 : 0;
    }

    private static Score score(Trait trait, double value, double sem, Map<String, Double> features) {
        return new Score(trait, Math.max(0, Math.min(100, value)), sem, features);
    }
}

package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parlance.engine.Word;
import org.parlance.scoring.Flag;
import org.parlance.scoring.FunctionWords;
import org.parlance.scoring.Relevance;

/**
 * Tells free speech from what only looks like it. The flags are {@code parroted} (most of it repeats what was heard),
 * {@code reading} (most of it, or a long run, is what the screen shows), {@code keyword-list} (words without the small
 * words that make sentences) and {@code off-topic}.
 */
final class FreeSpeechCheck {
    private static final double PARROTED = 0.5;
    private static final double READ = 0.6;
    private static final int LONG_RUN = 15;
    private static final double LIST = 0.22;
    private static final int SOME_WORDS = 8;
    private static final double FOREIGN_CONFIDENCE = 0.6;
    private static final double FOREIGN_FUNCTION_WORDS = 0.2;
    private static final double SOME_SECONDS = 4;

    private FreeSpeechCheck() {}

    /**
     * Whether words follow each other at the pace of speech, but hardly make the language: few function words, and a
     * recogniser that is unsure of nearly all. It may be another language, or speech that could not be understood.
     */
    static boolean hardlyTheLanguage(List<Word> words, FunctionWords functionWords) {
        if (words.size() < SOME_WORDS) {
            return false;
        }
        double confidence =
                words.stream().mapToDouble(Word::confidence).average().orElse(1);
        double spoken =
                words.stream().mapToDouble(word -> word.end() - word.start()).sum();
        return confidence < FOREIGN_CONFIDENCE
                && share(words, functionWords) < FOREIGN_FUNCTION_WORDS
                && spoken >= SOME_SECONDS;
    }

    /** Whether there are hardly any of the small words, of which English speech has about 45% and Polish about 35%. */
    static boolean keywordList(List<Word> words, FunctionWords functionWords) {
        return words.size() >= SOME_WORDS && share(words, functionWords) < LIST;
    }

    static List<Flag> flags(
            FreeTask task, String said, List<Word> words, Relevance relevance, FunctionWords functionWords) {
        List<Flag> flags = new ArrayList<>();
        Overlap heard = Overlap.of(said, task.given());
        Overlap seen = Overlap.of(said, task.shown());
        if (heard.share() >= PARROTED) {
            flags.add(new Flag("parroted", described(heard)));
        }
        if (seen.longest() >= LONG_RUN || seen.share() >= READ && seen.words() >= SOME_WORDS) {
            flags.add(new Flag("reading", described(seen)));
        }
        if (keywordList(words, functionWords)) {
            flags.add(new Flag("keyword-list", Math.round(100 * share(words, functionWords)) + "% function words"));
        }
        if (words.size() >= SOME_WORDS && relevance.offTopic()) {
            flags.add(new Flag("off-topic", String.format(Locale.ROOT, "relevance %.2f", relevance.cosine())));
        }
        return List.copyOf(flags);
    }

    private static String described(Overlap overlap) {
        return Math.round(100 * overlap.share()) + "% of the words, up to " + overlap.longest() + " in a row";
    }

    private static double share(List<Word> words, FunctionWords functionWords) {
        return functionWords.share(
                words.stream().map(word -> word.text().toLowerCase(Locale.ROOT)).toList());
    }
}

package org.parlance.scoring.writing;

import java.util.function.ToIntFunction;
import org.parlance.scoring.Similarity;
import org.parlance.scoring.TextChecker;

/**
 * What knows about the language of a text.
 *
 * @param language BCP 47 primary tag
 * @param checker with the rules for writing
 * @param similarity of two texts' meaning
 * @param commonness of a lower-case word: 0 for unknown or very rare, and higher the commoner it is; 14 and more are the
 *     1,000 commonest. 0 for every word of a language whose frequencies are not known
 */
public record WritingAids(
        String language,
        TextChecker checker,
        Similarity similarity,
        ToIntFunction<String> commonness,
        Lexicon lexicon) {}

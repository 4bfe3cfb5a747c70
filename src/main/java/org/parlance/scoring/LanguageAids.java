package org.parlance.scoring;

import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What knows about the language of an answer.
 *
 * @param checker with the rules for speech: no spelling, casing or punctuation
 * @param similarity of two texts' meaning
 * @param commonness of a lower-case word: 0 for very rare or unknown, and higher the commoner it is
 * @param functionWords of the language
 * @param calibration for how somebody speaks; empty where there is none for the recogniser
 */
public record LanguageAids(
        TextChecker checker,
        Similarity similarity,
        ToIntFunction<String> commonness,
        FunctionWords functionWords,
        Optional<Calibration> calibration) {

    /** For answers in English. */
    public LanguageAids(
            TextChecker checker,
            Similarity similarity,
            ToIntFunction<String> commonness,
            Optional<Calibration> calibration) {
        this(checker, similarity, commonness, FunctionWords.of("en"), calibration);
    }
}

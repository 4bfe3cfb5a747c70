package org.parlance.scoring;

import java.util.function.ToIntFunction;

/**
 * What knows about the language of an answer.
 *
 * @param checker with the rules for speech: no spelling, casing or punctuation
 * @param similarity of two texts' meaning
 * @param commonness of a lower-case word: 0 for very rare or unknown, and higher the commoner it is
 */
public record LanguageAids(TextChecker checker, Similarity similarity, ToIntFunction<String> commonness) {}

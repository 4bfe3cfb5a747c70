package org.parlance.engine;

import java.util.List;

/**
 * One way of understanding a recording.
 *
 * @param score log-likelihood of words and sound together as the recogniser gives it; only differences between scores of
 *     the same recording mean something
 * @param words with their times in the recording; their confidence is 1, as the recogniser gives none here
 */
public record Alternative(String text, double score, List<Word> words) {}

package org.parlance.engine;

import java.util.List;

/**
 * What the recogniser understood of one recording.
 *
 * @param seconds the recording's length
 */
public record Transcript(String text, List<Word> words, double seconds) {}

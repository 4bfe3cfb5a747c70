package org.parlance.engine;

/**
 * A recognised word.
 *
 * @param start seconds from the recording's start
 * @param end seconds from the recording's start
 * @param confidence the recogniser's, 0-1; saturated, so not a measure of pronunciation by itself
 */
public record Word(String text, double start, double end, double confidence) {}

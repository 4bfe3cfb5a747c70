package org.parlance.engine;

/**
 * How the voice sounds in one stretch of a recording between two pauses.
 *
 * @param values the x-vector, centred, whitened and scaled by the recogniser
 * @param frames of 10 ms that it was made of, those without speech left out
 */
public record VoiceVector(double[] values, int frames) {}

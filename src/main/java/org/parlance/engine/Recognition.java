package org.parlance.engine;

import java.util.List;
import java.util.Optional;

/**
 * All that the recogniser says about one recording. Times are seconds in the recording.
 *
 * @param free what was understood without any help, with the words' confidences
 * @param alternatives the best ways of understanding it freely, best first; empty when nothing was heard
 * @param expected what was found of the words that should have been said; empty when no words were given, or when the
 *     model knows none of them
 * @param segments the number of pieces, parted by long pauses, that the recogniser took the recording for
 */
public record Recognition(Transcript free, List<Alternative> alternatives, Optional<Expected> expected, int segments) {

    /**
     * The recording decoded with nothing but the expected words and "something else" to choose from.
     *
     * @param transcript the words that were matched, and {@value SpeechModel#UNKNOWN} for other speech
     * @param score log-likelihood of the best way; it may lie above the free ways', as few words are cheaper than many
     * @param knownWords those of the expected words that the model knows, in order
     */
    public record Expected(Transcript transcript, double score, List<String> knownWords) {}

    /** How often a pause made the recogniser begin anew. */
    public int breaks() {
        return Math.max(0, segments - 1);
    }

    /** The log-likelihood of the best free way; 0 when nothing was heard. */
    public double freeScore() {
        return alternatives.isEmpty() ? 0 : alternatives.get(0).score();
    }
}

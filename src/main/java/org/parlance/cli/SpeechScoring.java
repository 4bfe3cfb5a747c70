package org.parlance.cli;

import java.util.Map;
import org.parlance.engine.PcmAudio;

/** Scores recordings on this machine, without a server; any number of threads may use it at once. */
interface SpeechScoring extends AutoCloseable {
    /** The id of all that scores depend on beside the recording, as the server computes it. */
    String engine();

    /**
     * The line's scores, or its error where a person has to look.
     *
     * @throws RuntimeException if the line cannot be scored; the message says why
     */
    ScoredLine score(ManifestLine line, PcmAudio audio);

    /** The bare decodings that {@link #score} uses, by name, ready to be timed; nothing but decoding is done in them. */
    Map<String, Runnable> decodings(ManifestLine line, PcmAudio audio);

    @Override
    void close();
}

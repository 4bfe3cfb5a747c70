package org.parlance.scoring.speech;

import java.util.List;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.Recognition;
import org.parlance.engine.Transcript;
import org.parlance.engine.Word;

/**
 * One recording of an answer, ready to be scored.
 *
 * @param turn counted from 0; only a role-play and a listening item have more than one
 */
public record SpokenTurn(int turn, Recognition recognition, SoundMeasures sound, Prosody prosody) {

    /** Measures the sound and, where words were recognised, the melody and rhythm of the voice. */
    public static SpokenTurn of(int turn, PcmAudio audio, Recognition recognition) {
        List<Word> words = recognition
                .expected()
                .map(expected -> expected.transcript().words())
                .filter(found -> !found.isEmpty())
                .orElse(recognition.free().words());
        List<double[]> spans = words.stream()
                .map(word -> new double[] {word.start(), word.end()})
                .toList();
        short[] samples = audio.samples();
        return new SpokenTurn(
                turn, recognition, SoundMeasures.of(samples, PcmAudio.RATE), Prosody.of(samples, PcmAudio.RATE, spans));
    }

    /** What was understood freely. */
    Transcript transcript() {
        return recognition.free();
    }
}

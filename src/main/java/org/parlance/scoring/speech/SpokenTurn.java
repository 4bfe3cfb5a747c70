package org.parlance.scoring.speech;

import org.parlance.engine.Recognition;
import org.parlance.engine.Transcript;

/**
 * One recording of an answer, ready to be scored.
 *
 * @param turn counted from 0; only a role-play has more than one
 */
public record SpokenTurn(int turn, Recognition recognition, SoundMeasures sound) {
    /** What was understood freely. */
    Transcript transcript() {
        return recognition.free();
    }
}

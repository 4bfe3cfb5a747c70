package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells speech from what is between by the level alone: what stands out of the background and lies less than 35 dB
 * below the loudest. Gaps under 0.2 seconds are bridged, and bursts under 0.08 seconds are none.
 */
final class SpeechActivity {
    private static final double STANDS_OUT = 8;
    private static final double BELOW_LOUDEST = 35;
    private static final int BRIDGED_FRAMES = 20;
    private static final int FEWEST_FRAMES = 8;

    private SpeechActivity() {}

    /**
     * @param levels of the frames, dB
     * @return first frame and frame after the last of each stretch, in order
     */
    static List<int[]> of(double[] levels) {
        double threshold =
                Math.max(Levels.quantile(levels, 0.1) + STANDS_OUT, Levels.quantile(levels, 0.98) - BELOW_LOUDEST);
        List<int[]> bursts = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            int[] last = bursts.isEmpty() ? null : bursts.get(bursts.size() - 1);
            if (levels[i] <= threshold || levels[i] <= Levels.FLOOR) {
                continue;
            }
            if (last != null && i - last[1] < BRIDGED_FRAMES) {
                last[1] = i + 1;
            } else {
                bursts.add(new int[] {i, i + 1});
            }
        }
        bursts.removeIf(burst -> burst[1] - burst[0] < FEWEST_FRAMES);
        return bursts;
    }
}

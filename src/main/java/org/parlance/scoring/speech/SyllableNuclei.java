package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the middles of syllables without knowing the words: voiced peaks of the level that lie less than 25 dB below
 * the loudest and stand at least 2 dB above the dips around them (De Jong and Wempe 2009, "Praat script to detect
 * syllable nuclei and measure speech rate automatically").
 */
final class SyllableNuclei {
    private static final double BELOW_LOUDEST = 25;
    private static final double DIP = 2;

    private SyllableNuclei() {}

    /**
     * @param levels of the frames, dB
     * @param hertz of the frames, 0 where unvoiced
     * @return indices of frames, in order
     */
    static List<Integer> of(double[] levels, double[] hertz) {
        double threshold = Math.max(Levels.FLOOR, Levels.quantile(levels, 0.99) - BELOW_LOUDEST);
        List<Integer> nuclei = new ArrayList<>();
        int peak = -1;
        double dip = Double.POSITIVE_INFINITY;
        for (int i = 0; i < levels.length; i++) {
            if (peak < 0) {
                dip = Math.min(dip, levels[i]);
                peak = levels[i] - dip >= DIP ? i : -1;
            } else if (levels[i] > levels[peak]) {
                peak = i;
            } else if (levels[peak] - levels[i] >= DIP) {
                if (levels[peak] > threshold && voiced(hertz, peak)) {
                    nuclei.add(peak);
                }
                peak = -1;
                dip = levels[i];
            }
        }
        return nuclei;
    }

    private static boolean voiced(double[] hertz, int frame) {
        return hertz[frame] > 0
                || frame > 0 && hertz[frame - 1] > 0
                || frame + 1 < hertz.length && hertz[frame + 1] > 0;
    }
}

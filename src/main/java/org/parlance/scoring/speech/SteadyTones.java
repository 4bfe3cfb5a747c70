package org.parlance.scoring.speech;

import java.util.Arrays;

/**
 * Tells music and tones from speech. A note keeps its partials where they are, while the partials of a speaking voice
 * glide all the time: two spectral peaks that stay within 16 Hz for 0.2 seconds are rare in speech.
 */
final class SteadyTones {
    private static final double LOWEST = 250;
    private static final double HIGHEST = 3000;
    private static final int LASTING_FRAMES = 12;
    private static final int FEWEST_PEAKS = 2;
    private static final double STANDS_OUT = 10;
    private static final double BELOW_LOUDEST = 30;
    private static final double AUDIBLE = -75;

    private SteadyTones() {}

    /** @return share of the frames with sound that lie in lasting tones, 0-1 */
    static double share(Spectrogram spectrogram) {
        int frames = spectrogram.frames();
        double[] levels = new double[frames];
        for (int i = 0; i < frames; i++) {
            levels[i] = Levels.decibels(spectrogram.band(i, LOWEST, HIGHEST));
        }
        double threshold = Math.max(AUDIBLE, Levels.quantile(levels, 0.98) - BELOW_LOUDEST);
        boolean[] steady = steady(spectrogram);
        int sounding = 0;
        int both = 0;
        for (int i = 0; i < frames; i++) {
            if (levels[i] > threshold) {
                sounding++;
                both += steady[i] ? 1 : 0;
            }
        }
        return sounding == 0 ? 0 : (double) both / sounding;
    }

    private static boolean[] steady(Spectrogram spectrogram) {
        int lowest = spectrogram.bin(LOWEST);
        int highest = spectrogram.bin(HIGHEST);
        int[] lasted = new int[highest + 1];
        boolean[] steady = new boolean[spectrogram.frames()];
        for (int i = 0; i < steady.length; i++) {
            int peaks = 0;
            for (int bin = lowest; bin <= highest; bin++) {
                lasted[bin] = peak(spectrogram.power()[i], bin) ? lasted[bin] + 1 : 0;
                peaks += lasted[bin] >= LASTING_FRAMES ? 1 : 0;
            }
            if (peaks >= FEWEST_PEAKS) {
                Arrays.fill(steady, i - LASTING_FRAMES + 1, i + 1, true);
            }
        }
        return steady;
    }

    /** Higher than its neighbours, and well above what is 50 Hz aside. */
    private static boolean peak(float[] power, int bin) {
        double aside = Math.min(power[bin - 4] + power[bin - 3], power[bin + 3] + power[bin + 4]);
        return power[bin] > power[bin - 1]
                && power[bin] >= power[bin + 1]
                && power[bin] > 2 * aside * Math.pow(10, STANDS_OUT / 10)
                && Levels.decibels(power[bin]) > Levels.FLOOR;
    }
}

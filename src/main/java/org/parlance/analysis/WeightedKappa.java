package org.parlance.analysis;

import java.util.List;
import org.parlance.scoring.Band;

/**
 * Agreement on bands beyond chance, a miss by n bands counting n squared (Cohen 1968): {@code 1 - observed / expected},
 * where expected is what two raters would miss who use the bands as often as these, but at random. 1 is full agreement,
 * 0 chance; NaN where both know one band only.
 */
public final class WeightedKappa {
    private WeightedKappa() {}

    public static double quadratic(List<Band> one, List<Band> other) {
        int bands = Band.values().length;
        double[] ones = new double[bands];
        double[] others = new double[bands];
        double observed = 0;
        for (int i = 0; i < one.size(); i++) {
            ones[one.get(i).ordinal()]++;
            others[other.get(i).ordinal()]++;
            observed += squared(one.get(i).ordinal() - other.get(i).ordinal());
        }
        double expected = 0;
        for (int i = 0; i < bands; i++) {
            for (int j = 0; j < bands; j++) {
                expected += ones[i] * others[j] / one.size() * squared(i - j);
            }
        }
        return expected > 0 ? 1 - observed / expected : Double.NaN;
    }

    private static double squared(double distance) {
        return distance * distance;
    }
}

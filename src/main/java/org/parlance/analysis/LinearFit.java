package org.parlance.analysis;

import java.util.Arrays;

/** The straight line {@code y = intercept + slope * x} of least squares; flat where x does not vary. */
public record LinearFit(double intercept, double slope) {
    public static LinearFit of(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        double slope = xx > 0 ? xy / xx : 0;
        return new LinearFit(meanY - slope * meanX, slope);
    }

    public double at(double x) {
        return intercept + slope * x;
    }

    /** The root of the mean squared distance of y from the line, in units of y. */
    public double rmse(double[] x, double[] y) {
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            squares += Math.pow(y[i] - at(x[i]), 2);
        }
        return Math.sqrt(squares / x.length);
    }
}

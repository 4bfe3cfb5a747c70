package org.parlance.scoring.objective;

/**
 * A map from a measure to the reporting scale: straight between its points, level outside them.
 *
 * @param measures rising
 * @param scores rising, 0-100, as many
 */
record Curve(double[] measures, double[] scores) {

    double at(double measure) {
        if (measure <= measures[0]) {
            return scores[0];
        }
        for (int i = 1; i < measures.length; i++) {
            if (measure <= measures[i]) {
                double share = (measure - measures[i - 1]) / (measures[i] - measures[i - 1]);
                return scores[i - 1] + share * (scores[i] - scores[i - 1]);
            }
        }
        return scores[scores.length - 1];
    }

    /** Half of what the score moves over one standard error of the measure to either side; at least 1. */
    double sem(double measure, double error) {
        return Math.max(1, (at(measure + error) - at(measure - error)) / 2);
    }
}

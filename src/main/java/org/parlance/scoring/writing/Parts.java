package org.parlance.scoring.writing;

import java.util.Optional;

/** A weighted mean of parts from 0 to 1; a part that is not there leaves its weight to the others. */
final class Parts {
    private double sum;
    private double weights;

    Parts add(double weight, double part) {
        sum += weight * part;
        weights += weight;
        return this;
    }

    Parts add(double weight, Optional<Double> part) {
        part.ifPresent(value -> add(weight, value.doubleValue()));
        return this;
    }

    double mean() {
        return weights == 0 ? 0 : sum / weights;
    }
}

package org.parlance.scoring.speech;

import java.util.List;
import org.parlance.engine.Alternative;

/** How likely each of the n best ways of understanding is, if it was one of them. */
final class Posteriors {
    private Posteriors() {}

    /** @return one share for each alternative, 1 in all: {@code exp(score) / sum of exp(scores)} */
    static double[] of(List<Alternative> alternatives) {
        double best =
                alternatives.stream().mapToDouble(Alternative::score).max().orElse(0);
        double[] shares = alternatives.stream()
                .mapToDouble(way -> Math.exp(way.score() - best))
                .toArray();
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}

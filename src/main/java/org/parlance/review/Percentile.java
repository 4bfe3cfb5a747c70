package org.parlance.review;

import java.util.Optional;

/**
 * Where an overall score lies among those of its campaign.
 *
 * @param rank 0-100: the share of scores that are lower, equal ones counted by half
 * @param of how many results with an overall score, its own included
 */
record Percentile(long rank, long of) {
    /** Among fewer the rank says little. */
    private static final int LEAST = 10;

    /** Empty where the campaign has too few results. @param equal its own included */
    static Optional<Percentile> of(long lower, long equal, long all) {
        return all < LEAST
                ? Optional.empty()
                : Optional.of(new Percentile(Math.round(100 * (lower + equal / 2.0) / all), all));
    }
}

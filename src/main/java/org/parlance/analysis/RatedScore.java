package org.parlance.analysis;

import org.parlance.scoring.Band;

/**
 * A response that both the machine and people have judged.
 *
 * @param speaker whoever said it; responses of one speaker are not independent. The response's id where it is not known
 * @param machine the machine's score, 0-100
 * @param rating people's, 0-10; it is provisionally taken to the reporting scale by ten
 */
public record RatedScore(String id, String speaker, double machine, double rating) {
    public static final double LARGEST_RATING = 10;

    public RatedScore {
        if (!(rating >= 0 && rating <= LARGEST_RATING)) {
            throw new IllegalArgumentException("a rating is from 0 to 10, and not " + rating);
        }
    }

    /** People's judgement on the reporting scale, 0-100. */
    public double human() {
        return 10 * rating;
    }

    Band machineBand() {
        return Band.of(machine);
    }

    Band humanBand() {
        return Band.of(human());
    }
}

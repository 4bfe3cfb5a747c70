package org.parlance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    @Test
    void isNearFishersIntervalWhereRowsAreIndependent() {
        List<RatedScore> rated = responses(500, 1);
        double z = Math.log((1 + pearson(rated)) / (1 - pearson(rated))) / 2;
        double half = 1.96 / Math.sqrt(500 - 3);
        Interval interval = Bootstrap.ofPearson(rated);
        assertThat(interval.low()).isCloseTo(Math.tanh(z - half), within(0.015));
        assertThat(interval.high()).isCloseTo(Math.tanh(z + half), within(0.015));
    }

    @Test
    void isWiderWhereASpeakerSaysMuch() {
        Interval independent = Bootstrap.ofPearson(responses(500, 1));
        Interval clustered = Bootstrap.ofPearson(responses(25, 20));
        assertThat(clustered.high() - clustered.low()).isGreaterThan(1.5 * (independent.high() - independent.low()));
    }

    @Test
    void isTheSameEachTime() {
        assertThat(Bootstrap.ofPearson(responses(30, 3))).isEqualTo(Bootstrap.ofPearson(responses(30, 3)));
    }

    @Test
    void isUnknownForOneSpeaker() {
        assertThat(Bootstrap.ofPearson(responses(1, 20)).low()).isNaN();
        assertThat(Bootstrap.ofPearson(List.of()).low()).isNaN();
    }

    /** Speakers differ in what they can do; what one of them says differs little. */
    private static List<RatedScore> responses(int speakers, int each) {
        Random random = new Random(7);
        List<RatedScore> rated = new ArrayList<>();
        for (int speaker = 0; speaker < speakers; speaker++) {
            double able = 5 + 1.2 * random.nextGaussian();
            double heard = 10 * able + 8 * random.nextGaussian();
            for (int i = 0; i < each; i++) {
                double rating = Math.max(0, Math.min(10, able + 0.2 * random.nextGaussian()));
                rated.add(new RatedScore(speaker + "-" + i, "s" + speaker, heard + random.nextGaussian(), rating));
            }
        }
        return rated;
    }

    private static double pearson(List<RatedScore> rated) {
        return Correlation.pearson(
                rated.stream().mapToDouble(RatedScore::machine).toArray(),
                rated.stream().mapToDouble(RatedScore::human).toArray());
    }
}

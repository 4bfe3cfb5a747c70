package org.parlance.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The 95% interval of Pearson's correlation: speakers are drawn with replacement, each with all that they said, and the
 * interval holds the middle 95% of what comes out (percentile bootstrap). The same data always gives the same interval.
 */
final class Bootstrap {
    private static final int DRAWS = 2_000;
    private static final long SEED = 20_261_121;

    private Bootstrap() {}

    static Interval ofPearson(List<RatedScore> rated) {
        List<Sums> speakers = bySpeaker(rated);
        if (speakers.size() < 2) {
            return Interval.UNKNOWN;
        }
        Random random = new Random(SEED);
        double[] drawn = new double[DRAWS];
        int kept = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Sums sums = new Sums();
            for (int i = 0; i < speakers.size(); i++) {
                sums.add(speakers.get(random.nextInt(speakers.size())));
            }
            double pearson = sums.pearson();
            if (!Double.isNaN(pearson)) {
                drawn[kept++] = pearson;
            }
        }
        // where half of the draws do not vary, the rest are no fair sample
        return kept < DRAWS / 2 ? Interval.UNKNOWN : middle(Arrays.copyOf(drawn, kept));
    }

    private static List<Sums> bySpeaker(List<RatedScore> rated) {
        // sums about a value near the mean keep their digits
        double machine =
                rated.stream().mapToDouble(RatedScore::machine).average().orElse(0);
        double human = rated.stream().mapToDouble(RatedScore::human).average().orElse(0);
        Map<String, Sums> speakers = new LinkedHashMap<>();
        for (RatedScore one : rated) {
            speakers.computeIfAbsent(one.speaker(), speaker -> new Sums())
                    .add(one.machine() - machine, one.human() - human);
        }
        return new ArrayList<>(speakers.values());
    }

    private static Interval middle(double[] values) {
        Arrays.sort(values);
        return new Interval(quantile(values, 0.025), quantile(values, 0.975));
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** What Pearson's correlation needs of any number of pairs. */
    private static final class Sums {
        private double n;
        private double x;
        private double y;
        private double xx;
        private double yy;
        private double xy;

        void add(double oneX, double oneY) {
            n++;
            x += oneX;
            y += oneY;
            xx += oneX * oneX;
            yy += oneY * oneY;
            xy += oneX * oneY;
        }

        void add(Sums other) {
            n += other.n;
            x += other.x;
            y += other.y;
            xx += other.xx;
            yy += other.yy;
            xy += other.xy;
        }

        double pearson() {
            return Correlation.ofSums(xx - x * x / n, yy - y * y / n, xy - x * y / n);
        }
    }
}

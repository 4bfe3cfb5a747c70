package org.parlance.analysis;

import java.util.List;

/**
 * Says whether an item has grown easier from week to week, as one does whose answer goes round.
 *
 * <p>The weekly facilities are tested for a linear trend over time by Cochran and Armitage's test: with n responses in
 * week t of which the share p was right, P being the share over all weeks and T the mean week of a response,
 *
 * <pre>z = sum n (t - T) (p - P) / sqrt(P (1 - P) sum n (t - T)^2)</pre>
 *
 * For partial credit P (1 - P) is more than the scores vary, so that z is too small rather than too large. An item is
 * flagged where z is {@value #LEAST_Z} or more, by chance once in 740 items that have not leaked, and the trend over all
 * weeks makes {@value #LEAST_RISE} or more: with many responses a rise that is of no account would be certain, too.
 */
public final class LeakSignal {
    static final double LEAST_Z = 3;
    static final double LEAST_RISE = 0.1;
    static final int LEAST_WEEKS = 4;
    static final int LEAST_RESPONSES = 100;

    private LeakSignal() {}

    /** @param number of the week, from any start @param facility mean score of its responses, 0-1 */
    public record Week(int number, int responses, double facility) {}

    /**
     * @param rise of the facility from the first week to the last, along the fitted line
     * @param z of the trend, above 0 where it rises
     * @param enough whether there are weeks and responses enough to tell; without them nothing is flagged
     */
    public record Trend(double rise, double z, boolean enough) {
        public boolean leak() {
            return enough && z >= LEAST_Z && rise >= LEAST_RISE;
        }
    }

    /** @param weeks those without responses are read over */
    public static Trend of(List<Week> weeks) {
        List<Week> given = weeks.stream().filter(week -> week.responses() > 0).toList();
        double n = given.stream().mapToInt(Week::responses).sum();
        if (given.size() < 2) {
            return new Trend(0, 0, false);
        }
        double time = given.stream()
                        .mapToDouble(week -> week.responses() * week.number())
                        .sum()
                / n;
        double facility = given.stream()
                        .mapToDouble(week -> week.responses() * week.facility())
                        .sum()
                / n;
        double together = 0;
        double spread = 0;
        for (Week week : given) {
            together += week.responses() * (week.number() - time) * (week.facility() - facility);
            spread += week.responses() * (week.number() - time) * (week.number() - time);
        }
        double variance = facility * (1 - facility) * spread;
        int first = given.stream().mapToInt(Week::number).min().orElseThrow();
        int last = given.stream().mapToInt(Week::number).max().orElseThrow();
        return new Trend(
                together / spread * (last - first),
                variance > 0 ? together / Math.sqrt(variance) : 0,
                given.size() >= LEAST_WEEKS && n >= LEAST_RESPONSES);
    }
}

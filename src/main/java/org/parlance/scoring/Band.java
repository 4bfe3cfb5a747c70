package org.parlance.scoring;

/** The CEFR level that a score falls in, by the lower bounds of the reporting scale. */
public enum Band {
    PRE_A1("below A1", 0),
    A1("A1", 10),
    A2("A2", 25),
    A2_PLUS("A2+", 35),
    B1("B1", 43),
    B1_PLUS("B1+", 51),
    B2("B2", 59),
    B2_PLUS("B2+", 67),
    C1("C1", 76),
    C2("C2", 85);

    private final String label;
    private final double lowerBound;

    Band(String label, double lowerBound) {
        this.label = label;
        this.lowerBound = lowerBound;
    }

    public String label() {
        return label;
    }

    public double lowerBound() {
        return lowerBound;
    }

    /** The score that a person's rating stands for: half way to the next band, or to the end of the scale. */
    public double middle() {
        double end = this == C2 ? 100 : values()[ordinal() + 1].lowerBound;
        return (lowerBound + end) / 2;
    }

    /** @param score on the reporting scale, 0-100 */
    public static Band of(double score) {
        Band band = PRE_A1;
        for (Band candidate : values()) {
            if (score >= candidate.lowerBound) {
                band = candidate;
            }
        }
        return band;
    }
}

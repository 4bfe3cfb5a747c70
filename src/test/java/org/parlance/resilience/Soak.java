package org.parlance.resilience;

/** Whether a fast selection runs, as in {@code ./parlance test}, or all of it, as in {@code ./parlance soak}. */
final class Soak {
    private static final boolean FULL = "full".equals(System.getProperty("parlance.soak"));

    private Soak() {}

    static int of(int fast, int full) {
        return FULL ? full : fast;
    }
}

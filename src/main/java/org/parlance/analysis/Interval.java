package org.parlance.analysis;

/** What a figure lies in with 95% confidence; both ends NaN where there is too little to tell. */
public record Interval(double low, double high) {
    static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);
}

package org.parlance.analysis;

/** What makes an item worth a second look. */
public enum ItemFlag {
    /** Hardly anybody does it: its mean is below {@link ItemStatistics#LEAST_FACILITY}. */
    TOO_HARD,
    /** Nearly everybody does it: its mean is above {@link ItemStatistics#MOST_FACILITY}. */
    TOO_EASY,
    /**
     * Who does well elsewhere does hardly better here: its item-rest correlation is below
     * {@link ItemStatistics#LEAST_DISCRIMINATION}.
     */
    DOES_NOT_DISCRIMINATE,
    /** A wrong choice is taken more often than all the right ones together. */
    DISTRACTOR_BEATS_KEY,
    /** More than {@link ItemStatistics#MOST_UNSCORABLE} of its answers could not be scored. */
    UNSCORABLE,
    /** It has become easier from week to week, as an item does whose answer goes round: see {@link LeakSignal}. */
    LEAK
}

package org.parlance.analysis.profile;

/**
 * A test-level score of one attempt.
 *
 * @param value 0-100
 * @param sem its standard error of measurement, item sampling included; above 0
 */
record Measured(double value, double sem) {}

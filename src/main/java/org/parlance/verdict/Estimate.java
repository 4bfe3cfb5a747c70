package org.parlance.verdict;

/** A test-level score. @param value 0-100 @param sem its standard error, item sampling included */
record Estimate(double value, double sem) {}

package org.parlance.delivery;

/**
 * The end of a sitting.
 *
 * @param spoken whether recordings may still be on their way
 * @param result whether the result can be seen
 */
record DoneView(String applicantName, boolean spoken, boolean result) {}

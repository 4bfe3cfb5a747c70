package org.parlance.delivery;

/**
 * The end of a sitting.
 *
 * @param spoken whether recordings may still be on their way
 */
record DoneView(String applicantName, boolean spoken) {}

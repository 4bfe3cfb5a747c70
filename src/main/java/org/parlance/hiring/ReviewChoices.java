package org.parlance.hiring;

/**
 * How a campaign's results are reviewed.
 *
 * @param twoPersons whether a decision needs two different people who concur, or else a third
 * @param showsResults whether applicants see their result after the decision, and may ask for a human review
 */
public record ReviewChoices(boolean twoPersons, boolean showsResults) {}

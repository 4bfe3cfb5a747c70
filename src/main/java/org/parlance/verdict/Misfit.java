package org.parlance.verdict;

/**
 * Why a result cannot count for another campaign, in a form that can be said in any language.
 *
 * @param name the id of the skill, the trait, the language or the spelling it is about; may be empty
 */
public record Misfit(Code code, String name) {
    public enum Code {
        SAME_ACCOUNT,
        CLOSED,
        /** It counts there already. */
        ENDORSED_ALREADY,
        OTHER_LANGUAGE,
        SKILL_NOT_TESTED,
        TRAIT_NOT_SCORED,
        /** The skill was tested without a kind of task that the other test has. */
        OTHER_TASKS,
        OTHER_CALIBRATION,
        OTHER_SPELLING
    }
}

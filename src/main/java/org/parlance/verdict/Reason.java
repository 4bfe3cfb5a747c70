package org.parlance.verdict;

/**
 * Why a verdict is what it is, in a form that can be said in any language.
 *
 * @param name the trait's, skill's or item's id, or what needs review; empty for the overall score
 * @param value the score, 0-100, a probability for BORDERLINE, or a number; null where there is none
 * @param limit what the value was held against; null where there is none
 */
public record Reason(Code code, String name, Double value, Double limit) {
    public enum Code {
        /** Every requirement is met with enough certainty. */
        MEETS_ALL,
        OVERALL_BELOW_CUT,
        SKILL_BELOW_MINIMUM,
        TRAIT_BELOW_MINIMUM,
        /** The scores' errors leave it open whether the person truly passes. */
        BORDERLINE,
        /** The shortfall comes from judged traits, which may not fail anybody by machine here. */
        JUDGED_TRAITS_ONLY,
        /** A response could not be scored; {@code name} is the code of why. */
        UNSCORABLE,
        /** An item was never given, as the attempt ended before it. */
        NOT_REACHED,
        /** No response gave this trait. */
        TRAIT_MISSING,
        /** A person rates this trait instead of the machine, as was granted to the applicant. */
        RATED_BY_PERSON,
        /** The campaign's calibration could not be used, so that nobody judged the voice; {@code name} is the code of why. */
        NO_CALIBRATION,
        /** {@code value} of {@code limit} spoken answers were not recognised and left out. */
        ANSWERS_NOT_RECOGNISED,
        /** Something about an answer needs a look; {@code name} is the flag's code. */
        FLAGGED,
        /** Typing {@code value} net words a minute with {@code limit}% of the characters right hampered the timed writing. */
        LIMITED_BY_TYPING
    }

    static Reason shortfall(Code code, String name, double value, double limit) {
        return new Reason(code, name, value, limit);
    }

    static Reason toLookAt(Code code, String name) {
        return new Reason(code, name, null, null);
    }
}

package org.parlance.review;

import java.util.List;
import org.parlance.bank.Skill;
import org.parlance.scoring.Band;

/**
 * What an applicant sees after the decision.
 *
 * @param byPerson whether a person has decided
 * @param appeal null while the applicant has not asked for a human review
 * @param words of the appeal as typed
 */
record ApplicantResult(
        String test,
        boolean passed,
        boolean byPerson,
        List<SkillBand> skills,
        List<String> strengths,
        List<String> toWorkOn,
        ReviewingView.AppealView appeal,
        String words,
        String problem) {

    record SkillBand(Skill skill, Band band) {}
}

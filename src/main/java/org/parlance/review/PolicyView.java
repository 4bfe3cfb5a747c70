package org.parlance.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.RatedBlind;

/**
 * The rules of a campaign's verdicts.
 *
 * @param begun whether applicants have begun, so that a change needs a note
 * @param flips null unless a change is looked at before or after it was made
 */
record PolicyView(
        UUID campaignId,
        String campaign,
        PolicyForm form,
        List<Skill> skills,
        List<Trait> traits,
        boolean begun,
        boolean twoPersons,
        boolean showsResults,
        List<Version> versions,
        Flips flips,
        String problem) {

    /** @param note why it was made; may be empty */
    record Version(int number, String note, Instant at) {}

    /**
     * @param version that was made; 0 while it is only looked at
     * @param left attempts that are still to be evaluated by it
     * @param rated whom the reader is rating blind, who are left out
     */
    record Flips(int version, int left, List<Row> rows, List<RatedBlind> rated) {
        public boolean made() {
            return version > 0;
        }
    }

    /** @param decision of a person, which stands; null when there is none @param by who made it */
    record Row(
            UUID attemptId,
            String applicant,
            Outcome from,
            Outcome to,
            Outcome decision,
            String by,
            boolean shortlisted,
            List<String> why) {}
}

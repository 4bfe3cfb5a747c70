package org.parlance.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parlance.delivery.Attempt;
import org.parlance.engine.SpellingVariant;
import org.parlance.hiring.Invitation;
import org.parlance.verdict.Outcome;

/**
 * A campaign's page: its funnel and everybody who was invited, newest first.
 *
 * @param calibration the one that was chosen for the voice; null for the server's default
 * @param writingCalibration the one that was chosen for written texts; null for the rubric's own weights
 * @param spelling whose spelling of English is right; null in another language
 */
record CampaignView(
        CampaignSummary summary,
        int cut,
        int items,
        String calibration,
        String writingCalibration,
        SpellingVariant spelling,
        List<Row> rows) {
    /**
     * One invitation and its newest attempt.
     *
     * @param attemptId null until the applicant has begun; then all that follows it is null too
     * @param position of the item that is being taken, or was last; 0 before the first
     * @param outcome a person's decision, or else the machine's; null until scored
     * @param accommodationAsked whether the applicant waits for an answer to a request
     * @param settled whether nobody needs to look any more
     */
    record Row(
            UUID invitationId,
            String applicant,
            String contact,
            Invitation.State state,
            Instant invitedAt,
            UUID attemptId,
            Attempt.State attemptState,
            int position,
            int interruptions,
            Outcome outcome,
            boolean settled,
            Long overall,
            boolean shortlisted,
            boolean accommodationAsked) {

        public boolean withdrawn() {
            return state == Invitation.State.WITHDRAWN;
        }

        public boolean hasResult() {
            return outcome != null;
        }

        /** A machine's fail is a proposal until a named person confirms it. */
        public boolean proposed() {
            return outcome == Outcome.FAIL && !settled;
        }
    }
}

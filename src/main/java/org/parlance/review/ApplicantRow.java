package org.parlance.review;

import java.time.Instant;
import java.util.UUID;
import org.parlance.delivery.Attempt;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.Origin;
import org.parlance.hiring.OutgoingMail;
import org.parlance.verdict.Outcome;

/**
 * One invitation of a campaign's table.
 *
 * @param mail what became of the newest mail; null when there was none
 * @param late whether its time to begin is over, though it was not withdrawn
 * @param noSeat whether the applicant found no seat, and waits for one
 * @param test the newest attempt; null until the applicant has begun
 * @param accommodationAsked whether the applicant waits for an answer to a request
 */
record ApplicantRow(
        UUID invitationId,
        String applicant,
        String email,
        String phone,
        Origin origin,
        Invitation.State state,
        Instant invitedAt,
        OutgoingMail.State mail,
        boolean late,
        boolean noSeat,
        Test test,
        boolean accommodationAsked) {
    /**
     * An attempt, and what came of it.
     *
     * @param position of the item that is being taken, or was last; 0 before the first
     * @param hidden whether the reader is to rate it and has not yet, so that the rest is kept from them
     * @param outcome a person's decision, or else the machine's; null until scored
     * @param settled whether nobody needs to look any more
     * @param overall null until scored
     */
    record Test(
            UUID attemptId,
            Attempt.State state,
            int position,
            int interruptions,
            boolean hidden,
            Outcome outcome,
            boolean settled,
            Long overall,
            boolean shortlisted) {
        /** As it is before anybody has seen what came of it. */
        Test unseen() {
            return new Test(attemptId, unseenState(), position, interruptions, true, null, false, null, false);
        }

        private Attempt.State unseenState() {
            return state == Attempt.State.DECIDED ? Attempt.State.SCORED : state;
        }

        public boolean hasResult() {
            return outcome != null;
        }

        /** A machine's fail is a proposal until a named person confirms it. */
        public boolean proposed() {
            return outcome == Outcome.FAIL && !settled;
        }

        public boolean running() {
            return state.running() || state == Attempt.State.SUBMITTED;
        }
    }

    public boolean withdrawn() {
        return state == Invitation.State.WITHDRAWN;
    }

    /** Whether no server took the newest mail. */
    public boolean unreached() {
        return mail == OutgoingMail.State.BOUNCED || mail == OutgoingMail.State.FAILED;
    }

    public boolean underWay() {
        return test != null && test.running();
    }
}

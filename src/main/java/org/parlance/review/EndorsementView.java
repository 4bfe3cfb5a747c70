package org.parlance.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Shortlisting;

/**
 * A result that counts for this campaign though its test was taken for another client account.
 *
 * @param profile the job profile's name of the test
 * @param takenAt when the test ended
 * @param version of the campaign's rules that it was evaluated by
 * @param rulesChanged whether the campaign has newer rules
 * @param setAside whether the test was set aside since
 * @param machine the machine's result by this campaign's rules
 * @param decision the person's that stands; null while there is none
 * @param shortlisted that it stands on a shortlist; null where it does not
 * @param from where the test was taken; null for whoever does not see that account
 */
record EndorsementView(
        UUID id,
        UUID attemptId,
        UUID campaignId,
        String campaign,
        String account,
        String applicant,
        String contact,
        String profile,
        Instant takenAt,
        String by,
        Instant at,
        String note,
        int version,
        boolean rulesChanged,
        boolean setAside,
        Outcome machine,
        Outcome outcome,
        boolean settled,
        List<String> reasons,
        List<ProfileChart.Row> rows,
        Voice decision,
        List<Voice> voices,
        From from,
        boolean mayDecide,
        Shortlisting.Entry shortlisted) {

    /** @param settles whether its outcome stood as soon as it was made */
    record Voice(Outcome outcome, String reason, String by, Instant at, boolean settles) {}

    /** Of the test. For those who see that account, too. */
    record From(String account, String campaign) {}

    /**
     * One line of a campaign's list.
     *
     * @param points 0-100; null when nothing could be scored
     * @param hidden whether the reader must not see what came of it, so that a rating is blind
     */
    record Line(
            UUID id,
            String applicant,
            Outcome outcome,
            boolean settled,
            Long points,
            String by,
            Instant at,
            boolean hidden) {}

    /** A campaign that the result may be endorsed for. @param refusal why it may not; null where it may */
    record Offer(UUID campaignId, String account, String campaign, String profile, String refusal) {}

    public boolean mayPutForward() {
        return mayDecide && settled && outcome == Outcome.PASS;
    }

    /** As of a test that was taken for the campaign itself. */
    ResultView.VerdictView verdict() {
        return new ResultView.VerdictView(
                machine,
                outcome,
                settled,
                reasons,
                at,
                decision == null
                        ? null
                        : new ResultView.DecisionView(
                                decision.outcome(), decision.reason(), decision.by(), decision.at()));
    }

    /** A machine's fail is a proposal until a named person confirms it. */
    public boolean proposed() {
        return machine == Outcome.FAIL && decision == null;
    }
}

package org.parlance.review;

import java.util.List;
import java.util.UUID;
import org.parlance.bank.Skill;
import org.parlance.verdict.ConfirmationFinding;
import org.parlance.verdict.ConfirmationState;

/**
 * The confirmation test of an attempt.
 *
 * @param passed whether the attempt has passed, so that a test can be issued
 * @param state null where the profile asks for no confirmation
 * @param finding null before the test is scored
 * @param invitationId that lets the applicant into the test; null before it was issued
 * @param supervisedId the test's own attempt; null before it was begun
 * @param over whether the test was handed in
 * @param sites where a station is open
 */
public record ConfirmationView(
        UUID attemptId,
        UUID campaignId,
        String campaign,
        String applicant,
        boolean passed,
        ConfirmationState state,
        ConfirmationFinding finding,
        List<Row> rows,
        UUID invitationId,
        UUID supervisedId,
        boolean over,
        List<String> sites,
        boolean mayEdit) {
    /** A skill's scores and what lies between them, in points. @param limit least difference that is beyond chance */
    public record Row(Skill skill, long remote, long supervised, double difference, double limit, boolean apart) {}

    /** Whether the test can still be handed out. */
    public boolean handsOut() {
        return mayEdit && invitationId != null && !over;
    }
}

package org.parlance.review;

import java.util.List;
import java.util.UUID;
import org.parlance.hiring.ChosenInvitations.LeftOut;

/**
 * What is to be done to some applicants, or what was done.
 *
 * @param back query of the table's page that they were chosen on
 * @param names whom it is about; empty once it is done
 * @param closes the day as it was typed
 * @param problem what was wrong with it; null when nothing was
 * @param count how many it was done to
 * @param leftOut whom it was not done to
 */
record ChosenView(
        UUID campaignId,
        String campaign,
        ChosenDeed deed,
        String back,
        List<Chosen> names,
        String closes,
        String problem,
        int count,
        List<LeftOut> leftOut) {
    record Chosen(UUID invitationId, String applicant) {}

    /** Whether it waits for the reader. */
    public boolean asks() {
        return !names.isEmpty();
    }
}

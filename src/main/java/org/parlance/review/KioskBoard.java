package org.parlance.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parlance.hiring.Kiosk;
import org.parlance.hiring.KioskTicket;
import org.parlance.verdict.Outcome;

/**
 * A campaign's walk-in hiring as its staff see it.
 *
 * @param open whether tests can be begun now
 * @param sites where a station is open
 * @param mayEdit whether the reader issues tickets
 */
public record KioskBoard(
        UUID campaignId,
        String campaign,
        boolean open,
        List<String> sites,
        List<Station> stations,
        List<Row> rows,
        boolean mayEdit) {
    /** @param ticket of who has the seat; null for nobody */
    public record Station(UUID id, String name, String site, Kiosk.State state, String ticket, Instant expiresAt) {}

    /**
     * @param attemptId null before the test
     * @param outcome null before the result, and where the reader is not to see it
     * @param station where the ticket was entered; null before
     * @param confirms the attempt whose result this test confirms; null for an ordinary test
     */
    public record Row(
            UUID ticketId,
            UUID invitationId,
            String number,
            String applicant,
            String site,
            String station,
            KioskTicket.IdKind idKind,
            Instant issuedAt,
            TicketProgress progress,
            UUID attemptId,
            Outcome outcome,
            boolean settled,
            UUID confirms) {
        public TicketProgress.State state() {
            return progress.state();
        }

        /** Since the end of the test; null before. */
        public Long minutes() {
            return progress.minutes();
        }

        public boolean late() {
            return progress.late();
        }
    }
}

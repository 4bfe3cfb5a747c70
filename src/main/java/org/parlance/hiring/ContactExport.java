package org.parlance.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.parlance.identity.ApplicantExport;
import org.parlance.identity.PersonData;
import org.parlance.identity.PersonRows;

/** Who the person is, what they were invited to and which mails they were sent. */
@ApplicationScoped
class ContactExport implements ApplicantExport {
    private final PersonRows rows;

    ContactExport(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public void export(PersonData person, Sink sink) throws IOException {
        sink.json(
                "person",
                rows.read(
                        person,
                        "select p.name as name, p.email as email, p.phone as phone, p.birth_date as \"birthDate\","
                                + " p.id_number_hash is not null as \"idNumberKeptAsHash\", p.created_at as \"since\","
                                + " c.name as \"clientAccount\" from applicant p join client_account c"
                                + " on c.id = p.client_account_id where p.id = :applicant"));
        sink.json(
                "invitations",
                rows.read(
                        person,
                        "select c.name as test, i.state as state, i.created_at as \"invitedAt\", i.opened_at as"
                                + " \"openedAt\", i.expires_at as \"endsAt\", i.source as source, i.referrer as referrer,"
                                + " i.site as site, i.requisition as requisition, i.retest_reason as \"retestReason\""
                                + " from invitation i join campaign c on c.id = i.campaign_id"
                                + " where i.id in (:invitations) order by i.created_at"));
        sink.json(
                "mails",
                rows.read(
                        person,
                        "select m.kind as kind, m.state as state, m.queued_at as \"queuedAt\", m.ended_at as \"endedAt\","
                                + " m.answer as \"serverAnswer\" from invitation_mail m"
                                + " where m.invitation_id in (:invitations) order by m.queued_at"));
        sink.json(
                "accommodations",
                rows.read(
                        person,
                        "select r.kinds as asked, r.reason as reason, r.state as state, r.asked_at as \"askedAt\","
                                + " r.answer as answer from accommodation_request r"
                                + " where r.invitation_id in (:invitations) order by r.asked_at"));
    }
}

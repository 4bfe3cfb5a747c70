package org.parlance.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.parlance.identity.ApplicantExport;
import org.parlance.identity.PersonData;
import org.parlance.identity.PersonRows;

/** What the person answered when asked about their voice, and the templates that were made of it. */
@ApplicationScoped
class VoiceExport implements ApplicantExport {
    private final PersonRows rows;

    VoiceExport(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public void export(PersonData person, Sink sink) throws IOException {
        sink.json(
                "voice-consents",
                rows.read(
                        person,
                        "select a.number as attempt, v.consent_version as \"consentVersion\", v.language as language,"
                                + " v.agreed as agreed, v.asked_at as \"askedAt\", v.withdrawn_at as \"withdrawnAt\""
                                + " from voice_consent v join attempt a on a.id = v.attempt_id"
                                + " where v.invitation_id in (:invitations) order by v.asked_at"));
        sink.json(
                "voice-templates",
                rows.read(
                        person,
                        "select t.recording_id as recording, encode(t.vector, 'base64') as vector, t.frames as frames,"
                                + " c.model as model, c.compared_at as \"madeAt\" from voice_template t"
                                + " join voice_comparison c on c.attempt_id = t.attempt_id"
                                + " join attempt a on a.id = t.attempt_id"
                                + " where a.invitation_id in (:invitations) order by t.recording_id"));
    }
}

package org.parlance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.identity.ApplicantExport;
import org.parlance.identity.PersonData;
import org.parlance.identity.PersonRows;

/** What the person agreed to, the tests they took, what they wrote and attached. */
@ApplicationScoped
class AnswerExport implements ApplicantExport {
    private final PersonRows rows;
    private final TrainingDeclarations declarations;

    AnswerExport(PersonRows rows, TrainingDeclarations declarations) {
        this.rows = rows;
        this.declarations = declarations;
    }

    @Override
    public void export(PersonData person, Sink sink) throws IOException {
        sink.json(
                "consents",
                rows.read(
                        person,
                        "select a.number as attempt, a.consent_version as \"consentVersion\","
                                + " a.full_screen as \"fullScreen\","
                                + " r.notice_version as \"noticeVersion\", r.language as language,"
                                + " r.legal_basis as \"legalBasis\", a.started_at as \"givenAt\", a.withdrawn_at as"
                                + " \"withdrawnAt\" from attempt a left join consent_record r on r.attempt_id = a.id"
                                + " where a.invitation_id in (:invitations) order by a.started_at"));
        sink.json(
                "attempts",
                rows.read(
                        person,
                        "select c.name as test, a.number as attempt, a.kind as kind, a.state as state,"
                                + " a.started_at as \"startedAt\", a.submitted_at as \"submittedAt\","
                                + " a.user_agent as browser from attempt a join invitation i on i.id = a.invitation_id"
                                + " join campaign c on c.id = i.campaign_id where i.id in (:invitations)"
                                + " order by a.started_at"));
        sink.json(
                "answers",
                rows.read(
                        person,
                        "select a.number as attempt, f.position as position, f.item_type as task, w.content as answer,"
                                + " w.typed_seconds as \"typedSeconds\", w.pastes as pastes, w.saved_at as \"savedAt\""
                                + " from written_answer w join form_item f on f.id = w.form_item_id"
                                + " join attempt a on a.id = f.attempt_id where a.invitation_id in (:invitations)"
                                + " order by a.started_at, f.position, w.saved_at"));
        exportTraining(person, sink);
    }

    private void exportTraining(PersonData person, Sink sink) throws IOException {
        List<Map<String, Object>> attempts = rows.read(
                person, "select id as id from attempt where invitation_id in (:invitations) order by started_at");
        List<Map<String, Object>> declared = new ArrayList<>();
        for (Map<String, Object> attempt : attempts) {
            for (TrainingDeclaration one :
                    declarations.ofAttempt(UUID.fromString(attempt.get("id").toString()))) {
                declared.add(Map.of(
                        "question",
                        one.question(),
                        "answer",
                        one.details(),
                        "state",
                        one.state().name()));
                if (one.document().isPresent()) {
                    TrainingDocument document = one.document().get();
                    sink.file(
                            "documents/" + one.id() + "." + document.type().extension(),
                            new ByteArrayInputStream(document.content()));
                }
            }
        }
        sink.json("training", declared);
    }
}

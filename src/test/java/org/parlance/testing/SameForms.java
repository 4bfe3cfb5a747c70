package org.parlance.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.parlance.delivery.Attempts;

/** Applicants who are given the same items. Forms are drawn apart, so that it would take many to meet by chance. */
@ApplicationScoped
public class SameForms {
    private final TestHiring hiring;
    private final Attempts attempts;
    private final EntityManager entities;

    SameForms(TestHiring hiring, Attempts attempts, EntityManager entities) {
        this.hiring = hiring;
        this.attempts = attempts;
        this.entities = entities;
    }

    /** Applicants of one campaign who have consented and taken nothing yet; each has the form that the first one drew. */
    public List<TestApplicant> begun(String blueprintId, int count) {
        TestApplicant first = hiring.invite(blueprintId).open().consent();
        return Stream.concat(
                        Stream.of(first), Stream.generate(() -> beside(first)).limit(count - 1L))
                .toList();
    }

    private TestApplicant beside(TestApplicant first) {
        TestApplicant applicant = hiring.inviteBeside(first).open().consent();
        QuarkusTransaction.requiringNew().run(() -> {
            UUID attempt = attempt(applicant);
            entities.createNativeQuery("delete from form_item where attempt_id = :attempt")
                    .setParameter("attempt", attempt)
                    .executeUpdate();
            entities.createNativeQuery("insert into form_item select (jsonb_populate_record(drawn, jsonb_build_object("
                            + "'id', uuidv7(), 'attempt_id', cast(:attempt as uuid)))).* from form_item drawn"
                            + " where drawn.attempt_id = :first")
                    .setParameter("attempt", attempt)
                    .setParameter("first", attempt(first))
                    .executeUpdate();
        });
        return applicant;
    }

    private UUID attempt(TestApplicant applicant) {
        return attempts.latest(applicant.invitationId()).orElseThrow().id();
    }
}

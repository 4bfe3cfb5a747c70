package org.parlance.testing;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.parlance.delivery.Attempts;
import org.parlance.identity.StaffMember;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.VerdictService;
import org.parlance.verdict.Verdicts;

/** Applicants whom a person has passed, with scores as a test wants them; none of their answers is given. */
@ApplicationScoped
public class PassedApplicants {
    private static final String REASON = "The interview went well.";

    private final TestHiring hiring;
    private final Attempts attempts;
    private final Verdicts verdicts;
    private final VerdictService decisions;
    private final EntityManager entities;

    PassedApplicants(
            TestHiring hiring, Attempts attempts, Verdicts verdicts, VerdictService decisions, EntityManager entities) {
        this.hiring = hiring;
        this.attempts = attempts;
        this.verdicts = verdicts;
        this.decisions = decisions;
        this.entities = entities;
    }

    /** An attempt with its campaign and the applicant's name. */
    public record Passed(UUID attemptId, UUID campaignId, String name, TestApplicant applicant) {}

    public Passed one(String name, double overall) {
        return passed(hiring.invite(TestHiring.WRITING), name, overall);
    }

    public Passed beside(Passed other, String name, double overall) {
        return passed(hiring.inviteBeside(other.applicant()), name, overall);
    }

    private Passed passed(TestApplicant applicant, String name, double overall) {
        Passed scored = scored(applicant, name, overall);
        decisions.decide(scored.attemptId(), Outcome.PASS, REASON, staff("Rosa Delgado"));
        return scored;
    }

    /** Scored but not decided on. */
    public Passed scored(TestApplicant applicant, String name, double overall) {
        applicant.open().consent().skipTheRest();
        UUID attemptId = attempts.latest(applicant.invitationId()).orElseThrow().id();
        await().atMost(Patience.LIMIT).until(() -> verdicts.standing(attemptId).isPresent());
        UUID campaignId = QuarkusTransaction.requiringNew().call(() -> {
            String engine = verdicts.standing(attemptId).orElseThrow().verdict().engineVersion();
            score(attemptId, "OVERALL", "overall", engine, overall);
            score(attemptId, "SKILL", "writing", engine, overall + 1.4);
            score(attemptId, "TRAIT", "writing/grammar", engine, overall - 6);
            execute("update verdict set overall = " + overall + " where attempt_id = :id", attemptId);
            entities.createNativeQuery("update applicant set name = :name where id ="
                            + " (select applicant_id from invitation where id = :invitation)")
                    .setParameter("name", name)
                    .setParameter("invitation", applicant.invitationId())
                    .executeUpdate();
            return attempts.findById(attemptId).invitation().campaign().id();
        });
        return new Passed(attemptId, campaignId, name, applicant);
    }

    private void score(UUID attemptId, String level, String name, String engine, double value) {
        entities.createNativeQuery("insert into attempt_score (id, attempt_id, level, name, engine_version, value, sem)"
                        + " values (uuidv7(), :id, :level, :name, :engine, :value, 3.5)"
                        + " on conflict (attempt_id, level, name, engine_version) do update set value = excluded.value")
                .setParameter("id", attemptId)
                .setParameter("level", level)
                .setParameter("name", name)
                .setParameter("engine", engine)
                .setParameter("value", value)
                .executeUpdate();
    }

    private void execute(String sql, UUID id) {
        entities.createNativeQuery(sql).setParameter("id", id).executeUpdate();
    }

    /** Somebody of the staff, who need not have signed in. */
    public StaffMember staff(String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("insert into staff_member (id, subject, name, last_seen_at)"
                            + " values (uuidv7(), :name, :name, now()) on conflict (subject) do nothing")
                    .setParameter("name", name)
                    .executeUpdate();
            return entities.createQuery("from StaffMember where subject = :name", StaffMember.class)
                    .setParameter("name", name)
                    .getSingleResult();
        });
    }
}

package org.parlance.testing;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Optional;
import java.util.UUID;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.PolicyRules;
import org.parlance.identity.StaffMember;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Verdict;
import org.parlance.verdict.Verdicts;

/** Attempts that have come to their verdict, with scores as a test wants them. */
@ApplicationScoped
public class ScoredAttempts {
    private final Attempts attempts;
    private final Verdicts verdicts;
    private final CampaignService campaigns;
    private final EntityManager entities;

    ScoredAttempts(Attempts attempts, Verdicts verdicts, CampaignService campaigns, EntityManager entities) {
        this.attempts = attempts;
        this.verdicts = verdicts;
        this.campaigns = campaigns;
        this.entities = entities;
    }

    /** Leaves everything out and waits for the verdict, which is then replaced. @param points of every trait, 0-100 */
    public UUID of(TestApplicant applicant, Outcome outcome, double points) {
        applicant.open().consent();
        applicant.skipTheRest();
        return scored(applicant, outcome, points);
    }

    /** The same for an applicant who has handed in. */
    public UUID scored(TestApplicant applicant, Outcome outcome, double points) {
        UUID attempt = attempts.latest(applicant.invitationId()).orElseThrow().id();
        verdict(attempt);
        QuarkusTransaction.requiringNew().run(() -> replace(attempt, outcome, points));
        return attempt;
    }

    /** As soon as there is one, of an attempt that was handed in. */
    public Verdict verdict(UUID attempt) {
        return await().atMost(Patience.LIMIT)
                .until(() -> verdicts.standing(attempt), Optional::isPresent)
                .orElseThrow()
                .verdict();
    }

    private void replace(UUID attempt, Outcome outcome, double points) {
        String reasons = outcome == Outcome.FAIL
                ? "[{\"code\":\"OVERALL_BELOW_CUT\",\"name\":\"\",\"value\":" + points + ",\"limit\":59}]"
                : "[{\"code\":\"BORDERLINE\",\"name\":\"\",\"value\":0.5,\"limit\":null}]";
        sql("update verdict set outcome = ?2, reasons = cast(?3 as jsonb), overall = ?4 where attempt_id = ?1")
                .setParameter(1, attempt)
                .setParameter(2, outcome.name())
                .setParameter(3, reasons)
                .setParameter(4, points)
                .executeUpdate();
        sql("update attempt set state = ?2 where id = ?1")
                .setParameter(1, attempt)
                .setParameter(2, (outcome == Outcome.PASS ? Attempt.State.DECIDED : Attempt.State.SCORED).name())
                .executeUpdate();
        sql("delete from attempt_score where attempt_id = ?1")
                .setParameter(1, attempt)
                .executeUpdate();
        score(attempt, "OVERALL", "overall", points);
        PolicyRules rules = campaigns.currentPolicy(campaignOf(attempt)).rules();
        rules.skills().forEach((skill, rule) -> {
            score(attempt, "SKILL", skill.id(), points);
            rule.traits().keySet().forEach(trait -> score(attempt, "TRAIT", skill.id() + "/" + trait.id(), points));
        });
    }

    private void score(UUID attempt, String level, String name, double points) {
        sql("insert into attempt_score (id, attempt_id, level, name, engine_version, value, sem)"
                        + " select gen_random_uuid(), ?1, ?2, ?3, engine_version, ?4, 1.5 from verdict"
                        + " where attempt_id = ?1")
                .setParameter(1, attempt)
                .setParameter(2, level)
                .setParameter(3, name)
                .setParameter(4, points)
                .executeUpdate();
    }

    private Query sql(String statement) {
        return entities.createNativeQuery(statement);
    }

    public UUID campaignOf(UUID attempt) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> attempts.findById(attempt).invitation().campaign().id());
    }

    /** Another member of the staff, who is not signed in. */
    public StaffMember colleague(String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql("insert into staff_member (id, subject, name, last_seen_at) values (gen_random_uuid(), ?1, ?1, now())"
                            + " on conflict (subject) do nothing")
                    .setParameter(1, name)
                    .executeUpdate();
            return entities.createQuery("from StaffMember where subject = :name", StaffMember.class)
                    .setParameter("name", name)
                    .getSingleResult();
        });
    }
}

package org.parlance.analysis.impact;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parlance.web.Json;

/**
 * The only place that joins what applicants said of themselves with their results. It gives out results without ids or
 * names. Only months that are over count: figures that grew with each applicant would tell the last one's answers.
 */
@ApplicationScoped
class ImpactReader {
    /**
     * The standing outcome and overall score under the campaign's own rules, and when it was settled; a reset attempt
     * takes its predecessor's place.
     */
    private static final String SETTLED = " from attempt a join invitation i on i.id = a.invitation_id"
            + " join campaign c on c.id = i.campaign_id"
            + " join lateral (select verdict.outcome, verdict.issued_at, verdict.overall from verdict"
            + " join policy on policy.id = verdict.policy_id and policy.campaign_id = c.id"
            + " where verdict.attempt_id = a.id order by verdict.issued_at desc, verdict.id desc limit 1) v on true"
            + " left join lateral (select decision.outcome, decision.decided_at from decision"
            + " join verdict on verdict.id = decision.verdict_id"
            + " where verdict.attempt_id = a.id and decision.settles"
            + " order by decision.decided_at desc, decision.id desc limit 1) d on true"
            + " left join self_declaration_key k on k.invitation_id = i.id"
            + " left join self_declaration s on s.declaration_key = k.declaration_key"
            + " where a.state = 'DECIDED' and a.kind in ('FULL', 'RESET') and c.client_account_id in (:accounts)"
            + " and (:everyCampaign or c.id = :campaign) and (:everyProfile or c.blueprint_id = :profile)"
            + " and coalesce(d.decided_at, v.issued_at) >= :from and coalesce(d.decided_at, v.issued_at) < :to";

    private final EntityManager entities;
    private final GroupSchemes schemes;
    private final Clock clock;

    ImpactReader(EntityManager entities, GroupSchemes schemes, Clock clock) {
        this.entities = entities;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** The last month that is over, in UTC. */
    YearMonth lastMonth() {
        return YearMonth.now(clock.withZone(ZoneOffset.UTC)).minusMonths(1);
    }

    /** @param accounts client accounts whose results may be seen */
    @Transactional
    ImpactReport report(ImpactScope scope, Set<UUID> accounts) {
        YearMonth last = scope.to().isAfter(lastMonth()) ? lastMonth() : scope.to();
        UUID nothing = new UUID(0, 0);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select coalesce(d.outcome, v.outcome) as outcome, v.overall as overall,"
                                + " cast(s.answers as text) as answers" + SETTLED,
                        Tuple.class)
                .setParameter("accounts", accounts.isEmpty() ? Set.of(nothing) : accounts)
                .setParameter("everyCampaign", scope.campaign().isEmpty())
                .setParameter("campaign", scope.campaign().orElse(nothing))
                .setParameter("everyProfile", scope.profile().isEmpty())
                .setParameter("profile", scope.profile().orElse(""))
                .setParameter("from", start(scope.from()))
                .setParameter("to", start(last.plusMonths(1)))
                .getResultList();
        return ImpactReport.of(rows.stream().map(ImpactReader::assessed).toList(), schemes.ever());
    }

    private static Assessed assessed(Tuple row) {
        String answers = row.get("answers", String.class);
        Double overall = row.get("overall", Double.class);
        return new Assessed(
                answers == null ? Map.of() : Json.read(answers, new TypeReference<>() {}),
                "PASS".equals(row.get("outcome", String.class)),
                overall == null ? Double.NaN : overall);
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}

package org.parlance.analysis.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.parlance.analysis.RatedScore;
import org.parlance.bank.Blueprint;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;

/**
 * Reads the scores of a job profile's attempts of the last two years, as numbers without a name. Attempts with
 * accommodations are left out, since a test that was given with more time or as text is another one.
 */
@ApplicationScoped
class ProfileScores {
    static final int MONTHS = 24;

    /** Attempts with the verdict that stands under their campaign's rules. */
    private static final String ATTEMPTS = " from attempt a join invitation i on i.id = a.invitation_id"
            + " join campaign c on c.id = i.campaign_id"
            + " join lateral (select verdict.engine_version, policy.rules from verdict"
            + " join policy on policy.id = verdict.policy_id and policy.campaign_id = c.id"
            + " where verdict.attempt_id = a.id order by verdict.issued_at desc, verdict.id desc limit 1) v on true";

    private static final String IN_SCOPE = " where a.state in ('SCORED', 'DECIDED') and a.kind in ('FULL', 'RESET')"
            + " and a.accommodations is null and a.submitted_at >= :since"
            + " and c.client_account_id in (:accounts) and c.blueprint_id = :profile";

    private final EntityManager entities;
    private final Clock clock;

    ProfileScores(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param accounts client accounts whose scores may be seen */
    @Transactional
    ProfileReliability of(Blueprint profile, Set<UUID> accounts) {
        return ProfileReliability.of(sat(profile, accounts), responses(profile, accounts), rated(profile, accounts));
    }

    private List<Sat> sat(Blueprint profile, Set<UUID> accounts) {
        Map<UUID, Sat> sat = new LinkedHashMap<>();
        for (Tuple row : rows(
                "select a.id as attempt, to_char(a.submitted_at at time zone 'UTC', 'YYYY-MM') as month,"
                        + " s.level as level, s.name as name,"
                        + " s.value as value, s.sem as sem, cast(v.rules ->> 'cut' as double precision) as cut"
                        + ATTEMPTS
                        + " join attempt_score s on s.attempt_id = a.id and s.engine_version = v.engine_version"
                        + IN_SCOPE,
                profile,
                accounts)) {
            UUID id = row.get("attempt", UUID.class);
            Measured score = new Measured(row.get("value", Double.class), row.get("sem", Double.class));
            Sat known = sat.computeIfAbsent(
                    id,
                    first -> new Sat(
                            first,
                            YearMonth.parse(row.get("month", String.class)),
                            new HashMap<>(),
                            null,
                            row.get("cut", Double.class)));
            switch (row.get("level", String.class)) {
                case "OVERALL" -> sat.put(id, new Sat(id, known.month(), known.traits(), score, known.cut()));
                case "TRAIT" -> known.traits().put(SkillTrait.ofName(row.get("name", String.class)), score);
                default -> {}
            }
        }
        return List.copyOf(sat.values());
    }

    /** By trait, each attempt's scores in the order of its form; an item counts for the skills that its type belongs to. */
    private Map<SkillTrait, List<double[]>> responses(Blueprint profile, Set<UUID> accounts) {
        Map<SkillTrait, Map<UUID, List<Double>>> byAttempt = new TreeMap<>();
        for (Tuple row : rows(
                "select a.id as attempt, f.item_type as type, s.trait as trait, s.value as value" + ATTEMPTS
                        + " join form_item f on f.attempt_id = a.id and f.counted and f.state = 'ENDED'"
                        + " join response r on r.form_item_id = f.id and r.state = 'SCORED'"
                        + " join score s on s.form_item_id = f.id and s.engine_version = r.engine_version"
                        + IN_SCOPE + " order by f.position",
                profile,
                accounts)) {
            ItemType type = ItemType.ofId(row.get("type", String.class));
            Trait trait = Trait.ofId(row.get("trait", String.class));
            profile.skills().forEach((skill, rule) -> {
                if (rule.types().contains(type) && rule.traits().containsKey(trait)) {
                    byAttempt
                            .computeIfAbsent(new SkillTrait(skill, trait), first -> new LinkedHashMap<>())
                            .computeIfAbsent(row.get("attempt", UUID.class), first -> new ArrayList<>())
                            .add(row.get("value", Double.class));
                }
            });
        }
        Map<SkillTrait, List<double[]>> responses = new TreeMap<>();
        byAttempt.forEach((trait, attempts) -> responses.put(
                trait,
                attempts.values().stream()
                        .map(scores ->
                                scores.stream().mapToDouble(Double::doubleValue).toArray())
                        .toList()));
        return responses;
    }

    /** Ratings by people who had not seen the result. A rating's scale is a tenth of the reporting scale. */
    private Map<SkillTrait, List<RatedScore>> rated(Blueprint profile, Set<UUID> accounts) {
        Map<SkillTrait, List<RatedScore>> rated = new TreeMap<>();
        for (Tuple row : rows(
                "select h.id as id, i.applicant_id as applicant, s.name as name, s.value as machine, h.value as human"
                        + ATTEMPTS
                        + " join attempt_score s on s.attempt_id = a.id and s.engine_version = v.engine_version"
                        + " and s.level = 'TRAIT'"
                        + " join human_rating h on h.attempt_id = a.id and h.skill || '/' || h.trait = s.name"
                        + " and h.value is not null"
                        + " join blind_review b on b.id = h.blind_review_id and not b.saw_result"
                        + IN_SCOPE,
                profile,
                accounts)) {
            rated.computeIfAbsent(SkillTrait.ofName(row.get("name", String.class)), first -> new ArrayList<>())
                    .add(new RatedScore(
                            row.get("id", UUID.class).toString(),
                            row.get("applicant", UUID.class).toString(),
                            row.get("machine", Double.class),
                            row.get("human", Double.class) / RatedScore.LARGEST_RATING));
        }
        return rated;
    }

    /** How many attempts each profile has. */
    @Transactional
    Map<String, Long> counts(Set<UUID> accounts) {
        Map<String, Long> counts = new HashMap<>();
        Query query = entities.createNativeQuery(
                        "select c.blueprint_id as profile, count(*) as attempts from attempt a"
                                + " join invitation i on i.id = a.invitation_id join campaign c on c.id = i.campaign_id"
                                + " where a.state in ('SCORED', 'DECIDED') and a.kind in ('FULL', 'RESET')"
                                + " and a.accommodations is null and a.submitted_at >= :since"
                                + " and c.client_account_id in (:accounts) group by c.blueprint_id",
                        Tuple.class)
                .setParameter("since", since())
                .setParameter("accounts", anyOf(accounts));
        for (Tuple row : tuples(query)) {
            counts.put(row.get("profile", String.class), row.get("attempts", Long.class));
        }
        return counts;
    }

    private List<Tuple> rows(String sql, Blueprint profile, Set<UUID> accounts) {
        return tuples(entities.createNativeQuery(sql, Tuple.class)
                .setParameter("since", since())
                .setParameter("accounts", anyOf(accounts))
                .setParameter("profile", profile.id()));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }

    private static Set<UUID> anyOf(Set<UUID> accounts) {
        return accounts.isEmpty() ? Set.of(new UUID(0, 0)) : accounts;
    }

    private Instant since() {
        return YearMonth.now(clock.withZone(ZoneOffset.UTC))
                .minusMonths(MONTHS - 1)
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}

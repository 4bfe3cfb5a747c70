package org.parlance.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.parlance.delivery.Attempt;
import org.parlance.jobs.Jobs;
import org.parlance.web.Json;

/**
 * Attempts that nobody took, drawn from the distribution of some that were: marked as drawn, with scores and without
 * answers. Their verdicts are made as everybody's.
 */
@ApplicationScoped
class DrawnAttempts {
    /** The demo's attempts began within so many days. */
    private static final int DAYS = 14;

    private static final Duration LENGTH = Duration.ofMinutes(35);

    private static final String TRAIT_MEANS = """
            select cast(f.attempt_id as text), s.trait, avg(s.value)
            from form_item f join score s on s.form_item_id = f.id
            where f.attempt_id in (:models) group by f.attempt_id, s.trait
            """;

    private static final String ATTEMPT = """
            insert into attempt (id, invitation_id, number, kind, state, seed, form_basis, consent_version, started_at,
                                 submitted_at, interruptions, user_agent, lock_version)
            select :id, :invitation, 1, 'DRAWN', 'SUBMITTED', 0, m.form_basis, m.consent_version, :started, :submitted, 0,
                   '', 0
            from attempt m where m.id = :model
            """;

    private static final String ITEMS = """
            insert into form_item (id, attempt_id, position, draw, item_type, item_id, item_version, item, state,
                                   delivered_at, ready_at, heartbeat_at, ended_at, end_reason, counted, lock_version)
            select uuidv7(), :id, f.position, f.draw, f.item_type, f.item_id, f.item_version, f.item, 'ENDED',
                   :started, :started, :submitted, :submitted, f.end_reason, f.counted, 0
            from form_item f where f.attempt_id = :model and f.state = 'ENDED'
            """;

    private static final String RESPONSES = """
            insert into response (form_item_id, state, review_reason, engine_version, evidence, flags, tries, changed_at,
                                  lock_version)
            select n.id, r.state, r.review_reason, r.engine_version, null, cast('[]' as jsonb), 1, :submitted, 0
            from form_item n
            join form_item f on f.attempt_id = :model and f.position = n.position and f.draw = n.draw
            join response r on r.form_item_id = f.id
            where n.attempt_id = :id
            """;

    /** The noise of an item is as large as the item's own error. */
    private static final String SCORES = """
            insert into score (id, form_item_id, trait, engine_version, value, sem, features)
            select uuidv7(), n.id, s.trait, s.engine_version,
                   least(100, greatest(0, s.value + coalesce(cast(cast(:shifts as jsonb) ->> s.trait as float8), 0)
                       + s.sem * sqrt(-2 * ln(1 - random())) * cos(2 * pi() * random()))),
                   s.sem, cast('{}' as jsonb)
            from form_item n
            join form_item f on f.attempt_id = :model and f.position = n.position and f.draw = n.draw
            join score s on s.form_item_id = f.id
            where n.attempt_id = :id
            """;

    private final EntityManager entities;
    private final Jobs jobs;
    private final Clock clock;

    DrawnAttempts(EntityManager entities, Jobs jobs, Clock clock) {
        this.entities = entities;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * One attempt for each invitation: a scored one, chosen by chance, whose traits are moved as {@link TraitShifts} says.
     *
     * @param models attempts that were taken and scored; two at least
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void draw(List<UUID> models, List<UUID> invitations) {
        TraitShifts shifts = new TraitShifts(traitMeans(models));
        Random random = new Random(models.size());
        for (UUID invitation : invitations) {
            UUID model = models.get(random.nextInt(models.size()));
            Instant started = clock.instant().minus(LENGTH).minusSeconds(random.nextInt((int)
                    Duration.ofDays(DAYS).toSeconds()));
            draw(invitation, model, started, shifts.of(model, random));
        }
    }

    private void draw(UUID invitation, UUID model, Instant started, Map<String, Double> shifts) {
        UUID id = UUID.randomUUID();
        for (String statement : List.of(ATTEMPT, ITEMS, RESPONSES, SCORES)) {
            var query = entities.createNativeQuery(statement);
            Map<String, Object> all = Map.of(
                    "id",
                    id,
                    "model",
                    model,
                    "invitation",
                    invitation,
                    "started",
                    started,
                    "submitted",
                    started.plus(LENGTH),
                    "shifts",
                    Json.write(shifts));
            query.getParameters()
                    .forEach(parameter -> query.setParameter(parameter.getName(), all.get(parameter.getName())));
            query.executeUpdate();
        }
        jobs.enqueue(Attempt.DECIDE, id);
    }

    private Map<UUID, Map<String, Double>> traitMeans(List<UUID> models) {
        Map<UUID, Map<String, Double>> means = new HashMap<>();
        List<?> rows = entities.createNativeQuery(TRAIT_MEANS)
                .setParameter("models", models)
                .getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> means.computeIfAbsent(
                        UUID.fromString((String) row[0]), none -> new TreeMap<>())
                .put((String) row[1], ((Number) row[2]).doubleValue()));
        return means;
    }
}

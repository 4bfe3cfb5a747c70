package org.parlance.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parlance.bank.DifficultyModel;
import org.parlance.bank.DifficultyModel.Seen;
import org.parlance.bank.ItemDifficulties;
import org.parlance.bank.ItemOffsets;
import org.parlance.bank.ItemType;
import org.parlance.jobs.RecurringJob;

/** Estimates anew how hard items are, from what applicants have made of them. */
@ApplicationScoped
class DifficultyJob implements RecurringJob {
    /** A response's mean over its traits against its attempt's overall score, by the engine version that scored it last. */
    private static final String SEEN = """
        with response_score as (
            select i.item_id, i.item_version, i.item_type, c.language, avg(s.value) - min(o.value) as difference
            from form_item i
            join response r on r.form_item_id = i.id and r.state = 'SCORED'
            join score s on s.form_item_id = i.id and s.engine_version = r.engine_version
            join attempt_score o on o.attempt_id = i.attempt_id and o.engine_version = r.engine_version
                and o.level = 'OVERALL'
            join attempt a on a.id = i.attempt_id and a.state in ('SCORED', 'DECIDED')
                and a.kind <> 'DRAWN'
            join invitation v on v.id = a.invitation_id
            join campaign c on c.id = v.campaign_id
            group by i.id, c.language)
        select language, item_id, item_version, item_type, count(*), sum(difference), sum(difference * difference)
        from response_score group by language, item_id, item_version, item_type order by item_id, item_version
        """;

    private final EntityManager entities;
    private final ItemDifficulties difficulties;
    private final Clock clock;

    DifficultyJob(EntityManager entities, ItemDifficulties difficulties, Clock clock) {
        this.entities = entities;
        this.difficulties = difficulties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "estimate-difficulty";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    @ActivateRequestContext
    public void run() {
        seen().forEach((language, items) -> {
            ItemOffsets predicted = difficulties.offsets(language, null);
            // no finer than the database keeps it, as forms are drawn again by this time
            difficulties.keep(
                    DifficultyModel.estimates(items, predicted), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        });
    }

    private Map<String, List<Seen>> seen() {
        List<?> rows = entities.createNativeQuery(SEEN).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(DifficultyJob::seen, Collectors.toList())));
    }

    private static Seen seen(Object[] row) {
        return new Seen(
                (String) row[1],
                ((Number) row[2]).intValue(),
                ItemType.ofId((String) row[3]),
                ((Number) row[4]).intValue(),
                ((Number) row[5]).doubleValue(),
                ((Number) row[6]).doubleValue());
    }
}

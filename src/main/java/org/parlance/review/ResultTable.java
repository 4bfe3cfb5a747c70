package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds results by the table's filters, over all campaigns of some client accounts. */
@ApplicationScoped
class ResultTable {
    static final int PAGE = 50;

    private final EntityManager entities;
    private final ResultRows rows;
    private final ResultChoices choices;

    ResultTable(EntityManager entities, ResultRows rows, ResultChoices choices) {
        this.entities = entities;
        this.rows = rows;
        this.choices = choices;
    }

    /**
     * @param number of the page, from 1; one beyond the last is the last
     * @param reader the staff member who looks
     */
    @Transactional
    ResultsPage page(ResultForm form, int number, Collection<UUID> accountIds, UUID reader) {
        ResultFilter filter = form.filter();
        long count = count(filter, accountIds);
        int pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(number, pages));
        ScoreName column = column(filter);
        ResultsPage.Choices offered = choices.of(accountIds);
        List<ResultsPage.Row> found = count == 0
                ? List.of()
                : rows.of(
                        ResultQueries.page(filter, accountIds, PAGE, (shown - 1) * PAGE),
                        column,
                        offered.profiles(),
                        reader);
        return new ResultsPage(form, count, shown, pages, column, found, offered);
    }

    /** Skills and the overall score are shown anyway. */
    static ScoreName column(ResultFilter filter) {
        ScoreName sorted = filter.sort().score();
        ScoreName named = sorted != null ? sorted : filter.limitsScore() ? filter.score() : null;
        return named == null || named.trait() == null ? null : named;
    }

    @Transactional
    long count(ResultFilter filter, Collection<UUID> accountIds) {
        return accountIds.isEmpty() ? 0 : counted(ResultQueries.count(filter, accountIds));
    }

    /** The neighbour of an attempt, which need not be in the list any more. */
    @Transactional
    Optional<UUID> beside(ResultFilter filter, UUID attemptId, boolean onwards, Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return Optional.empty();
        }
        return bound(entities, ResultQueries.beside(filter, accountIds, attemptId, onwards))
                .addScalar("attempt", UUID.class)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .findFirst();
    }

    /** Only of an attempt that these accounts may see. */
    @Transactional
    ResultPlace place(ResultForm form, UUID attemptId, Collection<UUID> accountIds) {
        ResultFilter filter = form.filter();
        long before = counted(ResultQueries.before(filter, accountIds, attemptId));
        return new ResultPlace(form, before + 1, count(filter, accountIds), (int) (before / PAGE) + 1);
    }

    /** Of an attempt's overall score; empty where it has none. */
    @Transactional
    Optional<Percentile> percentile(UUID attemptId) {
        return bound(entities, percentileQuery(attemptId))
                .addScalar("counted", Long.class)
                .addScalar("lower", Long.class)
                .addScalar("equal", Long.class)
                .getResultStream()
                .findFirst()
                .flatMap(row -> Percentile.of(
                        row.get("lower", Long.class), row.get("equal", Long.class), row.get("counted", Long.class)));
    }

    static ResultQuery percentileQuery(UUID attemptId) {
        return new ResultQuery("""
                select count(*) as counted, count(*) filter (where r.overall_sort < own.overall_sort) as lower,
                       count(*) filter (where r.overall_sort = own.overall_sort) as equal
                from standing_result own
                join standing_result r on r.campaign_id = own.campaign_id and r.overall_sort >= 0
                where own.attempt_id = :attempt and own.overall is not null
                """, Map.of("attempt", attemptId));
    }

    private long counted(ResultQuery query) {
        return bound(entities, query)
                .addScalar("counted", Long.class)
                .getSingleResult()
                .get(0, Long.class);
    }

    static NativeQuery<Tuple> bound(EntityManager entities, ResultQuery query) {
        NativeQuery<Tuple> bound = entities.unwrap(Session.class).createNativeQuery(query.sql(), Tuple.class);
        query.values().forEach((name, value) -> {
            if (value instanceof Collection<?> several) {
                bound.setParameterList(name, several);
            } else {
                bound.setParameter(name, value);
            }
        });
        return bound;
    }
}

package org.parlance.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
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

    private static final int AT_ONCE = 1000;
    private static final int EXPORT_SECONDS = 600;

    static final String CUSTOM_PLANS = "set local plan_cache_mode = force_custom_plan";

    private final EntityManager entities;
    private final ResultRows rows;
    private final ResultChoices choices;
    private final HiddenResults hiding;

    ResultTable(EntityManager entities, ResultRows rows, ResultChoices choices, HiddenResults hiding) {
        this.entities = entities;
        this.rows = rows;
        this.choices = choices;
        this.hiding = hiding;
    }

    /**
     * @param number of the page, from 1; one beyond the last is the last
     */
    @Transactional
    ResultsPage page(ResultForm form, int number, Collection<UUID> accountIds, Reader reader) {
        ResultFilter filter = form.filter();
        planned();
        Hidden hidden = hiding.from(reader, accountIds);
        long count = count(filter, accountIds, hidden);
        int pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(number, pages));
        ScoreName column = column(filter);
        ResultsPage.Choices offered = choices.of(accountIds);
        List<ResultsPage.Row> found = count == 0
                ? List.of()
                : rows.of(
                        ResultQueries.page(filter, accountIds, hidden, PAGE, (shown - 1) * PAGE),
                        column,
                        offered.profiles(),
                        hidden);
        return new ResultsPage(form, count, shown, pages, column, found, offered);
    }

    /**
     * All results of a list, some at a time and as they stand at one moment. Begins a transaction of its own.
     *
     * @param taken given the names of all scores first, then the rows
     */
    void everything(ResultForm form, Collection<UUID> accountIds, Reader reader, Taker taken) {
        QuarkusTransaction.requiringNew().timeout(EXPORT_SECONDS).run(() -> {
            entities.createNativeQuery("set transaction isolation level repeatable read")
                    .executeUpdate();
            planned();
            Hidden hidden = hiding.from(reader, accountIds);
            ResultsPage.Choices offered = choices.of(accountIds);
            taken.begin(offered.scores());
            List<ResultsPage.Row> some;
            int from = 0;
            do {
                some = accountIds.isEmpty()
                        ? List.of()
                        : rows.of(
                                ResultQueries.page(form.filter(), accountIds, hidden, AT_ONCE, from),
                                null,
                                offered.profiles(),
                                hidden);
                taken.take(some);
                from += AT_ONCE;
            } while (some.size() == AT_ONCE);
        });
    }

    /** Takes the rows of a whole list. */
    interface Taker {
        /** @param scores of which any row may have a value */
        void begin(List<ScoreName> scores);

        void take(List<ResultsPage.Row> some);
    }

    /** Skills and the overall score are shown anyway. */
    static ScoreName column(ResultFilter filter) {
        ScoreName sorted = filter.sort().score();
        ScoreName named = sorted != null ? sorted : filter.limitsScore() ? filter.score() : null;
        return named == null || named.trait() == null ? null : named;
    }

    @Transactional
    long count(ResultFilter filter, Collection<UUID> accountIds, Reader reader) {
        return count(filter, accountIds, hiding.from(reader, accountIds));
    }

    private long count(ResultFilter filter, Collection<UUID> accountIds, Hidden hidden) {
        return accountIds.isEmpty() ? 0 : counted(ResultQueries.count(filter, accountIds, hidden));
    }

    /** The neighbour of a result, which need not be in the list any more. */
    @Transactional
    Optional<ResultId> beside(
            ResultFilter filter, UUID resultId, boolean onwards, Collection<UUID> accountIds, Reader reader) {
        if (accountIds.isEmpty()) {
            return Optional.empty();
        }
        planned();
        return bound(
                        entities,
                        ResultQueries.beside(filter, accountIds, hiding.from(reader, accountIds), resultId, onwards))
                .addScalar("result", UUID.class)
                .addScalar("endorsed", Boolean.class)
                .getResultStream()
                .map(row -> new ResultId(row.get(0, UUID.class), row.get(1, Boolean.class)))
                .findFirst();
    }

    /** Only of a result that these accounts may see. */
    @Transactional
    ResultPlace place(ResultForm form, UUID resultId, Collection<UUID> accountIds, Reader reader) {
        ResultFilter filter = form.filter();
        planned();
        Hidden hidden = hiding.from(reader, accountIds);
        long before = counted(ResultQueries.before(filter, accountIds, hidden, resultId));
        return new ResultPlace(form, before + 1, count(filter, accountIds, hidden), (int) (before / PAGE) + 1);
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
                    and r.endorsement_id is null
                where own.id = :attempt and own.overall is not null
                """, Map.of("attempt", attemptId));
    }

    /** For the rest of the transaction, as a plan that suits one filter's values can be a bad one for another's. */
    private void planned() {
        entities.createNativeQuery(CUSTOM_PLANS).executeUpdate();
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

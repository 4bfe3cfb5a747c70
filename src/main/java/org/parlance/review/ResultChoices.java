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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** What the filters of the table of results offer. */
@ApplicationScoped
class ResultChoices {
    private static final String CAMPAIGNS = """
            select cast(c.id as text) as id, c.name as name, c.blueprint_id as profile,
                   c.blueprint ->> 'name' as title, cast(o.id as text) as account, o.name as client
            from campaign c join client_account o on o.id = c.client_account_id
            where c.client_account_id in (:accounts) order by c.name, c.id
            """;

    /** Goes from name to name in the index instead of through all scores. */
    static final String SCORES = """
            with recursive known (name) as (
                (select min(s.name) from standing_score s)
                union all
                select (select min(s.name) from standing_score s where s.name > k.name) from known k
                where k.name is not null)
            select k.name from known k where k.name is not null
            """;

    private final EntityManager entities;

    ResultChoices(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    ResultsPage.Choices of(Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return new ResultsPage.Choices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        List<Tuple> campaigns = rows(CAMPAIGNS, accountIds);
        Map<String, List<String>> origins = rows(
                        "select kind, value from known_origin where client_account_id in (:accounts)"
                                + " group by kind, value order by value",
                        accountIds)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        Collectors.mapping(row -> row.get(1, String.class), Collectors.toList())));
        return new ResultsPage.Choices(
                named(campaigns, "account", "client"),
                named(campaigns, "id", "name"),
                named(campaigns, "profile", "title"),
                scores(),
                origins.getOrDefault("SOURCE", List.of()),
                origins.getOrDefault("SITE", List.of()),
                origins.getOrDefault("REQUISITION", List.of()));
    }

    private List<Tuple> rows(String sql, Collection<UUID> accountIds) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameterList("accounts", accountIds)
                .getResultList();
    }

    /** Each id once, in the order of names. */
    private static List<ResultsPage.Named> named(List<Tuple> rows, String id, String name) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get(id, String.class), row -> row.get(name, String.class), (one, other) -> other))
                .entrySet()
                .stream()
                .map(entry -> new ResultsPage.Named(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private List<ScoreName> scores() {
        Stream<String> names = entities.unwrap(Session.class)
                .createNativeQuery(SCORES, String.class)
                .getResultStream();
        return Stream.concat(
                        Stream.of(ScoreName.OVERALL), names.map(ScoreName::ofId).flatMap(Optional::stream))
                .toList();
    }
}

package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.parlance.verdict.Outcome;

/** Reads the rows that a query of {@link ResultQueries} picks. */
@ApplicationScoped
class ResultRows {
    private final EntityManager entities;

    ResultRows(EntityManager entities) {
        this.entities = entities;
    }

    /** @param column to be read beside the skills; may be null @param profiles names by id */
    List<ResultsPage.Row> of(ResultQuery query, ScoreName column, List<ResultsPage.Named> profiles, Hidden hidden) {
        List<Tuple> found = ResultTable.bound(entities, query)
                .addScalar("attempt", UUID.class)
                .addScalar("endorsement", UUID.class)
                .addScalar("origin", String.class)
                .addScalar("applicant", String.class)
                .addScalar("contact", String.class)
                .addScalar("campaign", String.class)
                .addScalar("account", String.class)
                .addScalar("profile", String.class)
                .addScalar("source", String.class)
                .addScalar("site", String.class)
                .addScalar("requisition", String.class)
                .addScalar("submitted", Instant.class)
                .addScalar("machine", String.class)
                .addScalar("decision", String.class)
                .addScalar("outcome", String.class)
                .addScalar("settled", Boolean.class)
                .addScalar("overall", Double.class)
                .addScalar("flags", String.class)
                .getResultList();
        Map<UUID, List<ResultsPage.Score>> scores =
                scores(found.stream().map(row -> id(row).id()).toList());
        Map<String, String> names =
                profiles.stream().collect(Collectors.toMap(ResultsPage.Named::id, ResultsPage.Named::name));
        return found.stream()
                .map(row -> row(row, scores, column, names, hidden))
                .toList();
    }

    private static ResultsPage.Row row(
            Tuple row,
            Map<UUID, List<ResultsPage.Score>> scores,
            ScoreName column,
            Map<String, String> profiles,
            Hidden hidden) {
        UUID attemptId = row.get("attempt", UUID.class);
        ResultId id = id(row);
        List<ResultsPage.Score> known = scores.getOrDefault(id.id(), List.of());
        String decision = row.get("decision", String.class);
        String profile = row.get("profile", String.class);
        return new ResultsPage.Row(
                id,
                attemptId,
                row.get("origin", String.class),
                row.get("applicant", String.class),
                row.get("contact", String.class),
                row.get("campaign", String.class),
                row.get("account", String.class),
                profiles.getOrDefault(profile, profile),
                row.get("source", String.class),
                row.get("site", String.class),
                row.get("requisition", String.class),
                row.get("submitted", Instant.class),
                Outcome.valueOf(row.get("machine", String.class)),
                decision == null ? null : Outcome.valueOf(decision),
                Outcome.valueOf(row.get("outcome", String.class)),
                row.get("settled", Boolean.class),
                row.get("overall", Double.class),
                known,
                known.stream()
                        .filter(score -> score.name().equals(column))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(row.get("flags", String.class).split(","))
                        .filter(flag -> !flag.isEmpty())
                        .toList(),
                hidden.has(attemptId),
                hidden.toRate().contains(attemptId));
    }

    private static ResultId id(Tuple row) {
        UUID endorsement = row.get("endorsement", UUID.class);
        return endorsement == null
                ? new ResultId(row.get("attempt", UUID.class), false)
                : new ResultId(endorsement, true);
    }

    private Map<UUID, List<ResultsPage.Score>> scores(Collection<UUID> resultIds) {
        if (resultIds.isEmpty()) {
            return Map.of();
        }
        return entities
                .unwrap(Session.class)
                .createNativeQuery(
                        "select result_id, name, value from standing_score where result_id in (:results)"
                                + " order by name",
                        Tuple.class)
                .addScalar("result_id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("value", Double.class)
                .setParameterList("results", resultIds)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(
                                row -> new ResultsPage.Score(
                                        ScoreName.ofId(row.get(1, String.class)).orElse(ScoreName.OVERALL),
                                        row.get(2, Double.class)),
                                Collectors.toList())));
    }
}

package org.parlance.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parlance.analysis.Correlation;
import org.parlance.analysis.Observations;
import org.parlance.scoring.Band;
import org.parlance.web.Json;

/** Scored responses beside people's ratings of them, in the order of their ids. */
final class Training {
    private final TsvTable table;
    private final String person;
    private final RatingScale scale;
    private final List<ScoredLine> lines = new ArrayList<>();
    private final List<TsvTable.Row> rows = new ArrayList<>();

    private Training(TsvTable table, String person, RatingScale scale) {
        this.table = table;
        this.person = person;
        this.scale = scale;
    }

    /**
     * @param person the ratings' column that names who gave the response
     * @param required features that every line must have
     * @param advice what to do when a line lacks one
     * @throws CommandFailure if a line lacks a required feature
     */
    static Training of(
            ScoresFile scores,
            TsvTable ratings,
            String person,
            RatingScale scale,
            Set<String> required,
            String advice) {
        ratings.requireUniqueIds();
        ratings.require(person);
        Map<String, TsvTable.Row> byId = new HashMap<>();
        ratings.rows().forEach(row -> byId.put(row.get("id"), row));
        Map<String, ScoredLine> sorted = new TreeMap<>();
        scores.lines().stream()
                .filter(line -> line.features() != null && !line.features().isEmpty() && byId.containsKey(line.id()))
                .forEach(line -> sorted.put(line.id(), line));
        Training training = new Training(ratings, person, scale);
        sorted.forEach((id, line) -> {
            for (String feature : required) {
                if (!line.features().containsKey(feature)) {
                    throw new CommandFailure("the scores of " + id + " have no feature '" + feature + "'; " + advice);
                }
            }
            training.lines.add(line);
            training.rows.add(byId.get(id));
        });
        return training;
    }

    int size() {
        return lines.size();
    }

    int people() {
        return (int) rows.stream().map(row -> row.get(person)).distinct().count();
    }

    Observations observations(Map<String, Integer> features, String column) {
        return Observations.of(
                features,
                lines.stream()
                        .map(line -> (Map<String, Double>) line.features())
                        .toList(),
                points(column),
                rows.stream().map(row -> row.get(person)).toList());
    }

    /** People's ratings on the reporting scale. */
    private double[] points(String column) {
        table.require(column);
        return rows.stream()
                .mapToDouble(row -> scale.points(table, row, column))
                .toArray();
    }

    /** Pearson of the ratings with the recordings' length, which carries no score: what any fit has to be set beside. */
    double duration(String column) {
        return Correlation.pearson(
                lines.stream().mapToDouble(line -> line.seconds().audio()).toArray(), points(column));
    }

    /** Each feature's standard deviation over the responses that have it. */
    Map<String, Double> deviations() {
        Map<String, DoubleSummary> summaries = new HashMap<>();
        lines.forEach(line -> line.features().forEach((name, value) -> summaries
                .computeIfAbsent(name, any -> new DoubleSummary())
                .add(value)));
        Map<String, Double> deviations = new HashMap<>();
        summaries.forEach((name, summary) -> deviations.put(name, summary.deviation()));
        return deviations;
    }

    private static final class DoubleSummary {
        private double count;
        private double sum;
        private double squares;

        void add(double value) {
            count++;
            sum += value;
            squares += value * value;
        }

        double deviation() {
            return Math.sqrt(Math.max(0, squares / count - Math.pow(sum / count, 2)));
        }
    }

    /** The lines with the predicted points in place of their scores. */
    String scored(Map<String, double[]> predicted) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            ScoredLine line = lines.get(i);
            TreeMap<String, ScoredLine.TraitScore> traits = new TreeMap<>();
            Map<String, Double> points = new LinkedHashMap<>();
            for (Map.Entry<String, double[]> trait : predicted.entrySet()) {
                points.put(trait.getKey(), trait.getValue()[i]);
                traits.put(trait.getKey(), new ScoredLine.TraitScore(trait.getValue()[i], 0));
            }
            traits.remove(ScoresFile.OVERALL);
            Double overall = points.get(ScoresFile.OVERALL);
            text.append(Json.write(new ScoredLine(
                            line.id(),
                            null,
                            null,
                            null,
                            traits,
                            overall == null
                                    ? null
                                    : new ScoredLine.Overall(
                                            overall, 0, Band.of(overall).label()),
                            null,
                            null,
                            null,
                            line.seconds(),
                            null)))
                    .append('\n');
        }
        return text.toString();
    }
}

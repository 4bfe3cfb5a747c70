package org.parlance.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parlance.analysis.Correlation;
import org.parlance.analysis.Observations;
import org.parlance.scoring.Band;
import org.parlance.scoring.speech.CalibratedFeatures;
import org.parlance.web.Json;

/** Scored responses beside people's ratings of them, in the order of their ids. */
final class Training {
    private final TsvTable table;
    private final List<ScoredLine> lines = new ArrayList<>();
    private final List<TsvTable.Row> rows = new ArrayList<>();

    private Training(TsvTable table) {
        this.table = table;
    }

    /** @throws CommandFailure if a line lacks the features of answers whose words were known beforehand */
    static Training of(ScoresFile scores, TsvTable ratings) {
        ratings.requireUniqueIds();
        Map<String, TsvTable.Row> byId = new HashMap<>();
        ratings.rows().forEach(row -> byId.put(row.get("id"), row));
        Map<String, ScoredLine> sorted = new TreeMap<>();
        scores.lines().stream()
                .filter(line -> line.features() != null && !line.features().isEmpty() && byId.containsKey(line.id()))
                .forEach(line -> sorted.put(line.id(), line));
        Training training = new Training(ratings);
        sorted.forEach((id, line) -> {
            for (String feature : CalibratedFeatures.withReference().keySet()) {
                if (!line.features().containsKey(feature)) {
                    throw new CommandFailure("the scores of " + id + " have no feature '" + feature
                            + "'; calibrate with answers of type read-aloud, repeat or sentence-build that this"
                            + " version scored");
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

    int speakers() {
        return (int) rows.stream().map(row -> row.get("speaker")).distinct().count();
    }

    Observations observations(Map<String, Integer> features, String column) {
        return Observations.of(
                features,
                lines.stream()
                        .map(line -> (Map<String, Double>) line.features())
                        .toList(),
                points(column),
                rows.stream().map(row -> row.get("speaker")).toList());
    }

    /** People's ratings on the reporting scale. */
    private double[] points(String column) {
        table.require(column);
        return rows.stream().mapToDouble(row -> 10 * rating(row, column)).toArray();
    }

    private double rating(TsvTable.Row row, String column) {
        try {
            double rating = Double.parseDouble(row.get(column));
            if (rating >= 0 && rating <= 10) {
                return rating;
            }
        } catch (NumberFormatException noNumber) {
            // told below, together with numbers that are off the scale
        }
        throw new CommandFailure(
                table.file() + ", line " + row.line() + ": '" + row.get(column) + "' is no rating from 0 to 10");
    }

    /** Pearson of the ratings with the recordings' length, which carries no score: what any fit has to be set beside. */
    double duration(String column) {
        return Correlation.pearson(
                lines.stream().mapToDouble(line -> line.seconds().audio()).toArray(), points(column));
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

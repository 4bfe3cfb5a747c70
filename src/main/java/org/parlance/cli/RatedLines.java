package org.parlance.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.parlance.analysis.RatedScore;

/**
 * Scores and ratings joined by id.
 *
 * @param pairs in the order of the scores
 * @param withoutRating ids of scores that nobody rated
 * @param withoutScore ids of ratings for which there is no line of scores
 * @param notScored ids whose line has no score for the trait, such as one with an error
 */
record RatedLines(List<Pair> pairs, List<String> withoutRating, List<String> withoutScore, List<String> notScored) {

    record Pair(RatedScore rated, ScoredLine line, TsvTable.Row rating) {}

    /**
     * @param rating the ratings' column; an empty cell is no rating
     * @throws CommandFailure if a rating is not on the scale, or nothing is left to compare
     */
    static RatedLines join(
            ScoresFile scores, String trait, TsvTable ratings, String rating, RatingScale scale) {
        scores.requireTrait(trait);
        ratings.require(rating);
        ratings.requireUniqueIds();
        Map<String, TsvTable.Row> byId = new HashMap<>();
        ratings.rows().stream().filter(row -> !row.get(rating).isEmpty()).forEach(row -> byId.put(row.get("id"), row));
        RatedLines joined = new RatedLines(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (ScoredLine line : scores.lines()) {
            TsvTable.Row row = byId.get(line.id());
            OptionalDouble score = ScoresFile.value(line, trait);
            if (row == null) {
                joined.withoutRating.add(line.id());
            } else if (score.isEmpty()) {
                joined.notScored.add(line.id());
            } else {
                joined.pairs.add(new Pair(rated(ratings, row, rating, scale, score.getAsDouble()), line, row));
            }
        }
        byId.values().stream()
                .map(row -> row.get("id"))
                .filter(id -> !scores.has(id))
                .sorted()
                .forEach(joined.withoutScore::add);
        if (joined.pairs.isEmpty()) {
            throw new CommandFailure("no id has both a score for '" + trait + "' and a '" + rating + "': "
                    + joined.withoutRating.size() + " scores without rating, " + joined.withoutScore.size()
                    + " ratings without score");
        }
        return joined;
    }

    private static RatedScore rated(
            TsvTable ratings, TsvTable.Row row, String column, RatingScale scale, double machine) {
        String id = row.get("id");
        String speaker = row.get("speaker").isEmpty() ? id : row.get("speaker");
        return new RatedScore(id, speaker, machine, scale.points(ratings, row, column) / 10);
    }

    List<RatedScore> rated() {
        return pairs.stream().map(Pair::rated).toList();
    }
}

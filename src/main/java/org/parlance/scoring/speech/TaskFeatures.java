package org.parlance.scoring.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.bank.Step;
import org.parlance.scoring.Evidence.PointFound;
import org.parlance.scoring.Proportion;
import org.parlance.scoring.Relevance;

/**
 * What a free answer did of what it was asked to do.
 *
 * @param ownWords words that do not repeat what was heard or shown
 * @param minWords words asked for
 * @param points covered of those asked for; empty when none were
 * @param steps of the procedure with a point covered, of those that the points name; empty when they name none
 * @param keywordList whether it is a list of words rather than speech
 */
record TaskFeatures(
        int ownWords,
        int minWords,
        Optional<Proportion> points,
        Optional<Proportion> steps,
        Relevance relevance,
        boolean keywordList) {

    static Optional<Proportion> points(List<PointFound> found) {
        int covered = (int) found.stream().filter(PointFound::covered).count();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Proportion(covered, found.size()));
    }

    static Optional<Proportion> steps(List<KeyPoint> points, List<PointFound> found) {
        Set<Step> asked =
                points.stream().map(KeyPoint::step).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> covered =
                found.stream().filter(PointFound::covered).map(PointFound::id).collect(Collectors.toSet());
        Set<Step> taken = new HashSet<>();
        points.stream()
                .filter(point -> point.step() != null && covered.contains(point.id()))
                .forEach(point -> taken.add(point.step()));
        return asked.isEmpty() ? Optional.empty() : Optional.of(new Proportion(taken.size(), asked.size()));
    }

    /** By the names that evidence and reports use. */
    Map<String, Double> named() {
        Map<String, Double> named = new HashMap<>(Map.of(
                "ownWords",
                (double) ownWords,
                "minWords",
                (double) minWords,
                "relevance",
                relevance.cosine(),
                "keywordList",
                keywordList ? 1.0 : 0.0));
        points.ifPresent(share -> {
            named.put("points", (double) share.of());
            named.put("pointsCovered", (double) share.right());
        });
        steps.ifPresent(share -> {
            named.put("steps", (double) share.of());
            named.put("stepsTaken", (double) share.right());
        });
        return named;
    }
}

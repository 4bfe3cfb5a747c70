package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.Score;

/**
 * How somebody speaks: intelligibility, fluency and prosody, each the calibration's map of the features. A score's error
 * is the calibration's cross-validated difference from people's ratings; it grows where there are few words, and for
 * tasks that the calibration was not fitted on. Without a calibration there are no scores, and a person has to listen.
 */
final class Manner {
    /** The rated sentences had eight words in the middle, and few had less than three. */
    private static final double ENOUGH_WORDS = 4;

    /** A judgement, as there is no figure for tasks without ratings: half as large again. */
    private static final double OTHER_TASK = 1.5;

    private static final double LARGEST_SEM = 40;

    private Manner() {}

    /** @param expected the words to be said, as the recogniser spells them */
    static Map<String, Double> readingFeatures(List<SpokenTurn> turns, List<String> expected) {
        Map<String, Double> features = freeFeatures(turns);
        SpokenTurn first = turns.get(0);
        List<String> known =
                first.recognition().expected().map(found -> found.knownWords()).orElse(expected);
        features.putAll(ReadingFeatures.of(first.recognition(), known));
        return features;
    }

    /** Of the recognition of all turns, and of their melody and rhythm by the seconds that each was spoken. */
    static Map<String, Double> freeFeatures(List<SpokenTurn> turns) {
        Map<String, Double> features = new LinkedHashMap<>(
                SpeechFeatures.of(turns.stream().map(SpokenTurn::recognition).toList())
                        .named());
        double seconds = turns.stream()
                .mapToDouble(turn -> turn.prosody().speechSeconds())
                .sum();
        int nuclei = turns.stream().mapToInt(turn -> turn.prosody().nuclei()).sum();
        features.put("nucleiPerSecond", SpeechFeatures.per(nuclei, features.get("speechSeconds")));
        for (SpokenTurn turn : turns) {
            double share = SpeechFeatures.per(turn.prosody().speechSeconds(), seconds);
            turn.prosody().named().forEach((name, value) -> features.merge(name, share * value, Double::sum));
        }
        return features;
    }

    /** @param form of the calibration, the one that the features belong to */
    static List<Score> scores(
            ItemType type, String form, Map<String, Double> features, Optional<Calibration> calibration) {
        List<Score> scores = new ArrayList<>();
        for (Trait trait : Calibration.TRAITS) {
            calibration
                    .flatMap(fitted -> fitted.trait(form, trait.id()))
                    .ifPresent(fitted -> scores.add(new Score(
                            trait,
                            fitted.score(features),
                            error(fitted.sem(), features, calibration.get().holdsFor(type.id())),
                            features)));
        }
        return scores;
    }

    private static double error(double sem, Map<String, Double> features, boolean holds) {
        double few = Math.sqrt(ENOUGH_WORDS / Math.max(1, features.get("words")));
        return Math.min(LARGEST_SEM, sem * Math.max(1, few) * (holds ? 1 : OTHER_TASK));
    }
}

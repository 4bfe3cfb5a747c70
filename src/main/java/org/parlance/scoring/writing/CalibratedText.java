package org.parlance.scoring.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.Calibration.FittedTrait;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse.Scored;

/**
 * What a calibration of written texts may use, and what it does to a text's scores: in place of the rubric's points a
 * trait gets those that the fitted weights give for the same features. Traits that were not fitted keep the rubric's.
 */
public final class CalibratedText {
    /** The feature of a fitted score that says what the rubric's own weights would have given. */
    public static final String RUBRIC = "rubric";

    /** Those that can be fitted. */
    public static final List<Trait> TRAITS =
            List.of(Trait.GRAMMAR, Trait.MECHANICS, Trait.VOCABULARY, Trait.ORGANISATION, Trait.TASK, Trait.REGISTER);

    private static final Set<String> EVERYWHERE =
            Set.of("grammarAccuracy", "mechanicsAccuracy", "errorFreeShare", "mtld");

    private static final Map<String, Integer> FEATURES = new LinkedHashMap<>();

    static {
        add(-1, "grammarErrorsPer100Words mechanicsErrorsPer100Words wordErrorsPer100Words longSentences");
        add(
                1,
                "grammarAccuracy mechanicsAccuracy wordAccuracy errorFreeShare sentenceBoundaries structures linkingStructures");
        add(1, "mtld advancedGuiraud longWordShare");
        add(1, "connectives paragraphs development");
        add(1, "salutation opening bodyParagraphs offer closing signature");
        add(-1, "blanks informal shouting blame");
        add(1, "courtesies toneMet pointsCovered");
    }

    private CalibratedText() {}

    private static void add(int direction, String names) {
        for (String name : names.split(" ")) {
            FEATURES.put(name, direction);
        }
    }

    /** The features with their directions: 1 where more of it can only help, -1 where it can only harm, 0 for either. */
    public static Map<String, Integer> directions() {
        return Map.copyOf(FEATURES);
    }

    /** Features that every text has, whatever its type. */
    public static Set<String> everywhere() {
        return EVERYWHERE;
    }

    /** @param calibration of written texts; it changes nothing on tasks that it was not fitted on */
    public static Scored apply(Scored scored, ItemType type, Calibration calibration) {
        if (!calibration.written() || !calibration.holdsFor(type.id())) {
            return scored;
        }
        Map<String, Double> features = new HashMap<>();
        scored.scores().forEach(score -> features.putAll(score.features()));
        List<Score> judged = new ArrayList<>();
        for (Score score : scored.scores()) {
            judged.add(calibration
                    .trait(Calibration.WRITTEN, score.trait().id())
                    .map(fitted -> fitted(score, fitted, features))
                    .orElse(score));
        }
        return new Scored(List.copyOf(judged), scored.evidence(), scored.flags());
    }

    private static Score fitted(Score score, FittedTrait fitted, Map<String, Double> features) {
        Map<String, Double> shown = new LinkedHashMap<>(score.features());
        shown.put(RUBRIC, score.value());
        return new Score(score.trait(), fitted.score(features), Math.max(1, fitted.sem()), Map.copyOf(shown));
    }
}

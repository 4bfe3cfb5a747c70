package org.parlance.review;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parlance.bank.Blueprint;
import org.parlance.scoring.CalibrationFacts;

/**
 * The calibrations that a new campaign in a language may choose from.
 *
 * @param fitting the language's speech model, of which the first is the server's default, or the rubric for writing
 */
record CalibrationOffer(String language, List<CalibrationFacts> fitting) {

    /** One for each language in which there is something to choose beside the default. */
    static List<CalibrationOffer> ofVoice(List<Blueprint> profiles, Function<String, List<CalibrationFacts>> fitting) {
        return of(profiles.stream().filter(Blueprint::spoken), fitting, 2);
    }

    /** One for each language in which there is any: the default is none. */
    static List<CalibrationOffer> ofWriting(
            List<Blueprint> profiles, Function<String, List<CalibrationFacts>> fitting) {
        return of(profiles.stream(), fitting, 1);
    }

    private static List<CalibrationOffer> of(
            Stream<Blueprint> profiles, Function<String, List<CalibrationFacts>> fitting, int least) {
        return profiles.map(Blueprint::language)
                .distinct()
                .map(language -> new CalibrationOffer(language, fitting.apply(language)))
                .filter(offer -> offer.fitting().size() >= least)
                .toList();
    }
}

package org.parlance.review;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.parlance.bank.Blueprint;
import org.parlance.scoring.CalibrationFacts;

/**
 * The calibrations that a new campaign in a language may choose from.
 *
 * @param fitting the language's speech model; the first is the server's default
 */
record CalibrationOffer(String language, List<CalibrationFacts> fitting) {

    /** One for each language in which there is something to choose. */
    static List<CalibrationOffer> of(List<Blueprint> profiles, Function<String, List<CalibrationFacts>> fitting) {
        return profiles.stream()
                .filter(Blueprint::spoken)
                .map(Blueprint::language)
                .distinct()
                .map(language -> new CalibrationOffer(language, fitting.apply(language)))
                .filter(offer -> offer.fitting().size() > 1)
                .toList();
    }

    public String languageName() {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }
}

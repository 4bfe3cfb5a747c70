package org.parlance.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a calibration is good for: everything about it but the fitted map. It is kept with the engine version, so that a
 * result says what it was made with even after the file was changed or taken away.
 *
 * @param forms by {@link Calibration#WITH_REFERENCE} and {@link Calibration#FREE}, or {@link Calibration#WRITTEN}: each trait's agreement with people
 */
public record CalibrationFacts(
        String id,
        String date,
        String data,
        String populations,
        List<String> itemTypes,
        int responses,
        int speakers,
        Map<String, Map<String, Agreement>> forms) {

    /**
     * @param pearson with people's ratings, cross-validated by speaker
     * @param interval its 95% interval
     * @param sem points
     */
    public record Agreement(double pearson, List<Double> interval, double sem) {}

    public static CalibrationFacts of(Calibration calibration) {
        Map<String, Map<String, Agreement>> forms = new TreeMap<>();
        calibration.forms().forEach((form, traits) -> {
            Map<String, Agreement> agreements = new LinkedHashMap<>();
            traits.forEach((trait, fitted) ->
                    agreements.put(trait, new Agreement(fitted.pearson(), fitted.interval(), fitted.sem())));
            forms.put(form, agreements);
        });
        return new CalibrationFacts(
                calibration.id(),
                calibration.date(),
                calibration.data(),
                calibration.populations(),
                calibration.itemTypes(),
                calibration.responses(),
                calibration.speakers(),
                forms);
    }

    /** @param trait a trait's id */
    public Optional<Agreement> agreement(String form, String trait) {
        return Optional.ofNullable(forms.getOrDefault(form, Map.of()).get(trait));
    }

    /** Whether it is for written texts, not for the voice. */
    public boolean written() {
        return forms.containsKey(Calibration.WRITTEN);
    }

    /** Whether it was fitted on responses to such items. */
    public boolean holdsFor(String itemType) {
        return itemTypes.contains(itemType);
    }
}

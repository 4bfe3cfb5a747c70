package org.parlance.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parlance.bank.Trait;

/**
 * The fitted map from features to trait scores: what it was fitted on, what it holds for, how well it agrees with people,
 * and the map itself.
 *
 * @param id names it in evidence and reports
 * @param language BCP 47 primary tag
 * @param recogniser what makes the features that it was fitted on, and it means nothing for another: of the voice the
 *     SHA-256 of the speech model, of written texts the version of the rubric
 * @param date of the fit, ISO
 * @param data where recordings and ratings come from
 * @param populations who spoke in them
 * @param itemTypes the tasks they did; for others it is a guide, with a larger error
 * @param responses number of rated responses
 * @param speakers number of speakers or writers
 * @param forms by {@link #WITH_REFERENCE} and {@link #FREE}, or by {@link #WRITTEN} alone
 */
public record Calibration(
        String id,
        String language,
        String recogniser,
        String date,
        String data,
        String populations,
        List<String> itemTypes,
        int responses,
        int speakers,
        Map<String, Map<String, FittedTrait>> forms) {
    /** For answers whose words are known beforehand. */
    public static final String WITH_REFERENCE = "withReference";

    /** From features that need no reference: for people who speak freely. */
    public static final String FREE = "free";

    /** From features of a written text. */
    public static final String WRITTEN = "written";

    /** How somebody speaks: what calibrations of the voice score. */
    public static final List<Trait> TRAITS = List.of(Trait.INTELLIGIBILITY, Trait.FLUENCY, Trait.PROSODY);

    /** Beside the traits: people's judgement of the response as a whole. */
    public static final String OVERALL = "overall";

    /**
     * @param rating the column of people's ratings, 0-10, taken to the reporting scale by ten
     * @param pearson with the ratings, cross-validated by speaker
     * @param interval its 95% interval, speakers drawn with replacement
     * @param sem root of the mean squared difference from the ratings, cross-validated, points
     * @param candidates cross-validated Pearson of every kind of model that was tried, by name
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FittedTrait(
            String rating,
            double pearson,
            List<Double> interval,
            double sem,
            Map<String, Double> candidates,
            FittedModel model) {
        /** Cut off at the ends of the scale. */
        public double score(Map<String, Double> features) {
            return Math.max(0, Math.min(100, model.predict(features)));
        }
    }

    /** @param trait a trait's id, or {@link #OVERALL} */
    public Optional<FittedTrait> trait(String form, String trait) {
        return Optional.ofNullable(forms.getOrDefault(form, Map.of()).get(trait));
    }

    /** Whether it is for written texts, not for the voice. */
    public boolean written() {
        return forms.containsKey(WRITTEN);
    }

    /** Whether it was fitted on responses to such items. */
    public boolean holdsFor(String itemType) {
        return itemTypes.contains(itemType);
    }
}

package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parlance.scoring.Band;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** What was chosen for each trait in the form of a blind review. */
final class BlindRatings {
    /** Chosen for what cannot be judged. */
    static final String CANNOT = "none";

    private BlindRatings() {}

    /**
     * @param chosen by field name, null where nothing was chosen
     * @return the band of each trait, empty for what cannot be judged
     * @throws HttpProblem 400 when a trait has neither
     */
    static Map<RatedTrait, Optional<Band>> of(List<RatedTrait> traits, UnaryOperator<String> chosen) {
        Map<RatedTrait, Optional<Band>> ratings = new LinkedHashMap<>();
        for (RatedTrait trait : traits) {
            String value = chosen.apply(trait.field());
            Optional<Band> band = Arrays.stream(Band.values())
                    .filter(known -> known.name().equals(value))
                    .findFirst();
            if (band.isEmpty() && !CANNOT.equals(value)) {
                throw Problems.badRequest(
                        PageLanguage.words(ReviewRefusalMessages.class).rateEverything());
            }
            ratings.put(trait, band);
        }
        return ratings;
    }
}

package org.parlance.scoring;

import java.util.List;
import java.util.Optional;

/** What the answers of a campaign's applicants are judged by: a calibration, or the reason why there is none. */
public sealed interface CalibrationChoice {
    /** No calibration was fitted with the speech model. */
    String NONE_FITS = "no-calibration";

    /** The chosen one is not on this server. */
    String GONE = "calibration-gone";

    /** The chosen one was fitted for another language or with another speech model. */
    String MISFIT = "calibration-misfit";

    /** Begins the codes of flags that say so of a written text. */
    String WRITING = "writing-";

    /** @param installed fits the language's speech model, or the rubric of written texts */
    record Usable(InstalledCalibration installed) implements CalibrationChoice {}

    /**
     * @param reason {@link #NONE_FITS}, {@link #GONE} or {@link #MISFIT}
     * @param id the chosen one's; empty where the server was to choose
     */
    record Unusable(String reason, String id) implements CalibrationChoice {}

    /** Whether a flag of that code says that there was no calibration to judge by. */
    static boolean says(String flagCode) {
        return flagCode.equals(NONE_FITS) || flagCode.equals(GONE) || flagCode.equals(MISFIT);
    }

    /**
     * A campaign's own choice is never replaced: where it cannot be used, there is none.
     *
     * @param all in the order of preference
     * @param recogniser SHA-256 of the language's speech model; empty where none is installed
     * @param id the campaign's own; empty for the first that fits
     */
    static CalibrationChoice of(
            List<InstalledCalibration> all, String language, Optional<String> recogniser, Optional<String> id) {
        List<InstalledCalibration> known = all.stream()
                .filter(one -> id.isEmpty() || one.calibration().id().equals(id.get()))
                .toList();
        Optional<CalibrationChoice> usable = known.stream()
                .filter(one ->
                        recogniser.filter(model -> one.fits(language, model)).isPresent())
                .findFirst()
                .map(Usable::new);
        return usable.orElseGet(() -> new Unusable(reason(known, id), id.orElse("")));
    }

    private static String reason(List<InstalledCalibration> known, Optional<String> id) {
        if (id.isEmpty()) {
            return NONE_FITS;
        }
        return known.isEmpty() ? GONE : MISFIT;
    }

    default Optional<Calibration> calibration() {
        return this instanceof Usable usable ? Optional.of(usable.installed().calibration()) : Optional.empty();
    }

    /** For the engine version; empty where the server was to choose and none fits. */
    default Optional<String> version() {
        if (this instanceof Unusable unusable) {
            return Optional.of(unusable.id())
                    .filter(id -> !id.isEmpty())
                    .map(id -> id + " (" + unusable.reason() + ")");
        }
        return Optional.of(((Usable) this).installed().version());
    }

    /** Tells a reviewer that a text was judged by the rubric in place of the chosen calibration; empty where it was not. */
    default Optional<Flag> writingFlag() {
        return this instanceof Unusable unusable
                ? Optional.of(new Flag(WRITING + unusable.reason(), unusable.id()))
                : Optional.empty();
    }

    /** Tells a reviewer of an answer without judged traits why it has none; empty where there is a calibration. */
    default Optional<Flag> flag() {
        return this instanceof Unusable unusable
                ? Optional.of(new Flag(unusable.reason(), unusable.id()))
                : Optional.empty();
    }
}

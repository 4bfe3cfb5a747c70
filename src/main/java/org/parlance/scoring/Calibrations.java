package org.parlance.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parlance.engine.SpeechEngine;

/** The calibrations of this server: the operator's own and those that are part of Parlance. */
@ApplicationScoped
public class Calibrations {
    private final List<Calibration> all;
    private final SpeechEngine engine;

    Calibrations(CalibrationConfig config, SpeechEngine engine) {
        this.engine = engine;
        this.all = Stream.concat(
                        config.dir().map(CalibrationFile::of).stream()
                                .flatMap(List::stream)
                                .sorted(Comparator.comparing(Calibration::date).reversed()),
                        CalibrationFile.builtIn().stream())
                .toList();
    }

    /**
     * The one for the language's speech model: of the operator's own the newest, else Parlance's.
     *
     * @return empty where none was fitted with that model
     */
    public Optional<Calibration> of(String language) {
        return of(all, language, engine.modelChecksum(language));
    }

    /** @param recogniser SHA-256 of the speech model */
    public static Optional<Calibration> of(List<Calibration> all, String language, Optional<String> recogniser) {
        return all.stream()
                .filter(calibration -> calibration.language().equals(language)
                        && recogniser.filter(calibration.recogniser()::equals).isPresent())
                .findFirst();
    }
}

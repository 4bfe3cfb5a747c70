package org.parlance.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parlance.engine.SpeechEngine;
import org.parlance.hiring.Campaign;
import org.parlance.scoring.writing.WritingRubric;

/** The calibrations of this server: the operator's own, the newest first, and those that are part of Parlance. */
@ApplicationScoped
public class Calibrations {
    private final List<InstalledCalibration> all;
    private final SpeechEngine engine;

    Calibrations(CalibrationConfig config, SpeechEngine engine) {
        this.engine = engine;
        this.all = inOrder(config.dir().map(CalibrationFile::of).orElse(List.of()), CalibrationFile.builtIn());
    }

    /**
     * In the order of preference. One of the operator's takes the place of a built-in one with its id.
     *
     * @throws IllegalStateException when two of the operator's have the same id, as a campaign's choice would be unclear
     */
    static List<InstalledCalibration> inOrder(List<Calibration> own, List<Calibration> builtIn) {
        List<Calibration> order = new ArrayList<>();
        own.stream().sorted(Comparator.comparing(Calibration::date).reversed()).forEach(calibration -> {
            if (named(order, calibration.id())) {
                throw new IllegalStateException("there are two calibrations with the id " + calibration.id()
                        + " in parlance.calibrations.dir: give one of them another");
            }
            order.add(calibration);
        });
        Stream<Calibration> others = builtIn.stream().filter(calibration -> !named(order, calibration.id()));
        return Stream.concat(order.stream(), others.toList().stream())
                .map(InstalledCalibration::of)
                .toList();
    }

    private static boolean named(List<Calibration> calibrations, String id) {
        return calibrations.stream().anyMatch(calibration -> calibration.id().equals(id));
    }

    /** What the voice of a campaign's applicants is judged by: its own choice, else the first that fits the model. */
    CalibrationChoice choice(Campaign campaign) {
        String language = campaign.language();
        return CalibrationChoice.of(voice(), language, engine.modelChecksum(language), campaign.calibrationId());
    }

    /** What a voice is judged by outside of any campaign. */
    CalibrationChoice usual(String language) {
        return CalibrationChoice.of(voice(), language, engine.modelChecksum(language), Optional.empty());
    }

    /** What written texts of a campaign are judged by; empty for the weights of the rubric, unless it chose otherwise. */
    Optional<CalibrationChoice> writingChoice(Campaign campaign) {
        Optional<String> chosen = campaign.writingCalibrationId();
        return chosen.map(
                id -> CalibrationChoice.of(written(), campaign.language(), Optional.of(WritingRubric.VERSION), chosen));
    }

    /** Those of the voice that fit the language's speech model; the first of them is the server's default. */
    public List<CalibrationFacts> fitting(String language) {
        return fitting(voice(), language, engine.modelChecksum(language));
    }

    /** Those of written texts in the language that fit the rubric. */
    public List<CalibrationFacts> fittingWriting(String language) {
        return fitting(written(), language, Optional.of(WritingRubric.VERSION));
    }

    private static List<CalibrationFacts> fitting(
            List<InstalledCalibration> all, String language, Optional<String> madeBy) {
        return all.stream()
                .filter(one -> madeBy.filter(maker -> one.fits(language, maker)).isPresent())
                .map(one -> CalibrationFacts.of(one.calibration()))
                .toList();
    }

    private List<InstalledCalibration> voice() {
        return all.stream().filter(one -> !one.calibration().written()).toList();
    }

    private List<InstalledCalibration> written() {
        return all.stream().filter(one -> one.calibration().written()).toList();
    }
}

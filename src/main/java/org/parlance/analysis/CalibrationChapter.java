package org.parlance.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parlance.bank.Blueprint;
import org.parlance.scoring.CalibrationFacts;
import org.parlance.scoring.Calibrations;

/** What fitted scores rest on: data, populations, and agreement with people. */
@ApplicationScoped
class CalibrationChapter implements DossierChapter {
    private final Calibrations calibrations;

    CalibrationChapter(Calibrations calibrations) {
        this.calibrations = calibrations;
    }

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String title() {
        return "Calibrations";
    }

    @Override
    public void write(Blueprint profile, DossierPage page) {
        List<CalibrationFacts> all = Stream.concat(
                        calibrations.fitting(profile.language()).stream(),
                        calibrations.fittingWriting(profile.language()).stream())
                .toList();
        if (all.isEmpty()) {
            page.text(
                    "No calibration fits the language and the recogniser of this machine: traits that need one lead to a"
                            + " person's review.");
        }
        for (CalibrationFacts one : all) {
            page.part(one.id() + ", " + one.date());
            page.list(List.of(
                    "Data: " + one.data(),
                    "Populations that it holds for: " + one.populations(),
                    "Item types: " + String.join(", ", one.itemTypes()),
                    one.responses() + " responses of " + one.speakers() + " people"));
            List<List<String>> lines = new ArrayList<>();
            one.forms()
                    .forEach((form, traits) -> traits.forEach((trait, agreement) -> lines.add(List.of(
                            form,
                            trait,
                            DossierPage.figure(agreement.pearson()),
                            agreement.interval().toString(),
                            DossierPage.figure(agreement.sem())))));
            page.table(
                    "Agreement with people's ratings, cross-validated by person",
                    List.of("form", "trait", "correlation", "95% interval", "standard error, points"),
                    lines);
        }
    }
}

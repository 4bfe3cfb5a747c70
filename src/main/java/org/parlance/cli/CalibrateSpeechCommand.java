package org.parlance.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parlance.analysis.CalibrationFit;
import org.parlance.analysis.Observations;
import org.parlance.bank.Trait;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.speech.CalibratedFeatures;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits the traits of how somebody speaks to ratings. The same files and options give the same calibration, bit for bit. */
@Command(
        name = "speech",
        description = {
            "Fits intelligibility, fluency, prosody and overall to people's ratings from 0 to 10.",
            "The scores are what 'score speech' wrote for answers whose words were known beforehand; the ratings are a"
                    + " tab-separated file with the columns id, speaker and one for each rating. No speaker is in both"
                    + " parts when the fit is checked."
        },
        mixinStandardHelpOptions = true)
final class CalibrateSpeechCommand implements Callable<Integer> {
    /** Fewer say too little to fit some hundred questions to. */
    static final int LEAST_RESPONSES = 200;

    @Mixin
    private CalibrationOptions options;

    @Option(
            names = "--rating",
            paramLabel = "<trait>=<column>",
            description = "the ratings' column for a trait (default: intelligibility=accuracy, fluency=fluency,"
                    + " prosody=prosodic, overall=total)")
    private Map<String, String> columns = defaults();

    @Option(
            names = "--item-type",
            defaultValue = "read-aloud",
            paramLabel = "<type>",
            description = "what they did; may be given more than once (default: ${DEFAULT-VALUE})")
    private List<String> itemTypes;

    @Mixin
    private ModelChoice model;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private static Map<String, String> defaults() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(Trait.INTELLIGIBILITY.id(), "accuracy");
        columns.put(Trait.FLUENCY.id(), "fluency");
        columns.put(Trait.PROSODY.id(), "prosodic");
        columns.put(Calibration.OVERALL, "total");
        return columns;
    }

    @Override
    public Integer call() {
        Training training = Training.of(
                options.scores(),
                options.ratings(),
                "speaker",
                RatingScale.tens(),
                CalibratedFeatures.withReference().keySet(),
                "calibrate with answers of type read-aloud, repeat or sentence-build that this version scored");
        if (training.size() < LEAST_RESPONSES) {
            throw new CommandFailure("only " + training.size() + " responses have both features and ratings; a"
                    + " calibration needs " + LEAST_RESPONSES);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%d responses of %d speakers%n", training.size(), training.people());
        Map<String, double[]> predicted = new LinkedHashMap<>();
        Map<String, Map<String, Calibration.FittedTrait>> forms = new LinkedHashMap<>();
        forms.put(
                Calibration.WITH_REFERENCE,
                fit(Calibration.WITH_REFERENCE, CalibratedFeatures.withReference(), training, predicted));
        forms.put(Calibration.FREE, fit(Calibration.FREE, CalibratedFeatures.free(), training, new LinkedHashMap<>()));
        Calibration calibration = new Calibration(
                options.id(),
                model.language(),
                model.checksum(spec.commandLine().getErr()),
                options.date(),
                options.data(),
                options.populations(),
                itemTypes,
                training.size(),
                training.people(),
                forms);
        options.write(calibration, training, predicted);
        return ExitCode.OK;
    }

    private Map<String, Calibration.FittedTrait> fit(
            String form, Map<String, Integer> features, Training training, Map<String, double[]> predicted) {
        Map<String, Calibration.FittedTrait> fitted = new LinkedHashMap<>();
        columns.forEach((trait, column) -> {
            Observations observations = training.observations(features, column);
            CalibrationFit.Result result = CalibrationFit.fit(observations, column);
            fitted.put(trait, result.fitted());
            predicted.put(trait, result.predictions());
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%-14s %-16s with '%s': Pearson %.3f %s, SEM %.1f points; %s; duration alone %.3f%n",
                            form,
                            trait,
                            column,
                            result.fitted().pearson(),
                            result.fitted().interval(),
                            result.fitted().sem(),
                            result.fitted().candidates(),
                            training.duration(column));
        });
        return fitted;
    }
}

package org.parlance.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parlance.analysis.CalibrationFit;
import org.parlance.bank.Trait;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.FittedModel;
import org.parlance.scoring.writing.CalibratedText;
import org.parlance.scoring.writing.WritingRubric;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits the traits of written texts to ratings. The same files and options give the same calibration, bit for bit. */
@Command(
        name = "writing",
        description = {
            "Fits the weights behind the traits of written texts, and their bands, to your own people's ratings.",
            "The scores are what 'score writing' wrote; the ratings are a tab-separated file with the column id and one"
                    + " for each rating. Where a column names the writer, no writer is in both parts when the fit is"
                    + " checked. A weight never goes against what its feature means: more errors never help."
        },
        mixinStandardHelpOptions = true)
final class CalibrateWritingCommand implements Callable<Integer> {
    /** Fewer say too little to weigh two dozen features by. */
    static final int LEAST_TEXTS = 100;

    private static final int SHOWN_WEIGHTS = 6;

    @Mixin
    private CalibrationOptions options;

    @Option(
            names = "--rating",
            paramLabel = "<trait>=<column>",
            description =
                    "the ratings' column for a trait: grammar, mechanics, vocabulary, organisation, task, register"
                            + " or overall (default: overall=overall)")
    private Map<String, String> columns = Map.of(Calibration.OVERALL, Calibration.OVERALL);

    @Mixin
    private RatingScaleChoice ratingScale;

    @Option(
            names = "--writer",
            defaultValue = "id",
            paramLabel = "<column>",
            description = "the ratings' column that names the writer (default: each text has its own)")
    private String writer;

    @Option(names = "--language", defaultValue = "en", paramLabel = "<code>", description = "of the texts")
    private String language;

    @Option(
            names = "--item-type",
            defaultValue = "email",
            paramLabel = "<type>",
            description = "what they wrote; may be given more than once (default: ${DEFAULT-VALUE})")
    private List<String> itemTypes;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        columns.keySet().forEach(this::requireTrait);
        Training training = Training.of(
                options.scores(),
                options.ratings(),
                writer,
                ratingScale.scale(),
                CalibratedText.everywhere(),
                "calibrate with texts that this version scored");
        if (training.size() < LEAST_TEXTS) {
            throw new CommandFailure("only " + training.size() + " texts have both features and ratings; a calibration"
                    + " needs " + LEAST_TEXTS);
        }
        spec.commandLine().getOut().printf("%d texts of %d writers%n", training.size(), training.people());
        Map<String, double[]> predicted = new LinkedHashMap<>();
        Calibration calibration = new Calibration(
                options.id(),
                language,
                WritingRubric.VERSION,
                options.date(),
                options.data(),
                options.populations(),
                itemTypes,
                training.size(),
                training.people(),
                Map.of(Calibration.WRITTEN, fit(training, predicted)));
        options.write(calibration, training, predicted);
        return ExitCode.OK;
    }

    private void requireTrait(String trait) {
        List<String> allowed = CalibratedText.TRAITS.stream().map(Trait::id).toList();
        if (!trait.equals(Calibration.OVERALL) && !allowed.contains(trait)) {
            throw new CommandFailure(
                    "'" + trait + "' cannot be calibrated; allowed are " + String.join(", ", allowed) + " and overall");
        }
    }

    private Map<String, Calibration.FittedTrait> fit(Training training, Map<String, double[]> predicted) {
        Map<String, Calibration.FittedTrait> fitted = new LinkedHashMap<>();
        PrintWriter out = spec.commandLine().getOut();
        columns.forEach((trait, column) -> {
            CalibrationFit.Result result =
                    CalibrationFit.weights(training.observations(CalibratedText.directions(), column), column);
            fitted.put(trait, result.fitted());
            predicted.put(trait, result.predictions());
            out.printf(
                    Locale.ROOT,
                    "%-14s with '%s': Pearson %.3f %s, SEM %.1f points; most weight: %s%n",
                    trait,
                    column,
                    result.fitted().pearson(),
                    result.fitted().interval(),
                    result.fitted().sem(),
                    heaviest(result.fitted().model(), training));
        });
        return fitted;
    }

    /** By what a usual difference in the feature moves, so that features of any unit can be compared. */
    private static String heaviest(FittedModel model, Training training) {
        Map<String, Double> deviations = training.deviations();
        return ((FittedModel.Ridge) model)
                .weights().entrySet().stream()
                        .map(weight -> Map.entry(
                                weight.getKey(), weight.getValue() * deviations.getOrDefault(weight.getKey(), 0.0)))
                        .sorted(Comparator.comparingDouble(weight -> -Math.abs(weight.getValue())))
                        .limit(SHOWN_WEIGHTS)
                        .map(weight -> String.format(Locale.ROOT, "%s %+.1f", weight.getKey(), weight.getValue()))
                        .collect(Collectors.joining(", "));
    }
}

package org.parlance.cli;

import java.util.Map;
import picocli.CommandLine.Option;

/** What people's ratings mean on the reporting scale. */
final class RatingScaleChoice {
    @Option(
            names = "--scale",
            defaultValue = "0:10",
            paramLabel = "<lowest>:<highest>",
            description = "of the ratings, taken to 0 and 100 points (default: ${DEFAULT-VALUE})")
    private String scale;

    @Option(
            names = "--bands",
            split = ",",
            paramLabel = "<rating>=<band>",
            description = "ratings that stand for bands, such as 1=A2,2=B1,3=B2,4=C1; takes the place of --scale")
    private Map<String, String> bands = Map.of();

    /** @throws CommandFailure if it is no scale */
    RatingScale scale() {
        return bands.isEmpty() ? RatingScale.range(scale) : RatingScale.bands(bands);
    }
}

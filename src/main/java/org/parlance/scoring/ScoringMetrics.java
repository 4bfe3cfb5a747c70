package org.parlance.scoring;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/** What scoring costs on this node, and how scores spread by language and trait, so that a drift shows. */
@ApplicationScoped
class ScoringMetrics {
    /** Lower bounds of the reporting scale's tens. */
    private static final double[] TENS = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100};

    /** Wall seconds by seconds of audio. */
    private static final double[] FACTORS = {0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 4};

    private final MeterRegistry registry;

    ScoringMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * Times the engines' work on one response.
     *
     * @param audioSeconds of its recordings; 0 for what was written
     */
    <T> T timed(String language, double audioSeconds, Supplier<T> scoring) {
        Timer.Sample started = Timer.start(registry);
        T scored = scoring.get();
        long nanos = started.stop(Timer.builder("parlance.scoring")
                .description("Time to score one response")
                .tag("language", language)
                .tag("kind", audioSeconds > 0 ? "spoken" : "written")
                .register(registry));
        if (audioSeconds > 0) {
            DistributionSummary.builder("parlance.scoring.realtime.factor")
                    .description("Seconds of scoring for a second of audio, by the clock on the wall")
                    .serviceLevelObjectives(FACTORS)
                    .tag("language", language)
                    .register(registry)
                    .record(Duration.ofNanos(nanos).toMillis() / 1000.0 / audioSeconds);
        }
        return scored;
    }

    void scored(String language, Score score) {
        DistributionSummary.builder("parlance.score")
                .description("Scores of responses on the reporting scale")
                .serviceLevelObjectives(TENS)
                .tag("language", language)
                .tag("trait", score.trait().id())
                .register(registry)
                .record(score.value());
    }
}

package org.parlance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parlance.integrity.SpeakerTrials;
import org.parlance.integrity.SpeakerTrials.Errors;
import org.parlance.integrity.VoiceTemplate;
import org.parlance.integrity.VoiceThreshold;

/**
 * How often comparing voices errs.
 *
 * @param samples long enough for a statement
 * @param secondsMedian of speech in a sample
 * @param threshold chosen on one half of the speakers
 * @param chosenOn what it errs there
 * @param measuredOn what it errs on the other half
 * @param equalErrorRate on the other half
 * @param product what the product's own line errs on the other half
 */
record SpeakerReport(
        int speakers,
        int samples,
        double secondsLeast,
        double secondsMedian,
        double secondsMost,
        double threshold,
        Errors chosenOn,
        Errors measuredOn,
        double equalErrorRate,
        Errors product) {

    /**
     * @param voices of single recordings, by speaker
     * @param join so many of a speaker's recordings make one sample; what is left over is not used
     * @throws CommandFailure when a half has no two recordings of one speaker, or none of two, to compare
     */
    static SpeakerReport of(Map<String, List<VoiceTemplate>> voices, int join, double falseAlarms) {
        Map<String, List<VoiceTemplate>> samples = new LinkedHashMap<>();
        voices.forEach((speaker, templates) -> samples.put(speaker, joined(templates, join)));
        SpeakerTrials chosen = SpeakerTrials.of(SpeakerTrials.half(samples, false));
        SpeakerTrials measured = SpeakerTrials.of(SpeakerTrials.half(samples, true));
        double threshold = chosen.threshold(falseAlarms);
        requireComparisons(chosen.at(threshold));
        requireComparisons(measured.at(threshold));
        double[] seconds = samples.values().stream()
                .flatMap(List::stream)
                .mapToDouble(VoiceTemplate::seconds)
                .filter(length -> length >= VoiceThreshold.LEAST_SECONDS)
                .sorted()
                .toArray();
        return new SpeakerReport(
                samples.size(),
                seconds.length,
                seconds[0],
                seconds[seconds.length / 2],
                seconds[seconds.length - 1],
                threshold,
                chosen.at(threshold),
                measured.at(threshold),
                measured.equalErrorRate(),
                measured.at(VoiceThreshold.SIMILARITY));
    }

    private static List<VoiceTemplate> joined(List<VoiceTemplate> templates, int join) {
        List<VoiceTemplate> samples = new ArrayList<>();
        for (int from = 0; from + join <= templates.size(); from += join) {
            samples.add(VoiceTemplate.mean(templates.subList(from, from + join)));
        }
        return samples;
    }

    private static void requireComparisons(Errors errors) {
        if (errors.same() == 0 || errors.other() == 0) {
            throw new CommandFailure("each half of the speakers needs two of them, with two samples of at least "
                    + VoiceThreshold.LEAST_SECONDS + " s of speech: add recordings, or join more of them with --join");
        }
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%d speakers, %d samples of %.1f to %.1f s of speech (median %.1f s)%n%n"
                        + "%-44s %.2f%n%s%s%-44s %.1f %%%n%s",
                speakers,
                samples,
                secondsLeast,
                secondsMost,
                secondsMedian,
                "line, chosen on half of the speakers",
                threshold,
                errors("there", chosenOn),
                errors("on the other half", measuredOn),
                "on the other half, equal error rate",
                100 * equalErrorRate,
                errors(String.format(Locale.ROOT, "Parlance's line (%.2f) there", VoiceThreshold.SIMILARITY), product));
    }

    private static String errors(String where, Errors errors) {
        return String.format(
                Locale.ROOT,
                "%-44s %.1f %% (%d of %d)%n%-44s %.1f %% (%d of %d)%n",
                where + ", false alarms",
                100 * errors.falseAlarmRate(),
                errors.falseAlarms(),
                errors.same(),
                where + ", misses",
                100 * errors.missRate(),
                errors.misses(),
                errors.other());
    }
}

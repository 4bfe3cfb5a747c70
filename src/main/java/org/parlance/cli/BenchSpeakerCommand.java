package org.parlance.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parlance.engine.AudioFile;
import org.parlance.engine.SpeechModel;
import org.parlance.engine.UnreadableAudioException;
import org.parlance.engine.VoiceModel;
import org.parlance.integrity.VoiceTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how often comparing voices errs: on recordings of which the speakers are known. */
@Command(
        name = "speaker",
        description = {
            "Measures how often comparing voices errs, on recordings of known speakers.",
            "The line is chosen on half of the speakers and measured on the other half. A false alarm is a comparison of"
                    + " one speaker's recordings below it, a miss one of two speakers' that is not."
        },
        mixinStandardHelpOptions = true)
final class BenchSpeakerCommand implements Callable<Integer> {
    @Option(
            names = "--manifest",
            required = true,
            paramLabel = "<manifest.tsv>",
            description = "a header and the columns speaker and audio (WAV, FLAC or MP3, beside the manifest)")
    private Path manifest;

    @Option(
            names = "--join",
            paramLabel = "<n>",
            defaultValue = "1",
            description = "so many recordings of a speaker, one after the other, make one sample (default: 1)")
    private int join;

    @Option(
            names = "--false-alarms",
            paramLabel = "<share>",
            defaultValue = "0.01",
            description = "the share of false alarms to choose the line by (default: 0.01)")
    private double falseAlarms;

    @Mixin
    private JsonChoice json;

    @Mixin
    private ModelChoice model;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        if (join < 1 || !(falseAlarms >= 0 && falseAlarms < 1)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--join has to be 1 or more, and --false-alarms from 0 to below 1");
        }
        Map<String, List<VoiceTemplate>> voices = heard(TsvTable.read(manifest));
        SpeakerReport report = SpeakerReport.of(voices, join, falseAlarms);
        json.print(report, spec.commandLine().getOut(), (measured, out) -> out.print(measured.text()));
        return ExitCode.OK;
    }

    private Map<String, List<VoiceTemplate>> heard(TsvTable table) {
        table.require("speaker", "audio");
        PrintWriter err = spec.commandLine().getErr();
        Map<String, List<VoiceTemplate>> voices = new LinkedHashMap<>();
        LineProgress progress = new LineProgress(err, table.rows().size());
        try (SpeechModel recogniser = model.recogniser(err);
                VoiceModel speaker = model.speaker(err)) {
            for (TsvTable.Row row : table.rows()) {
                voices.computeIfAbsent(row.get("speaker"), unseen -> new ArrayList<>())
                        .add(template(row, recogniser, speaker));
                progress.oneMore();
            }
        }
        progress.close();
        return voices;
    }

    private VoiceTemplate template(TsvTable.Row row, SpeechModel recogniser, VoiceModel speaker) {
        Path audio = manifest.toAbsolutePath().resolveSibling(row.get("audio"));
        try {
            return VoiceTemplate.of(recogniser.voice(AudioFile.read(audio), speaker));
        } catch (IOException | UnreadableAudioException unreadable) {
            throw new CommandFailure(
                    String.format(
                            Locale.ROOT,
                            "%s, line %d: %s cannot be read: %s",
                            manifest,
                            row.line(),
                            audio,
                            unreadable.getMessage()),
                    unreadable);
        }
    }
}

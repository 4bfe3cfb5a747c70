package org.parlance.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Scores the recordings of a manifest. The output is there as a whole or not at all. */
@Command(
        name = "speech",
        description = {
            "Scores recordings: one JSON object a line, in the manifest's order.",
            "The manifest is a tab-separated file with the columns id, audio (a WAV, FLAC or MP3 file, relative to the"
                    + " manifest or absolute), type (read-aloud, repeat, sentence-build, short-answer, spell-back,"
                    + " story-retell, open-question), reference (the text to be said; accepted answers separated by"
                    + " |; or the question) and, if wanted, keypoints (separated by |)."
        },
        mixinStandardHelpOptions = true)
final class ScoreSpeechCommand implements Callable<Integer> {
    @Mixin
    private ScoringFiles files;

    @Mixin
    private ModelChoice model;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        files.check(spec.commandLine());
        PrintWriter err = spec.commandLine().getErr();
        List<ManifestLine> lines = ManifestLine.read(files.manifest());
        files.checkOutput();
        try (SpeechScoring scoring = model.load(err, files.threads())) {
            files.score(lines, new SpeechLines(scoring), err);
        }
        return ExitCode.OK;
    }
}

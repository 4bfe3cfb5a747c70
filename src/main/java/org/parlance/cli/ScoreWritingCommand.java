package org.parlance.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Scores the texts of a manifest. */
@Command(
        name = "writing",
        description = {
            "Scores texts: one JSON object a line, in the manifest's order.",
            "The manifest is a tab-separated file with the columns id, text (a line break is \\n), type (email, chat,"
                    + " summary, essay) and, if wanted, prompt, locale (such as en-GB; en-US where it is empty) and"
                    + " keypoints (separated by |).",
            "Flags never remove a score here: they name what would send an answer to a person on the server."
        },
        mixinStandardHelpOptions = true)
final class ScoreWritingCommand implements Callable<Integer> {
    @Mixin
    private ScoringFiles files;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        files.check(spec.commandLine());
        List<WritingLine> lines = WritingLine.read(files.manifest());
        files.checkOutput();
        files.score(
                lines,
                new LocalWritingScoring(files.threads())::scored,
                spec.commandLine().getErr());
        return ExitCode.OK;
    }
}

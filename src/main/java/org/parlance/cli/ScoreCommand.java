package org.parlance.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "score",
        description = "Scores answers on this machine, without a server.",
        mixinStandardHelpOptions = true,
        subcommands = {ScoreSpeechCommand.class, ScoreWritingCommand.class})
final class ScoreCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}

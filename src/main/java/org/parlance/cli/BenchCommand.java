package org.parlance.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "bench",
        description = "Measures speed and memory on this machine.",
        mixinStandardHelpOptions = true,
        subcommands = {
            BenchSpeechCommand.class,
            BenchSpeakerCommand.class,
            BenchWritingCommand.class,
            BenchQueriesCommand.class,
            BenchDeliveryCommand.class
        })
final class BenchCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}

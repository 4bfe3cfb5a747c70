package org.parlance.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "bank",
        description =
                "Checks item banks, shows what their forms look like, and packs banks into zip files and out of them.",
        mixinStandardHelpOptions = true,
        subcommands = {
            BankCheckCommand.class,
            BankSimulateCommand.class,
            BankExportCommand.class,
            BankImportCommand.class
        })
final class BankCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}

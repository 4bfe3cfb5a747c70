package org.parlance.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "audit",
        description = "Checks the audit trail's chain of hashes, and writes the trail into a file.",
        mixinStandardHelpOptions = true,
        subcommands = {AuditVerifyCommand.class, AuditExportCommand.class})
final class AuditCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}

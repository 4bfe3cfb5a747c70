package org.parlance.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "version", description = "Prints the versions of Parlance and its engines.")
final class VersionCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        CommandLine root = spec.parent().commandLine();
        root.printVersionHelp(root.getOut());
    }
}

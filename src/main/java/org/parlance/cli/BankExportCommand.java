package org.parlance.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parlance.authoring.BankManifest;
import org.parlance.authoring.BankZip;
import org.parlance.authoring.UnusableZipException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = "Writes a bank with its audio into one zip file.",
        mixinStandardHelpOptions = true)
final class BankExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "<directory>", description = "of the bank, such as question-banks/en/core-voice")
    private Path bank;

    @Option(names = "--out", required = true, paramLabel = "<file>", description = "the zip file")
    private Path zip;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        try {
            BankManifest manifest = BankZip.write(bank, zip);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s: bank %s, version %d, %d files%n",
                            zip,
                            manifest.bank(),
                            manifest.version(),
                            manifest.files().size());
            return ExitCode.OK;
        } catch (UnusableZipException e) {
            throw new CommandFailure(bank + ": " + e.getMessage(), e);
        }
    }
}

package org.parlance.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parlance.authoring.BankManifest;
import org.parlance.authoring.BankZip;
import org.parlance.authoring.UnusableZipException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Unpacks a bank's zip file to its place below a directory of banks.",
        mixinStandardHelpOptions = true)
final class BankImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "<file>", description = "a zip file made by 'bank export'")
    private Path zip;

    @Option(names = "--to", required = true, paramLabel = "<directory>", description = "the directory of all banks")
    private Path root;

    @Option(names = "--replace", description = "let it take the place of the same bank")
    private boolean replace;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(zip)) {
            throw new ParameterException(spec.commandLine(), zip + " is no file");
        }
        try {
            BankManifest manifest = BankZip.unpack(zip, root, replace);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s: version %d, %d files; now check it with 'bank check'%n",
                            root.resolve(manifest.bank()),
                            manifest.version(),
                            manifest.files().size());
            return ExitCode.OK;
        } catch (UnusableZipException e) {
            throw new CommandFailure(zip + ": " + e.getMessage(), e);
        }
    }
}

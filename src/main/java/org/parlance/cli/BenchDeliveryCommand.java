package org.parlance.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parlance.cli.DeliveryBench.Times;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures a web node under applicants who take their tests at once, and holds it to what is promised. */
@Command(
        name = "delivery",
        description = "Plays applicants at their tests against web nodes, with a PostgreSQL made for them. Fails when a"
                + " request fails or an acknowledged byte is not there; without workers, when the 99th percentile of"
                + " saving an answer or chunk is 250 ms or more; with workers, when an answer is not scored.",
        mixinStandardHelpOptions = true)
final class BenchDeliveryCommand implements Callable<Integer> {
    private static final int MOST_MILLISECONDS = 250;
    private static final Set<String> PROMISED = Set.of("chunk", "save");
    private static final double BUSY = 0.5;

    @Option(names = "--applicants", paramLabel = "<n>", defaultValue = "500", description = "at once (default: 500)")
    private int applicants;

    @Option(
            names = "--minutes",
            paramLabel = "<n>",
            defaultValue = "10",
            description = "in which items are taken at people's pace; then the rest is left out (default: 10)")
    private int minutes;

    @Option(
            names = "--web",
            paramLabel = "<n>",
            defaultValue = "1",
            description = "web nodes, behind a proxy where there are several (default: 1)")
    private int web;

    @Option(
            names = "--workers",
            paramLabel = "<n>",
            defaultValue = "0",
            description = "workers that score beside them; the times are promised without any (default: 0)")
    private int workers;

    @Option(names = "--keep", description = "leave database, recordings and logs where they are, and say where")
    private boolean keep;

    @Mixin
    private JsonChoice json;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** What is printed as JSON; times in milliseconds, processor use in processors. */
    record Report(
            int applicants,
            int minutes,
            int processors,
            double load,
            DeliveryBench.Result result,
            List<String> broken) {}

    @Override
    public Integer call() throws SQLException {
        if (applicants < 1 || minutes < 1 || web < 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--applicants, --minutes and --web have to be 1 or more");
        }
        if (workers < 0) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--workers has to be 0 or more");
        }
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Path directory = made();
        PrintWriter out = spec.commandLine().getOut();
        try {
            DeliveryBench.Result result = new DeliveryBench(parts(), directory, new DeliveryBench.Nodes(web, workers))
                    .run(applicants, minutes);
            int processors = Runtime.getRuntime().availableProcessors();
            Report report = new Report(applicants, minutes, processors, load, result, broken(result, applicants));
            json.print(report, out, BenchDeliveryCommand::print);
            return report.broken().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        } finally {
            clear(directory);
        }
    }

    private static DeliveryBench.Parts parts() {
        return new DeliveryBench.Parts(
                Path.of(setting("parlance.bench.server")),
                setting("parlance.bench.database"),
                setting("parlance.bench.generator"),
                Path.of(setting("parlance.banks.dir")).toAbsolutePath(),
                Path.of(setting("parlance.bench.postgresql")));
    }

    private static String setting(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new CommandFailure("run it as ./parlance bench delivery, which says where the server is");
        }
        return value;
    }

    /** What was promised and does not hold; times are promised where no worker shares the machine. */
    static List<String> broken(DeliveryBench.Result result, int applicants) {
        List<String> broken = new ArrayList<>();
        long failed = result.times().stream().mapToLong(Times::failed).sum();
        if (failed > 0) {
            broken.add(failed + " requests failed");
        }
        if (result.ended() < applicants) {
            broken.add("only %d of %d applicants came to the end".formatted(result.ended(), applicants));
        }
        lost(broken, result.chunks(), "chunks");
        lost(broken, result.recordings(), "whole recordings");
        lost(broken, result.answers(), "texts");
        if (result.unscored() > 0) {
            broken.add(result.unscored() + " answers were not scored");
        }
        boolean alone = result.scored().isEmpty();
        result.times().stream()
                .filter(times -> alone && PROMISED.contains(times.kind()) && times.p99() >= MOST_MILLISECONDS)
                .forEach(times -> broken.add("p99 of %s is %d ms, promised less than %d"
                        .formatted(times.kind(), times.p99(), MOST_MILLISECONDS)));
        return broken;
    }

    private static void lost(List<String> broken, Acknowledged.Count count, String what) {
        if (count.lost() > 0) {
            broken.add("%d of %d acknowledged %s are not there".formatted(count.lost(), count.given(), what));
        }
    }

    private static void print(Report report, PrintWriter out) {
        DeliveryBench.Result result = report.result();
        long requests = result.times().stream().mapToLong(Times::count).sum();
        out.printf(
                Locale.ROOT,
                "%d applicants, %.0f s, %d requests, %.0f a second%n%n",
                report.applicants(),
                result.seconds(),
                requests,
                requests / result.seconds());
        out.printf(
                "%-12s %9s %8s %7s %7s %7s %7s%n", "request", "count", "failed", "p50 ms", "p95 ms", "p99 ms", "most");
        result.times()
                .forEach(times -> out.printf(
                        "%-12s %9d %8d %7d %7d %7d %7d%n",
                        times.kind(),
                        times.count(),
                        times.failed(),
                        times.median(),
                        times.p95(),
                        times.p99(),
                        times.most()));
        out.println();
        kept(out, "chunks", result.chunks());
        kept(out, "whole recordings", result.recordings());
        kept(out, "texts", result.answers());
        result.cpu()
                .forEach((process, share) ->
                        out.printf(Locale.ROOT, "%-18s %.2f of %d processors%n", process, share, report.processors()));
        result.scored().forEach((worker, answers) -> out.printf("%-18s %d answers scored%n", worker, answers));
        if (!result.scored().isEmpty() && result.unscored() == 0) {
            out.printf(
                    Locale.ROOT, "%-18s %.0f s after the last applicant's end%n", "all scored", result.secondsAfter());
        }
        out.println();
        report.broken().forEach(promise -> out.println("Broken: " + promise));
        if (report.broken().isEmpty()) {
            out.println(
                    result.scored().isEmpty()
                            ? "No error, nothing lost, p99 of saving a chunk or an answer below %d ms."
                                    .formatted(MOST_MILLISECONDS)
                            : "No error, nothing lost, every answer scored.");
        }
        if (report.load() > BUSY) {
            out.printf(
                    Locale.ROOT,
                    "The machine was busy before (load %.1f of %d processors): times are worse than they would be.%n",
                    report.load(),
                    report.processors());
        }
    }

    private static void kept(PrintWriter out, String what, Acknowledged.Count count) {
        out.printf("%-18s %d acknowledged, %d lost%n", what, count.given(), count.lost());
    }

    private static Path made() {
        try {
            return Files.createTempDirectory("parlance-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void clear(Path directory) {
        if (keep) {
            spec.commandLine().getErr().println("kept: " + directory);
            return;
        }
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what is left is in " + directory, e);
        }
    }
}

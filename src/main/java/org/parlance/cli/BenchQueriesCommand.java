package org.parlance.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what the staff's pages ask the database at 50,000 attempts, in a cluster made for it. */
@Command(
        name = "queries",
        description = "Measures the queries of tables, funnels and queue at 50,000 synthetic attempts, in a PostgreSQL"
                + " made for it. Fails when one takes over 100 ms or reads a large table from end to end.",
        mixinStandardHelpOptions = true)
final class BenchQueriesCommand implements Callable<Integer> {
    private static final double MOST_MILLISECONDS = 100;
    private static final double BUSY = 0.5;

    /** Human resources see every account, a recruiter one or a few. */
    private static final Map<String, Integer> READERS = readers();

    @Option(names = "--runs", paramLabel = "<n>", defaultValue = "40", description = "of each query (default: 40)")
    private int runs;

    @Option(
            names = "--postgresql",
            paramLabel = "<dir>",
            description = "where PostgreSQL's programs are unpacked (default: as for 'up', in the cache)")
    private Path binaries;

    @Mixin
    private JsonChoice json;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** What is printed as JSON; milliseconds. */
    record Report(int processors, double load, double limit, Map<String, List<QueriesBench.Line>> readers) {}

    private static Map<String, Integer> readers() {
        Map<String, Integer> readers = new LinkedHashMap<>();
        readers.put("all 8 client accounts", 8);
        readers.put("one client account", 1);
        return readers;
    }

    @Override
    public Integer call() throws SQLException {
        if (runs < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--runs has to be 1 or more");
        }
        PrintWriter out = spec.commandLine().getOut();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Map<String, List<QueriesBench.Line>> measured = new LinkedHashMap<>();
        try (ScratchDatabase scratch = ScratchDatabase.start(binaries());
                Connection connection = scratch.connect()) {
            QueriesBench bench = new QueriesBench(connection, runs);
            bench.fill();
            for (Map.Entry<String, Integer> reader : READERS.entrySet()) {
                measured.put(reader.getKey(), bench.measure(reader.getValue()));
            }
        }
        int processors = Runtime.getRuntime().availableProcessors();
        Report report = new Report(processors, load, MOST_MILLISECONDS, measured);
        json.print(report, out, BenchQueriesCommand::print);
        return failures(report).isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Path binaries() {
        if (binaries != null) {
            return binaries;
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        Path root =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return root.resolve("parlance").resolve("postgresql");
    }

    private static void print(Report report, PrintWriter out) {
        report.readers().forEach((reader, lines) -> {
            out.printf(Locale.ROOT, "50,000 attempts, a reader of %s%n", reader);
            out.printf(
                    Locale.ROOT,
                    "%-36s %6s %9s %9s %9s  %s%n",
                    "query",
                    "rows",
                    "best ms",
                    "median ms",
                    "p95 ms",
                    "indexes");
            lines.forEach(line -> out.printf(
                    Locale.ROOT,
                    "%-36s %6d %9.1f %9.1f %9.1f  %s%n",
                    line.name(),
                    line.rows(),
                    line.best(),
                    line.median(),
                    line.p95(),
                    String.join(" ", line.indexes())));
            out.println();
        });
        List<String> failures = failures(report);
        failures.forEach(out::println);
        if (failures.isEmpty()) {
            out.println("Every query stays under 100 ms and goes by indexes.");
        }
        if (report.load() > BUSY) {
            out.printf(
                    Locale.ROOT,
                    "The machine was busy (load %.1f of %d processors): times are worse than they would be.%n",
                    report.load(),
                    report.processors());
        }
    }

    private static List<String> failures(Report report) {
        List<String> failures = new ArrayList<>();
        report.readers()
                .forEach((reader, lines) -> lines.forEach(line -> {
                    if (line.median() > MOST_MILLISECONDS) {
                        failures.add("Too slow with %s: %s, %.0f ms".formatted(reader, line.name(), line.median()));
                    }
                    if (!line.scanned().isEmpty()) {
                        failures.add("Reads from end to end with %s: %s, %s"
                                .formatted(reader, line.name(), String.join(", ", line.scanned())));
                    }
                }));
        return failures;
    }
}

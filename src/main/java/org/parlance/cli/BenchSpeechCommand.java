package org.parlance.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures speech scoring: what it costs beside bare decoding, how it uses two processors, what memory it holds. */
@Command(
        name = "speech",
        description = "Measures the speed and memory of speech scoring, beside the bare decodings that it uses.",
        mixinStandardHelpOptions = true)
final class BenchSpeechCommand implements Callable<Integer> {
    private static final double BUSY = 0.5;

    @Option(
            names = "--in",
            paramLabel = "<manifest.tsv>",
            description = "recordings to measure with, as for 'score speech' (default: the item banks' prompts)")
    private Path manifest;

    @Mixin
    private BanksChoice banks;

    @Option(
            names = "--limit",
            paramLabel = "<n>",
            defaultValue = "40",
            description = "how many recordings at most (default: 40)")
    private int limit;

    @Option(
            names = "--repeat",
            paramLabel = "<n>",
            description = "instead of the speed, show the memory while so many recordings are scored, such as 3000")
    private int repeat;

    @Option(
            names = "--threads",
            paramLabel = "<n>",
            defaultValue = "1",
            description = "with --repeat: recordings scored at once (default: 1)")
    private int threads;

    @Mixin
    private JsonChoice json;

    @Mixin
    private ModelChoice model;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** What is printed as JSON; what was not measured is null. */
    record Report(
            int recordings,
            int processors,
            double load,
            SpeechBench.Cost cost,
            SpeechBench.SpeedUp speedUp,
            List<SpeechBench.Memory> memory,
            Long residentMegabytes,
            Long peakMegabytes) {}

    @Override
    public Integer call() {
        if (limit < 1 || threads < 1 || repeat < 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--limit, --threads and --repeat have to be 1 or more");
        }
        PrintWriter err = spec.commandLine().getErr();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        List<SpeechBench.Sample> samples = manifest == null
                ? BenchSamples.ofBanks(banks.directory(), limit)
                : BenchSamples.ofManifest(manifest, limit);
        try (SpeechScoring scoring = model.load(err, Math.max(2, threads))) {
            SpeechBench bench = new SpeechBench(scoring, samples);
            Report report = repeat > 0 ? memory(bench, load, samples.size()) : speed(bench, load, samples.size(), err);
            PrintWriter out = spec.commandLine().getOut();
            json.print(report, out, BenchSpeechCommand::print);
        }
        return ExitCode.OK;
    }

    private Report speed(SpeechBench bench, double load, int recordings, PrintWriter err) {
        LineProgress progress = new LineProgress(err, recordings);
        SpeechBench.Cost cost = bench.cost(progress::oneMore);
        progress.close();
        int processors = Runtime.getRuntime().availableProcessors();
        SpeechBench.SpeedUp speedUp = processors < 2 ? null : bench.speedUp();
        return report(recordings, load, cost, speedUp, null);
    }

    private Report memory(SpeechBench bench, double load, int recordings) {
        PrintWriter out = spec.commandLine().getOut();
        List<SpeechBench.Memory> memory = bench.memory(repeat, threads, seen -> {
            if (!json.chosen()) {
                out.printf("%6d recordings %6d MB%n", seen.recordings(), seen.megabytes());
                out.flush();
            }
        });
        return report(recordings, load, null, null, memory);
    }

    private static Report report(
            int recordings,
            double load,
            SpeechBench.Cost cost,
            SpeechBench.SpeedUp speedUp,
            List<SpeechBench.Memory> memory) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Report(
                recordings,
                processors,
                load,
                cost,
                speedUp,
                memory,
                boxed(ResidentMemory.megabytes()),
                boxed(ResidentMemory.peakMegabytes()));
    }

    private static Long boxed(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    private static void print(Report report, PrintWriter out) {
        if (report.cost() != null) {
            cost(report, out);
        }
        if (report.speedUp() != null) {
            line(
                    out,
                    "one thread, twice over the recordings",
                    "%.1f s",
                    report.speedUp().oneThreadSeconds());
            line(out, "two threads, twice over them", "%.1f s", report.speedUp().twoThreadsSeconds());
            line(
                    out,
                    "two threads are faster by",
                    "%.2f times",
                    report.speedUp().factor());
        }
        if (report.memory() != null && report.memory().size() > 1) {
            SpeechBench.Memory first = report.memory().get(0);
            long last = report.memory().get(report.memory().size() - 1).megabytes();
            line(out, "grown since recording " + first.recordings(), "%.0f MB", (double) last - first.megabytes());
        }
        if (report.residentMegabytes() == null) {
            out.println("resident memory: this system does not say");
        } else {
            line(out, "resident memory", "%.0f MB", (double) report.residentMegabytes());
            line(out, "resident memory at its largest", "%.0f MB", (double) report.peakMegabytes());
        }
        if (report.load() > BUSY) {
            out.printf(
                    Locale.ROOT,
                    "%nThe machine was busy (load %.1f of %d processors): times and speed-up are worse than they would be.%n",
                    report.load(),
                    report.processors());
        }
    }

    private static void cost(Report report, PrintWriter out) {
        SpeechBench.Cost cost = report.cost();
        out.printf(
                Locale.ROOT,
                "%d recordings, %.1f s of audio; processor time on one thread%n%n",
                report.recordings(),
                cost.audioSeconds());
        cost.decodingSeconds().forEach((name, seconds) -> line(out, "decoding: " + name, "%.2f s", seconds));
        line(out, "whole pipeline", "%.2f s", cost.pipelineSeconds());
        line(out, "whole pipeline by its bare decodings", "%.3f", cost.ofDecoding());
        line(out, "whole pipeline by the audio's length", "%.3f", cost.ofRealTime());
        out.println();
    }

    private static void line(PrintWriter out, String name, String format, double value) {
        out.printf(Locale.ROOT, "%-44s " + format + "%n", name, value);
    }
}

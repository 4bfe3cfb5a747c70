package org.parlance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parlance.engine.BareLanguageTool;
import org.parlance.engine.SentenceEmbeddings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the grading of texts: what it costs beside LanguageTool alone, and what memory it holds. */
@Command(
        name = "writing",
        description = "Measures the speed and memory of grading texts, beside LanguageTool alone on the same texts.",
        mixinStandardHelpOptions = true)
final class BenchWritingCommand implements Callable<Integer> {
    private static final String OWN_TEXTS = "/bench/writing.tsv";
    private static final int EMBEDDINGS_OF_A_TEXT = 40;
    private static final double BUSY = 0.5;

    @Option(
            names = "--in",
            paramLabel = "<manifest.tsv>",
            description = "texts to measure with, as for 'score writing' (default: 26 texts of every kind)")
    private Path manifest;

    @Option(
            names = "--texts",
            paramLabel = "<n>",
            description = "instead of the speed, show the memory while so many texts are graded, such as 10000")
    private int count;

    @Option(names = "--threads", paramLabel = "<n>", defaultValue = "1", description = "texts at once (default: 1)")
    private int threads;

    @Mixin
    private JsonChoice json;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** What is printed as JSON; what was not measured is null. */
    record Report(
            int texts,
            int threads,
            int processors,
            double load,
            WritingBench.Cost cost,
            Double secondsOf200Words,
            List<WritingBench.Memory> memory) {}

    @Override
    public Integer call() {
        if (threads < 1 || count < 0) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--threads and --texts have to be 1 or more");
        }
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        List<WritingLine> texts = manifest == null ? ownTexts() : WritingLine.read(manifest);
        BareLanguageTool bare = new BareLanguageTool("en");
        // no more embeddings are kept than one text needs: in the next pass its sentences are new again
        LocalWritingScoring grader =
                new LocalWritingScoring(threads, new SentenceEmbeddings(EMBEDDINGS_OF_A_TEXT * threads));
        WritingBench bench = new WritingBench(grader::scored, bare::check, texts, threads);
        PrintWriter out = spec.commandLine().getOut();
        Report report = count > 0 ? memory(bench, texts, load, out) : speed(bench, texts, load);
        json.print(report, out, BenchWritingCommand::print);
        return ExitCode.OK;
    }

    private Report speed(WritingBench bench, List<WritingLine> texts, double load) {
        WritingBench.Cost cost = bench.cost();
        return report(texts, load, cost, bench.secondsOfOneText(), null);
    }

    private Report memory(WritingBench bench, List<WritingLine> texts, double load, PrintWriter out) {
        List<WritingBench.Memory> memory = bench.memory(count, seen -> {
            if (!json.chosen()) {
                out.printf(
                        Locale.ROOT,
                        "%6d texts %6.0f MB of heap %6d MB resident%n",
                        seen.texts(),
                        seen.heapMegabytes(),
                        seen.residentMegabytes());
                out.flush();
            }
        });
        return report(texts, load, null, null, memory);
    }

    private Report report(
            List<WritingLine> texts,
            double load,
            WritingBench.Cost cost,
            Double secondsOf200Words,
            List<WritingBench.Memory> memory) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Report(texts.size(), threads, processors, load, cost, secondsOf200Words, memory);
    }

    private static void print(Report report, PrintWriter out) {
        if (report.cost() != null) {
            WritingBench.Cost cost = report.cost();
            out.printf(
                    Locale.ROOT,
                    "%d texts, graded %d times in all, on %d threads%n%n",
                    report.texts(),
                    cost.texts(),
                    report.threads());
            line(out, "whole grader, processor time", "%.2f s", cost.graderCpuSeconds());
            line(out, "LanguageTool alone, processor time", "%.2f s", cost.bareCpuSeconds());
            line(out, "whole grader by LanguageTool alone", "%.3f", cost.ofBare());
            line(out, "texts a second through the grader", "%.1f", cost.textsPerSecond());
            line(out, "one text of 200 words on one thread", "%.3f s", report.secondsOf200Words());
        }
        if (report.load() > BUSY) {
            out.printf(
                    Locale.ROOT,
                    "%nThe machine was busy (load %.1f of %d processors): times are worse than they would be.%n",
                    report.load(),
                    report.processors());
        }
    }

    private static void line(PrintWriter out, String name, String format, double value) {
        out.printf(Locale.ROOT, "%-44s " + format + "%n", name, value);
    }

    private static List<WritingLine> ownTexts() {
        try (InputStream in = BenchWritingCommand.class.getResourceAsStream(OWN_TEXTS)) {
            Path copy = Files.createTempFile("bench", ".tsv");
            try {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                return WritingLine.read(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

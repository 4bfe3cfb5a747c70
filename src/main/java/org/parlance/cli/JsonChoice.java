package org.parlance.cli;

import java.io.PrintWriter;
import java.util.function.BiConsumer;
import picocli.CommandLine.Option;

/** Whether a command prints its report for programs. */
final class JsonChoice {
    @Option(names = "--json", description = "print JSON")
    private boolean json;

    boolean chosen() {
        return json;
    }

    /** @param text prints the report for people, where no JSON was asked for */
    <T> void print(T report, PrintWriter out, BiConsumer<T, PrintWriter> text) {
        if (json) {
            out.println(ReportJson.write(report));
        } else {
            text.accept(report, out);
        }
        out.flush();
    }
}

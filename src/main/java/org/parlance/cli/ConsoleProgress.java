package org.parlance.cli;

import java.io.PrintWriter;
import org.parlance.engine.InstallProgress;

/** Shows progress: one line that is written over on a terminal, a line for each step elsewhere. */
final class ConsoleProgress implements InstallProgress, AutoCloseable {
    private static final long MEGABYTE = 1_000_000;

    private final PrintWriter out;
    private final boolean terminal = System.console() != null;
    private String lastStep = "";
    private String lastLine = "";

    ConsoleProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void report(String step, long done, long total) {
        String line = total == 0 ? step + " ..." : step + " " + done / MEGABYTE + " of " + total / MEGABYTE + " MB";
        if (terminal && !line.equals(lastLine)) {
            out.print("\r" + line + " ".repeat(Math.max(0, lastLine.length() - line.length())));
            out.flush();
        } else if (!terminal && !step.equals(lastStep)) {
            out.println(line);
        }
        lastStep = step;
        lastLine = line;
    }

    @Override
    public void close() {
        if (terminal && !lastLine.isEmpty()) {
            out.println();
            lastLine = "";
        }
        out.flush();
    }
}

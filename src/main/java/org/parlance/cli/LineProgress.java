package org.parlance.cli;

import java.io.PrintWriter;

/** How many lines are done and how long the rest will take, on one line of a terminal; silent elsewhere. */
final class LineProgress {
    private static final long REDRAW_NANOS = 200_000_000;

    private final PrintWriter out;
    private final int total;
    private final boolean terminal = System.console() != null;
    private final long started = System.nanoTime();
    private long drawn;
    private int done;

    LineProgress(PrintWriter out, int total) {
        this.out = out;
        this.total = total;
    }

    void oneMore() {
        done++;
        long now = System.nanoTime();
        if (terminal && (now - drawn > REDRAW_NANOS || done == total)) {
            drawn = now;
            long left = Math.round((now - started) / 1e9 / done * (total - done));
            out.printf("\r%d of %d lines, %d:%02d left ", done, total, left / 60, left % 60);
            out.flush();
        }
    }

    void close() {
        if (terminal && done > 0) {
            out.print("\r" + " ".repeat(50) + "\r");
            out.flush();
        }
    }
}

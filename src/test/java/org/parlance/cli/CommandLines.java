package org.parlance.cli;

import java.io.PrintWriter;
import java.util.List;

/** Runs commands for tests of other packages. */
public final class CommandLines {
    private CommandLines() {}

    public static int run(PrintWriter out, PrintWriter err, List<String> arguments) {
        return ParlanceCommand.commandLine().setOut(out).setErr(err).execute(arguments.toArray(String[]::new));
    }
}

package org.parlance.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.parlance.cli.CommandLines;

/** A command of {@code ./parlance} that was run in this process. */
public record CommandRun(int code, String out, String err) {
    /** @param arguments the first is a sub-command; the database is added */
    public static CommandRun of(String databaseUrl, String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(arguments));
        all.add("--jdbc-url");
        all.add(databaseUrl);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLines.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
        return new CommandRun(code, out.toString(), err.toString());
    }
}

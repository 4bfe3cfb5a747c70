package org.parlance.cli;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parlance.audit.AuditLog;
import org.parlance.audit.AuditVerification;
import org.parlance.audit.AuditVerification.Anchor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Recomputes the audit trail's chain. */
@Command(
        name = "verify",
        description = {
            "Recomputes every hash of the audit trail. Ends with status 1 and names the first row that does not hold.",
            "Keep the head that it prints outside of the database: --head checks later that the chain still passes"
                    + " through it, so that a chain which was cut off or made anew is seen."
        },
        mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {
    private static final Pattern HEAD = Pattern.compile("(\\d{1,18}):([0-9a-fA-F]{64})");

    @Mixin
    private DatabaseChoice database;

    @Option(names = "--head", paramLabel = "<number:hash>", description = "an earlier head that has to be in the chain")
    private String head;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws SQLException {
        Anchor anchor = anchor();
        AuditVerification found;
        try (Connection connection = database.connect()) {
            found = AuditVerification.of(new AuditLog(connection), anchor);
        }
        PrintWriter out = spec.commandLine().getOut();
        found.broken().ifPresent(problem -> out.println("BROKEN: " + problem));
        out.printf(
                "%d rows hold, head %d:%s; %d wait for their seal%n",
                found.rows(), found.rows(), found.head(), found.waiting());
        out.flush();
        return found.holds() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Anchor anchor() {
        if (head == null) {
            return null;
        }
        Matcher parts = HEAD.matcher(head);
        if (!parts.matches()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--head has to be a number, a colon and 64 hexadecimal digits");
        }
        return new Anchor(Long.parseLong(parts.group(1)), parts.group(2));
    }
}

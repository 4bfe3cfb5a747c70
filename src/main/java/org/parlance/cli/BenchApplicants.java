package org.parlance.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parlance.hiring.Secrets;

/** Invites made-up applicants to the demo's campaigns, of five three to speak and two to write. */
final class BenchApplicants {
    private static final String VOICE = "Demo: inbound voice";
    private static final String WRITING = "Demo: chat and e-mail";

    private BenchApplicants() {}

    /** @param file into which their links' tokens go, one a line with "voice" or "writing" behind a tab */
    static void invite(Connection connection, int count, Path file) throws SQLException {
        List<String> lines = new ArrayList<>();
        connection.setAutoCommit(false);
        for (int number = 0; number < count; number++) {
            boolean speaks = number % 5 < 3;
            String token = Secrets.token();
            invite(connection, number, speaks ? VOICE : WRITING, token);
            lines.add(token + "\t" + (speaks ? "voice" : "writing"));
        }
        connection.commit();
        connection.setAutoCommit(true);
        try {
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void invite(Connection connection, int number, String campaign, String token) throws SQLException {
        UUID applicant = UUID.randomUUID();
        UUID invitation = UUID.randomUUID();
        execute(
                connection,
                "insert into applicant (id, client_account_id, name, phone, created_at)"
                        + " select ?, client_account_id, ?, ?, now() from campaign where name = ?",
                applicant,
                "Bench applicant " + number,
                "+1 202 556 %04d".formatted(number),
                campaign);
        execute(
                connection,
                "insert into invitation (id, campaign_id, applicant_id, state, created_at, expires_at, lock_version)"
                        + " select ?, id, ?, 'INVITED', now(), closes_at, 0 from campaign where name = ?",
                invitation,
                applicant,
                campaign);
        execute(
                connection,
                "insert into invitation_token (token_hash, invitation_id, minted_at) values (?, ?, now())",
                Secrets.hash(token),
                invitation);
    }

    /** Whether the server has made the campaigns. */
    static boolean possible(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select count(*) from campaign where name in (?, ?)")) {
            query.setString(1, VOICE);
            query.setString(2, WRITING);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getInt(1) == 2;
            }
        }
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

package org.parlance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.parlance.review.MeasuredQueries;
import org.parlance.review.ResultQuery;

/** Fills a scratch database with attempts and measures what the staff's pages ask of it. */
final class QueriesBench {
    private static final String FILL = "/bench/attempts.sql";
    private static final int WARMING_RUNS = 5;

    /** Tables with one row or more for each attempt. */
    static final Set<String> LARGE = Set.of(
            "applicant",
            "attempt",
            "attempt_score",
            "decision",
            "form_item",
            "invitation",
            "response",
            "standing_result",
            "standing_score",
            "verdict");

    private final Connection connection;
    private final int runs;

    /** @param runs of each query that are measured */
    QueriesBench(Connection connection, int runs) {
        this.connection = connection;
        this.runs = runs;
    }

    /**
     * @param rows that it returns
     * @param best milliseconds of the fastest run, which a busy machine disturbs least
     * @param median milliseconds, by the clock
     * @param p95 milliseconds, by the clock
     * @param scanned large tables that it reads from end to end
     */
    record Line(
            String name, int rows, double best, double median, double p95, Set<String> indexes, Set<String> scanned) {}

    void fill() throws SQLException {
        execute(script());
        execute("vacuum analyze");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script() {
        try (InputStream in = QueriesBench.class.getResourceAsStream(FILL)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param accounts how many of the eight client accounts the reader sees */
    List<Line> measure(int accounts) throws SQLException {
        List<UUID> seen = ids("select id from client_account order by slug limit " + accounts);
        String within = seen.stream()
                .map(id -> "'" + id + "'")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        List<UUID> campaigns = ids("select id from campaign where client_account_id in (" + within + ") order by name");
        UUID attempt = ids("select id from standing_result where client_account_id in (" + within
                        + ") order by submitted_at offset 3000 limit 1")
                .get(0);
        UUID reader = ids("select id from staff_member").get(0);
        List<Line> lines = new ArrayList<>();
        connection.setAutoCommit(false);
        // as the pages do
        execute(MeasuredQueries.CUSTOM_PLANS);
        for (MeasuredQueries.Measured measured : MeasuredQueries.of(seen, campaigns, attempt, reader)) {
            lines.add(measure(measured.name(), measured.query()));
        }
        connection.rollback();
        connection.setAutoCommit(true);
        return lines;
    }

    private Line measure(String name, ResultQuery query) throws SQLException {
        NamedStatement named = NamedStatement.of(query);
        QueryPlan plan = plan(named);
        double[] milliseconds = new double[runs];
        int rows = 0;
        try (PreparedStatement statement = named.prepare(connection)) {
            for (int i = -WARMING_RUNS; i < runs; i++) {
                long started = System.nanoTime();
                rows = rows(statement);
                if (i >= 0) {
                    milliseconds[i] = (System.nanoTime() - started) / 1e6;
                }
            }
        }
        Arrays.sort(milliseconds);
        return new Line(
                name,
                rows,
                milliseconds[0],
                milliseconds[runs / 2],
                milliseconds[(int) Math.ceil(0.95 * runs) - 1],
                new TreeSet<>(plan.indexes()),
                plan.scannedAmong(LARGE));
    }

    private static int rows(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows++;
            }
        }
        return rows;
    }

    private QueryPlan plan(NamedStatement named) throws SQLException {
        try (PreparedStatement statement = named.explained().prepare(connection);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return QueryPlan.of(result.getString(1));
        }
    }

    private List<UUID> ids(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<UUID> ids = new ArrayList<>();
            while (result.next()) {
                ids.add(result.getObject(1, UUID.class));
            }
            return ids;
        }
    }
}

package org.parlance.cli;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the server's schema has, as the database's catalogue names it. */
final class DatabaseTables {
    /** Kept by Flyway itself; a restored database has its own. */
    static final String HISTORY = "flyway_schema_history";

    private DatabaseTables() {}

    /** A table with those of its columns that are written, not computed. */
    record Table(String name, List<String> columns) {
        /** The table with its columns, as COPY takes it. */
        String sql() {
            return quoted(name)
                    + columns.stream().map(DatabaseTables::quoted).collect(Collectors.joining(", ", " (", ")"));
        }
    }

    static List<Table> all(Connection connection) throws SQLException {
        return rows(connection, """
                select c.relname, array_agg(a.attname::text order by a.attnum)
                from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> '%s'
                    and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                group by c.relname order by c.relname
                """.formatted(HISTORY), row -> new Table(row.getString(1), texts(row.getArray(2))));
    }

    static List<BackupManifest.Sequence> sequences(Connection connection) throws SQLException {
        List<String> names = rows(
                connection,
                "select sequencename from pg_sequences where schemaname = current_schema() order by 1",
                row -> row.getString(1));
        List<BackupManifest.Sequence> sequences = new ArrayList<>();
        for (String name : names) {
            sequences.addAll(rows(
                    connection,
                    "select last_value, is_called from " + quoted(name),
                    row -> new BackupManifest.Sequence(name, row.getLong(1), row.getBoolean(2))));
        }
        return sequences;
    }

    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> List<T> rows(Connection connection, String query, Row<T> row) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row.of(found));
            }
            return rows;
        }
    }

    static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

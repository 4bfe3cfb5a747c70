package org.parlance.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A look into a test's database, beside the server.
 *
 * @param url JDBC URL of a database of {@link PostgresServer}
 */
public record Database(String url) {
    /** The first column of each row. */
    public <T> List<T> values(Class<T> type, String query, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, query, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getObject(1, type));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The first column of the first row; empty when there is none. */
    public <T> Optional<T> find(Class<T> type, String query, Object... parameters) {
        return values(type, query, parameters).stream().findFirst();
    }

    public void execute(String command, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, command, parameters)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(command, e);
        }
    }

    /** A connection of its own. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, PostgresServer.USER, PostgresServer.PASSWORD);
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}

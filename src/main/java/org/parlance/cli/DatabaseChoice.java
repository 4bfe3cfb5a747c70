package org.parlance.cli;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.Option;

/** The server's database: from the server's own settings, or else that of {@code ./parlance up}. */
final class DatabaseChoice {
    @Option(
            names = "--jdbc-url",
            paramLabel = "<url>",
            description = "the database (default: QUARKUS_DATASOURCE_JDBC_URL, or that of 'up'; user and password come"
                    + " from QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD)")
    private String url;

    /** A connection that reads from one moment and changes nothing. */
    Connection connect() {
        Properties login = new Properties();
        login.setProperty("user", setting("QUARKUS_DATASOURCE_USERNAME", "postgres"));
        login.setProperty("password", setting("QUARKUS_DATASOURCE_PASSWORD", "postgres"));
        String place = url();
        try {
            Connection connection = DriverManager.getConnection(place, login);
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return connection;
        } catch (SQLException failed) {
            throw new CommandFailure("the database " + place + " cannot be reached: " + failed.getMessage(), failed);
        }
    }

    private String url() {
        String port = setting("PARLANCE_DB_PORT", "54329");
        String demo = "jdbc:postgresql://127.0.0.1:" + port + "/parlance";
        return Objects.requireNonNullElse(url, setting("QUARKUS_DATASOURCE_JDBC_URL", demo));
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}

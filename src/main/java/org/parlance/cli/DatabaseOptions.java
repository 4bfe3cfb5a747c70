package org.parlance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import picocli.CommandLine.Option;

/** Which database a command works on: the server's, by the same names in the environment. */
final class DatabaseOptions {
    @Option(
            names = "--jdbc-url",
            paramLabel = "<url>",
            defaultValue = "${env:QUARKUS_DATASOURCE_JDBC_URL}",
            description = "of the database (default: $QUARKUS_DATASOURCE_JDBC_URL)")
    private String url;

    @Option(
            names = "--user",
            paramLabel = "<name>",
            defaultValue = "${env:QUARKUS_DATASOURCE_USERNAME}",
            description = "who owns the schema (default: $QUARKUS_DATASOURCE_USERNAME)")
    private String user;

    @Option(
            names = "--password-file",
            paramLabel = "<file>",
            description = "holds the password (default: $QUARKUS_DATASOURCE_PASSWORD)")
    private Path passwordFile;

    /** @throws CommandFailure when nothing answers there */
    Connection connect() {
        try {
            return DriverManager.getConnection(url(), user, password());
        } catch (SQLException refused) {
            throw new CommandFailure("the database cannot be reached: " + refused.getMessage(), refused);
        }
    }

    /** @param target the newest migration that is run; "latest" for all */
    Flyway flyway(String target) {
        return Flyway.configure(DatabaseOptions.class.getClassLoader())
                .dataSource(url(), user, password())
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }

    private String url() {
        if (url == null || url.isBlank()) {
            throw new CommandFailure("no database is named: set QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD"
                    + " as for the server, or give --jdbc-url");
        }
        return url;
    }

    private String password() {
        if (passwordFile == null) {
            return System.getenv("QUARKUS_DATASOURCE_PASSWORD");
        }
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException unreadable) {
            throw new CommandFailure("the password file cannot be read: " + unreadable, unreadable);
        }
    }
}

package org.parlance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresServerIT {

    @ParameterizedTest
    @CsvSource({"select 1, 1", "show fsync, on", "show synchronous_commit, on", "select upper('ż'), Ż"})
    void answersAndKeepsWhatIsCommitted(String query, String answer) throws SQLException {
        assertThat(ask(PostgresServer.shared().newDatabase(), query)).isEqualTo(answer);
    }

    @Test
    void everyDatabaseIsANewOne() {
        assertThat(PostgresServer.shared().newDatabase())
                .isNotEqualTo(PostgresServer.shared().newDatabase());
    }

    private static String ask(String url, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, PostgresServer.USER, PostgresServer.PASSWORD);
                ResultSet result = connection.createStatement().executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}

package org.parlance.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Lets one worker of all nodes do a subject's work at a time, by an advisory lock of PostgreSQL. A worker that dies
 * loses its connection and with it the lock. The work runs outside of any transaction.
 */
@ApplicationScoped
public class OneAtATime {
    private final DataSource dataSource;

    OneAtATime(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Waits until nobody else is at the subject's work, then does it. */
    public void run(UUID subjectId, Runnable work) {
        long key = subjectId.getMostSignificantBits() ^ subjectId.getLeastSignificantBits();
        try (Connection connection = dataSource.getConnection()) {
            execute(connection, "select pg_advisory_lock(?)", key);
            try {
                work.run();
            } finally {
                execute(connection, "select pg_advisory_unlock(?)", key);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the lock of " + subjectId + " could not be had", failed);
        }
    }

    private static void execute(Connection connection, String sql, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, key);
            statement.execute();
        }
    }
}

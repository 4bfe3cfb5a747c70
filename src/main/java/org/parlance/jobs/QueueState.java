package org.parlance.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** How much there is to do, read from the queue's tables. */
@ApplicationScoped
class QueueState {
    /**
     * Jobs of one name.
     *
     * @param waiting not begun, those that are tried again later included
     * @param running on any node
     * @param dead given up and kept for a person
     */
    record Count(long waiting, long running, long dead) {
        static final Count NONE = new Count(0, 0, 0);
    }

    /** @param oldestDue since when the job has been due that has waited longest; zero when none is due */
    record Snapshot(Map<String, Count> byName, Duration oldestDue) {
        Count of(String name) {
            return byName.getOrDefault(name, Count.NONE);
        }
    }

    private static final String COUNTS = """
        select task_name, count(*) filter (where not picked), count(*) filter (where picked), 0::bigint,
            min(execution_time) filter (where not picked)
        from scheduled_tasks group by task_name
        union all
        select name, 0, 0, count(*), null from dead_job group by name
        """;

    private final DataSource dataSource;
    private final Clock clock;

    QueueState(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** As the database has it now; the same on every node. */
    Snapshot read() {
        Map<String, Count> byName = new HashMap<>();
        Instant now = clock.instant();
        Instant oldest = now;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(COUNTS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                byName.merge(
                        rows.getString(1),
                        new Count(rows.getLong(2), rows.getLong(3), rows.getLong(4)),
                        (one, other) -> new Count(
                                one.waiting() + other.waiting(),
                                one.running() + other.running(),
                                one.dead() + other.dead()));
                Instant due = rows.getTimestamp(5) == null
                        ? now
                        : rows.getTimestamp(5).toInstant();
                oldest = due.isBefore(oldest) ? due : oldest;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the queue could not be read", failed);
        }
        return new Snapshot(byName, Duration.between(oldest, now));
    }
}

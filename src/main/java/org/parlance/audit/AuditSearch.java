package org.parlance.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds rows of the trail, newest first. */
@ApplicationScoped
public class AuditSearch {
    private final DataSource dataSource;

    AuditSearch(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What is looked for; null for everything.
     *
     * @param action its beginning, such as "attempt."
     * @param to exclusive
     */
    public record Wanted(String action, UUID subjectId, UUID actorId, Instant from, Instant to) {}

    /** @param number in the chain; 0 while the row has no seal */
    public record Found(AuditRecord event, long number) {}

    @Transactional
    public List<Found> find(Wanted wanted, int first, int most) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select s.number, " + AuditRows.COLUMNS
                + " from audit_event e left join audit_seal s on s.event_id = e.id where true");
        if (wanted.action() != null) {
            sql.append(" and starts_with(e.action, ?)");
            values.add(wanted.action());
        }
        with(sql, values, " and e.subject_id = ?", wanted.subjectId());
        with(sql, values, " and e.actor_id = ?", wanted.actorId());
        with(
                sql,
                values,
                " and e.at >= ?",
                wanted.from() == null ? null : wanted.from().atOffset(ZoneOffset.UTC));
        with(
                sql,
                values,
                " and e.at < ?",
                wanted.to() == null ? null : wanted.to().atOffset(ZoneOffset.UTC));
        sql.append(" order by e.at desc, e.id desc offset ? limit ?");
        values.add(first);
        values.add(most);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            return read(query.executeQuery());
        } catch (SQLException failed) {
            throw new IllegalStateException("the trail could not be read", failed);
        }
    }

    private static void with(StringBuilder sql, List<Object> values, String condition, Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private static List<Found> read(ResultSet rows) throws SQLException {
        List<Found> found = new ArrayList<>();
        while (rows.next()) {
            found.add(new Found(AuditRows.read(rows), rows.getLong("number")));
        }
        return found;
    }
}

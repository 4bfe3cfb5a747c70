package org.parlance.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** The trail as a database holds it, read from beside the server, row by row however long it is. */
public final class AuditLog {
    private static final int ROWS_AT_ONCE = 1000;

    private final Connection connection;

    /** @param connection without auto-commit, so that rows come in portions and from one moment */
    public AuditLog(Connection connection) {
        this.connection = connection;
    }

    /** @param event null when the row is gone @param hash of the seal */
    public record Sealed(long number, AuditRecord event, byte[] hash) {}

    /** What is done with each row. */
    public interface Reader {
        /** @return whether to go on */
        boolean read(Sealed sealed);
    }

    /** All sealed rows in the order of the chain, until the reader has enough. */
    public void eachSealed(Reader reader) throws SQLException {
        try (PreparedStatement query = prepare("select s.number, s.hash, " + AuditRows.COLUMNS
                + " from audit_seal s left join audit_event e on e.id = s.event_id order by s.number")) {
            read(query, reader);
        }
    }

    /** Sealed rows of a time, in the order of the chain. @param to exclusive */
    public void eachBetween(Instant from, Instant to, Reader reader) throws SQLException {
        try (PreparedStatement query = prepare("select s.number, s.hash, " + AuditRows.COLUMNS
                + " from audit_seal s join audit_event e on e.id = s.event_id where e.at >= ? and e.at < ?"
                + " order by s.number")) {
            query.setObject(1, from.atOffset(ZoneOffset.UTC));
            query.setObject(2, to.atOffset(ZoneOffset.UTC));
            read(query, reader);
        }
    }

    /** Rows that have no seal yet and wait for one. */
    public long waiting() throws SQLException {
        return count("select count(*) from audit_unsealed");
    }

    /** Rows that have no seal and were taken off the list of what waits for one. */
    public long slippedIn() throws SQLException {
        return count("select count(*) from audit_event e where not exists (select 1 from audit_seal s"
                + " where s.event_id = e.id) and not exists (select 1 from audit_unsealed u where u.event_id = e.id)");
    }

    private long count(String sql) throws SQLException {
        try (PreparedStatement query = prepare(sql)) {
            ResultSet row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setFetchSize(ROWS_AT_ONCE);
        return query;
    }

    private static void read(PreparedStatement query, Reader reader) throws SQLException {
        ResultSet rows = query.executeQuery();
        boolean more = true;
        while (more && rows.next()) {
            AuditRecord event = rows.getObject("id") == null ? null : AuditRows.read(rows);
            more = reader.read(new Sealed(rows.getLong("number"), event, rows.getBytes("hash")));
        }
    }
}

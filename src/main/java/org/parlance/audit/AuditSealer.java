package org.parlance.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Seals what was committed to the trail since the last time. Were each row chained as it is written, every deed would
 * wait for the commit of the deed before it, in all nodes. So the order of the chain is that of sealing; a row is guarded
 * by the table's trigger alone for the seconds until then.
 */
@ApplicationScoped
public class AuditSealer {
    private static final int BATCH = 1000;

    /** "audit" in ASCII; no other lock of the server has this key. */
    private static final long LOCK = 0x6175646974L;

    /** The end of the chain. @param hash of the row of that number */
    public record Head(long number, byte[] hash) {}

    private final DataSource dataSource;
    private final Clock clock;

    AuditSealer(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** @return how many rows were sealed, at most a batch; 0 when nothing waits or another node is at it */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int seal() {
        try (Connection connection = dataSource.getConnection()) {
            return locked(connection) ? seal(connection) : 0;
        } catch (SQLException failed) {
            throw new IllegalStateException("the trail could not be sealed", failed);
        }
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            ResultSet answer = lock.executeQuery();
            answer.next();
            return answer.getBoolean(1);
        }
    }

    private int seal(Connection connection) throws SQLException {
        List<AuditRecord> waiting = waiting(connection);
        if (waiting.isEmpty()) {
            return 0;
        }
        Head head = head(connection);
        try (PreparedStatement seals = connection.prepareStatement(
                        "insert into audit_seal (number, event_id, hash, sealed_at) values (?, ?, ?, ?)");
                PreparedStatement done = connection.prepareStatement("delete from audit_unsealed where event_id = ?")) {
            for (AuditRecord event : waiting) {
                head = new Head(head.number() + 1, AuditChain.hash(head.hash(), head.number() + 1, event));
                seals.setLong(1, head.number());
                seals.setObject(2, event.id());
                seals.setBytes(3, head.hash());
                seals.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
                seals.addBatch();
                done.setObject(1, event.id());
                done.addBatch();
            }
            seals.executeBatch();
            done.executeBatch();
        }
        return waiting.size();
    }

    private static List<AuditRecord> waiting(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select " + AuditRows.COLUMNS
                + " from audit_unsealed u join audit_event e on e.id = u.event_id order by e.at, e.id limit "
                + BATCH)) {
            ResultSet rows = query.executeQuery();
            List<AuditRecord> waiting = new ArrayList<>();
            while (rows.next()) {
                waiting.add(AuditRows.read(rows));
            }
            return waiting;
        }
    }

    /** The newest seal; of number 0 before the first. */
    static Head head(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select number, hash from audit_seal order by number desc limit 1")) {
            ResultSet newest = query.executeQuery();
            return newest.next() ? new Head(newest.getLong(1), newest.getBytes(2)) : new Head(0, AuditChain.start());
        }
    }

    @Transactional
    public Head head() {
        try (Connection connection = dataSource.getConnection()) {
            return head(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("the chain's end could not be read", failed);
        }
    }
}

package org.parlance.audit;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Whether the chain holds.
 *
 * @param rows how many rows hold, from the first on
 * @param head hex of the last hash that holds
 * @param waiting rows that have no seal yet
 * @param broken what is wrong with the first row that does not hold; empty when all do
 */
public record AuditVerification(long rows, String head, long waiting, Optional<String> broken) {

    /** An end of the chain that was written down earlier. @param hash hex */
    public record Anchor(long number, String hash) {}

    public boolean holds() {
        return broken.isEmpty();
    }

    /** @param anchor that the chain has to pass through; null for none */
    public static AuditVerification of(AuditLog log, Anchor anchor) throws SQLException {
        Walk walk = new Walk(anchor);
        log.eachSealed(walk::step);
        String problem = walk.problem;
        if (problem == null && anchor != null && walk.number < anchor.number()) {
            problem = "the chain ends at row %d, before row %d, which was written down"
                    .formatted(walk.number, anchor.number());
        }
        long slippedIn = log.slippedIn();
        if (problem == null && slippedIn > 0) {
            problem = slippedIn + " rows that have no seal and do not wait for one";
        }
        return new AuditVerification(
                walk.number, HexFormat.of().formatHex(walk.hash), log.waiting(), Optional.ofNullable(problem));
    }

    /** From row to row until one does not hold. */
    private static final class Walk {
        private final Anchor anchor;
        private long number;
        private byte[] hash = AuditChain.start();
        private String problem;

        private Walk(Anchor anchor) {
            this.anchor = anchor;
        }

        private boolean step(AuditLog.Sealed sealed) {
            problem = problemOf(sealed);
            if (problem == null) {
                number = sealed.number();
                hash = sealed.hash();
            }
            return problem == null;
        }

        private String problemOf(AuditLog.Sealed sealed) {
            if (sealed.number() != number + 1) {
                return "row %d is missing".formatted(number + 1);
            }
            if (sealed.event() == null) {
                return "row %d: what it sealed is gone".formatted(sealed.number());
            }
            if (!Arrays.equals(AuditChain.hash(hash, sealed.number(), sealed.event()), sealed.hash())) {
                return "row %d (%s, %s of %s) is not what was sealed"
                        .formatted(
                                sealed.number(),
                                sealed.event().id(),
                                sealed.event().action(),
                                sealed.event().at());
            }
            boolean anchored = anchor == null
                    || anchor.number() != sealed.number()
                    || HexFormat.of().formatHex(sealed.hash()).equalsIgnoreCase(anchor.hash());
            return anchored ? null : "row %d has another hash than was written down".formatted(sealed.number());
        }
    }
}

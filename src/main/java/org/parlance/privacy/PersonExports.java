package org.parlance.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Keeps the files of exports for a while, in parts, so that neither making nor fetching one needs it in memory whole. */
@ApplicationScoped
class PersonExports {
    private static final int PART_BYTES = 1 << 20;

    private final EntityManager entities;

    PersonExports(EntityManager entities) {
        this.entities = entities;
    }

    /** Where a file is written to, in the place of an earlier one; within a transaction. */
    OutputStream write(UUID requestId) {
        entities.createNativeQuery("delete from privacy_export_part where request_id = :id")
                .setParameter("id", requestId)
                .executeUpdate();
        return new Parts(requestId);
    }

    @Transactional
    public void read(UUID requestId, OutputStream out) throws IOException {
        int number = 0;
        byte[] part = part(requestId, number);
        while (part.length > 0) {
            out.write(part);
            number++;
            part = part(requestId, number);
        }
    }

    private byte[] part(UUID requestId, int number) {
        List<?> found = entities.createNativeQuery(
                        "select content from privacy_export_part where request_id = :id and number = :number",
                        byte[].class)
                .setParameter("id", requestId)
                .setParameter("number", number)
                .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }

    @Transactional
    void dropExpired(Instant now) {
        entities.createNativeQuery("delete from privacy_export_part where request_id in"
                        + " (select id from privacy_request where expires_at <= :now)")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What was made for a person goes with the person. */
    @Transactional
    void dropOf(UUID applicantId) {
        entities.createNativeQuery("delete from privacy_export_part where request_id in"
                        + " (select id from privacy_request where applicant_id = :id)")
                .setParameter("id", applicantId)
                .executeUpdate();
        entities.createNativeQuery("update privacy_request set expires_at = asked_at where applicant_id = :id"
                        + " and kind = 'EXPORT' and expires_at is not null")
                .setParameter("id", applicantId)
                .executeUpdate();
    }

    private final class Parts extends OutputStream {
        private final UUID requestId;
        private final byte[] buffer = new byte[PART_BYTES];
        private int filled;
        private int number;

        private Parts(UUID requestId) {
            this.requestId = requestId;
        }

        @Override
        public void write(int one) {
            buffer[filled] = (byte) one;
            filled++;
            keepFull();
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            int done = 0;
            while (done < length) {
                int fits = Math.min(length - done, PART_BYTES - filled);
                System.arraycopy(bytes, from + done, buffer, filled, fits);
                filled += fits;
                done += fits;
                keepFull();
            }
        }

        private void keepFull() {
            if (filled == PART_BYTES) {
                keep();
            }
        }

        private void keep() {
            entities.createNativeQuery("insert into privacy_export_part (request_id, number, content)"
                            + " values (:id, :number, :content)")
                    .setParameter("id", requestId)
                    .setParameter("number", number)
                    .setParameter("content", Arrays.copyOf(buffer, filled))
                    .executeUpdate();
            number++;
            filled = 0;
        }

        @Override
        public void close() {
            if (filled > 0) {
                keep();
            }
        }
    }
}

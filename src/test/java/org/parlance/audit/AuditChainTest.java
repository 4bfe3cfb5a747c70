package org.parlance.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditChainTest {
    private static final AuditRecord EVENT = new AuditRecord(
            UUID.fromString("0198c0de-0000-7000-8000-000000000001"),
            Instant.parse("2026-11-22T10:00:00.123456Z"),
            Actor.SYSTEM,
            "attempt.submitted",
            UUID.fromString("0198c0de-0000-7000-8000-000000000002"),
            Map.of("b", "2", "a", "1"));

    private static String hash(byte[] previous, long number, AuditRecord event) {
        return HexFormat.of().formatHex(AuditChain.hash(previous, number, event));
    }

    @Test
    void whatIsHashedIsWrittenDown() {
        assertThat(AuditChain.content(1, EVENT))
                .isEqualTo("[1,\"0198c0de-0000-7000-8000-000000000001\",1795341600123456,\"SYSTEM\",null,"
                        + "\"attempt.submitted\",\"0198c0de-0000-7000-8000-000000000002\",{\"a\":\"1\",\"b\":\"2\"}]");
    }

    @Test
    void theHashDependsOnTheRowItsNumberAndTheRowBefore() {
        String sealed = hash(AuditChain.start(), 1, EVENT);
        AuditRecord other = new AuditRecord(
                EVENT.id(), EVENT.at(), EVENT.actor(), EVENT.action(), EVENT.subjectId(), Map.of("a", "1", "b", "3"));
        assertThat(sealed).isEqualTo(hash(AuditChain.start(), 1, EVENT));
        assertThat(hash(AuditChain.start(), 2, EVENT)).isNotEqualTo(sealed);
        assertThat(hash(AuditChain.start(), 1, other)).isNotEqualTo(sealed);
        assertThat(hash(HexFormat.of().parseHex(sealed), 1, EVENT)).isNotEqualTo(sealed);
    }
}

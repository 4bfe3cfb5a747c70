package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an applicant is told of the line and the storage before the test. */
class EquipmentNotesTest {
    @Test
    void aSlowLineAndLittleStorageAreSaid() {
        assertThat(EquipmentChecks.notes(Map.of("line-kbps", 64.0, "storage-mb", 40.0)))
                .containsExactly("slow-line", "low-storage");
    }

    @Test
    void whatIsEnoughOrUnknownIsNotSpokenOf() {
        assertThat(EquipmentChecks.notes(Map.of("line-kbps", 2000.0, "storage-mb", 5000.0)))
                .isEmpty();
        assertThat(EquipmentChecks.notes(Map.of())).isEmpty();
    }
}

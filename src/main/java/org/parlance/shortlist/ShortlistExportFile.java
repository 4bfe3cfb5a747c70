package org.parlance.shortlist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The content of a finished export; apart, so that looking at the progress does not load it. */
@Entity
class ShortlistExportFile {
    @Id
    private UUID exportId;

    private byte[] content;

    protected ShortlistExportFile() {}

    ShortlistExportFile(UUID exportId, byte[] content) {
        this.exportId = exportId;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}

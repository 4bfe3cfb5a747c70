package org.parlance.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The zip of a version, apart from it, so that a list of versions does not load them. */
@Entity
class BankArchive {
    @Id
    private UUID bankVersionId;

    private byte[] zip;

    protected BankArchive() {}

    BankArchive(UUID bankVersionId, byte[] zip) {
        this.bankVersionId = bankVersionId;
        this.zip = zip.clone();
    }

    void replace(byte[] newZip) {
        zip = newZip.clone();
    }

    byte[] zip() {
        return zip.clone();
    }
}

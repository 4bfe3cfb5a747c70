package org.parlance.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import org.parlance.identity.ApplicantEraser;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonData;

/** Drops exports that were made for a person. */
@ApplicationScoped
class ExportFilesEraser implements ApplicantEraser {
    private final PersonExports exports;

    ExportFilesEraser(PersonExports exports) {
        this.exports = exports;
    }

    @Override
    public DataKind kind() {
        return DataKind.CONTACT;
    }

    @Override
    public int erase(PersonData person) {
        exports.dropOf(person.applicantId());
        return 0;
    }
}

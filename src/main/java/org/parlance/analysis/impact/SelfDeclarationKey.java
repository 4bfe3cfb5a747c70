package org.parlance.analysis.impact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Which random key an applicant's answers lie under; nothing but the comparison of groups reads it. */
@Entity
class SelfDeclarationKey {
    @Id
    private UUID invitationId;

    private UUID declarationKey;

    protected SelfDeclarationKey() {}

    /** @param declarationKey random, so that it tells no time */
    SelfDeclarationKey(UUID invitationId, UUID declarationKey) {
        this.invitationId = invitationId;
        this.declarationKey = declarationKey;
    }

    UUID declarationKey() {
        return declarationKey;
    }
}

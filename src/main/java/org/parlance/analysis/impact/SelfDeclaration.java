package org.parlance.analysis.impact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.parlance.web.Json;

/** What somebody said of themselves, under a random key and with no time, so that it names nobody by itself. */
@Entity
class SelfDeclaration {
    @Id
    private UUID declarationKey;

    private UUID groupSchemeId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String answers;

    protected SelfDeclaration() {}

    /** @param answers category ids by attribute id; without those that somebody would not give */
    SelfDeclaration(UUID declarationKey, UUID groupSchemeId, Map<String, String> answers) {
        this.declarationKey = declarationKey;
        answer(groupSchemeId, answers);
    }

    void answer(UUID newSchemeId, Map<String, String> newAnswers) {
        groupSchemeId = newSchemeId;
        answers = Json.write(newAnswers);
    }
}

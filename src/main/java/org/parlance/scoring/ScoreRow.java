package org.parlance.scoring;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.parlance.bank.Trait;
import org.parlance.web.Json;

/** A {@link Score} as it is stored: one row per response, trait and engine version. */
@Entity
@Table(name = "score")
class ScoreRow {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID formItemId;
    private String trait;
    private String engineVersion;
    private double value;
    private double sem;

    @JdbcTypeCode(SqlTypes.JSON)
    private String features;

    protected ScoreRow() {}

    ScoreRow(UUID formItemId, String engineVersion, Score score) {
        this.formItemId = formItemId;
        this.trait = score.trait().id();
        this.engineVersion = engineVersion;
        this.value = score.value();
        this.sem = score.sem();
        this.features = Json.write(score.features());
    }

    UUID formItemId() {
        return formItemId;
    }

    Score score() {
        return new Score(
                Trait.ofId(trait), value, sem, Json.read(features, new TypeReference<Map<String, Double>>() {}));
    }
}

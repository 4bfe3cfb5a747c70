package org.parlance.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.parlance.web.Json;

/** What was written for an item: one row for what came in time, one for what came after. Only the first is scored. */
@Entity
public class WrittenAnswer {
    /** @param late came after the item's time was over */
    @Embeddable
    record Key(UUID formItemId, boolean late) implements Serializable {}

    /**
     * @param text what was written; null for a form
     * @param fields a form's values by field id; null for a text
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Content(String text, Map<String, String> fields) {
        public String textOrEmpty() {
            return text == null ? "" : text;
        }

        public Map<String, String> fieldsOrEmpty() {
            return fields == null ? Map.of() : fields;
        }
    }

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column(name = "typed_seconds")
    private double typedSeconds;

    private int pastes;
    private Instant savedAt;

    protected WrittenAnswer() {}

    WrittenAnswer(Key key) {
        this.key = key;
    }

    void save(Content newContent, double newTypedSeconds, int newPastes, Instant now) {
        content = Json.write(newContent);
        typedSeconds = newTypedSeconds;
        pastes = Math.max(pastes, newPastes);
        savedAt = now;
    }

    public Content content() {
        return Json.read(content, Content.class);
    }

    /** Seconds from the first key to the last save, as the page measured them. */
    public double typedSeconds() {
        return typedSeconds;
    }

    /** How often something was pasted. */
    public int pastes() {
        return pastes;
    }

    public boolean late() {
        return key.late();
    }

    public Instant savedAt() {
        return savedAt;
    }
}

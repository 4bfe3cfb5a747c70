package org.parlance.hiring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A campaign's own text of a mail in one language. */
@Entity
class MailTemplate {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private OutgoingMail.Kind kind;

    private String language;
    private String subject;
    private String body;
    private Instant changedAt;

    @Version
    private int lockVersion;

    protected MailTemplate() {}

    MailTemplate(UUID campaignId, OutgoingMail.Kind kind, String language) {
        this.campaignId = campaignId;
        this.kind = kind;
        this.language = language;
    }

    void write(MailText text, Instant now) {
        subject = text.subject();
        body = text.body();
        changedAt = now;
    }

    MailText text() {
        return new MailText(subject, body);
    }
}

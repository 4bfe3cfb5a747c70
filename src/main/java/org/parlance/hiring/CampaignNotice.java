package org.parlance.hiring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A notice that a campaign's applicants were given; never changed, only followed by another. */
@Entity
class CampaignNotice {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID campaignId;
    private String text;
    private LocalDate givenOn;
    private UUID keptBy;
    private Instant keptAt;

    protected CampaignNotice() {}

    CampaignNotice(UUID campaignId, Notice notice, UUID keptBy, Instant now) {
        this.campaignId = campaignId;
        this.text = notice.text();
        this.givenOn = notice.givenOn();
        this.keptBy = keptBy;
        this.keptAt = now;
    }
}

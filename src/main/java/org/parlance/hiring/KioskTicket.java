package org.parlance.hiring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/**
 * What a checked applicant types at a station to begin. The number is short and is shown to staff again, as it is good
 * for nothing but a paired station of the campaign at the site.
 */
@Entity
public class KioskTicket {
    /** How long a ticket can be entered for the first time. */
    public static final Duration GOOD = Duration.ofHours(12);

    /** What was looked at to know who somebody is. */
    public enum IdKind {
        NATIONAL_ID,
        PASSPORT,
        DRIVING_LICENCE,
        RESIDENCE_PERMIT,
        OTHER
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID campaignId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invitation_id")
    private Invitation invitation;

    private String site;
    private String number;

    @Enumerated(EnumType.STRING)
    private IdKind idKind;

    private UUID issuedBy;
    private Instant issuedAt;
    private Instant endsAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "kiosk_id")
    private Kiosk kiosk;

    private Instant seatedAt;
    private Instant clearedAt;

    @Version
    private int lockVersion;

    protected KioskTicket() {}

    KioskTicket(Invitation invitation, String site, String number, IdKind idKind, UUID issuedBy, Instant now) {
        this.campaignId = invitation.campaign().id();
        this.invitation = invitation;
        this.site = site;
        this.number = number;
        this.idKind = idKind;
        this.issuedBy = issuedBy;
        this.issuedAt = now;
        this.endsAt = now.plus(GOOD);
    }

    /** Entered at a station; again, at another one where the first has failed, is harmless. */
    void seat(Kiosk station, Instant now) {
        kiosk = station;
        seatedAt = now;
    }

    /** The station has sent everything and holds nothing of the applicant any more. */
    void cleared(Instant now) {
        clearedAt = now;
    }

    /** Whether it can be entered; once it was, it stays good for going on after a failure. */
    public boolean usableAt(Instant now) {
        return seatedAt != null || now.isBefore(endsAt);
    }

    public UUID id() {
        return id;
    }

    public Invitation invitation() {
        return invitation;
    }

    public String site() {
        return site;
    }

    /** Six digits. */
    public String number() {
        return number;
    }

    /** The digits in two groups, which are read out more easily. */
    public String shown() {
        return number.substring(0, 3) + " " + number.substring(3);
    }

    public IdKind idKind() {
        return idKind;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** The station that it was entered at last. */
    public Optional<Kiosk> kiosk() {
        return Optional.ofNullable(kiosk);
    }

    /** When its data had left the station; null until then. */
    public Instant clearedAt() {
        return clearedAt;
    }
}

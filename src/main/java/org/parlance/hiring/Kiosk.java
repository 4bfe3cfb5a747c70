package org.parlance.hiring;

import jakarta.persistence.Entity;
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
 * A supervised station: a shared PC at a site on which walk-in applicants sit the tests of one campaign, one after the
 * other. Its seat is taken from the ticket's entry until the applicant's data has left the PC.
 */
@Entity
public class Kiosk {
    /** How long a pairing code can be typed. */
    public static final Duration PAIRING = Duration.ofMinutes(15);

    /** How long a paired PC stays a station. */
    public static final Duration PAIRED = Duration.ofDays(30);

    /** What a station is to its staff. */
    public enum State {
        UNPAIRED,
        FREE,
        TAKEN,
        EXPIRED,
        REVOKED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    private String name;
    private String site;
    private byte[] pairingHash;
    private Instant pairingEndsAt;
    private byte[] tokenHash;
    private Instant pairedAt;
    private Instant expiresAt;
    private Instant revokedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "seat_id")
    private KioskTicket seat;

    private Instant registeredAt;

    @Version
    private int lockVersion;

    protected Kiosk() {}

    Kiosk(Campaign campaign, String name, String site, Instant now) {
        this.campaign = campaign;
        this.name = name;
        this.site = site;
        this.registeredAt = now;
    }

    /** A PC that types the code in time becomes the station, in place of an earlier one. */
    void offer(byte[] newPairingHash, Instant now) {
        pairingHash = newPairingHash;
        pairingEndsAt = now.plus(PAIRING);
    }

    /**
     * The code was typed; it is good for once.
     *
     * @return whether it was in time
     */
    boolean pair(byte[] newTokenHash, Instant now) {
        boolean inTime = pairingEndsAt != null && now.isBefore(pairingEndsAt);
        pairingHash = null;
        pairingEndsAt = null;
        if (inTime) {
            tokenHash = newTokenHash;
            pairedAt = now;
            expiresAt = now.plus(PAIRED);
            revokedAt = null;
        }
        return inTime;
    }

    /** No ticket opens a test on it any more; a test that runs on it goes on to its end. */
    void revoke(Instant now) {
        revokedAt = now;
        pairingHash = null;
        pairingEndsAt = null;
    }

    /** @return false when another applicant's data may still be on the PC */
    boolean seat(KioskTicket ticket) {
        if (seat != null && !seat.id().equals(ticket.id())) {
            return false;
        }
        seat = ticket;
        return true;
    }

    void free() {
        seat = null;
    }

    /** Whether a ticket can be entered on it. */
    public boolean activeAt(Instant now) {
        return tokenHash != null && revokedAt == null && now.isBefore(expiresAt);
    }

    public State stateAt(Instant now) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (tokenHash == null) {
            return State.UNPAIRED;
        }
        if (!now.isBefore(expiresAt)) {
            return State.EXPIRED;
        }
        return seat == null ? State.FREE : State.TAKEN;
    }

    public UUID id() {
        return id;
    }

    public Campaign campaign() {
        return campaign;
    }

    public String name() {
        return name;
    }

    public String site() {
        return site;
    }

    /** Whose data may be on the PC. */
    public Optional<KioskTicket> seat() {
        return Optional.ofNullable(seat);
    }

    /** When it has to be paired anew; null before it was paired. */
    public Instant expiresAt() {
        return expiresAt;
    }
}

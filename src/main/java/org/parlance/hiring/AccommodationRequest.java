package org.parlance.hiring;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.parlance.identity.StaffMember;
import org.parlance.web.Json;

/** What an applicant asked for before the test, and what was answered. */
@Entity
public class AccommodationRequest {
    public enum State {
        ASKED,
        GRANTED,
        GRANTED_DIFFERENTLY,
        DECLINED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID invitationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String kinds;

    private String reason;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    private Instant askedAt;
    private String answer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by")
    private StaffMember answeredBy;

    private Instant answeredAt;

    @Version
    private int lockVersion;

    protected AccommodationRequest() {}

    AccommodationRequest(UUID invitationId) {
        this.invitationId = invitationId;
    }

    void ask(Collection<AccommodationKind> asked, String why, Instant now) {
        kinds = Json.write(asked);
        reason = why;
        askedAt = now;
    }

    void answer(State answered, String words, StaffMember by, Instant now) {
        state = answered;
        answer = words;
        answeredBy = by;
        answeredAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID invitationId() {
        return invitationId;
    }

    public List<AccommodationKind> kinds() {
        return Json.read(kinds, new TypeReference<>() {});
    }

    /** The applicant's own words; only {@link AccommodationService#reason} lets them out. */
    String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public boolean open() {
        return state == State.ASKED;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** What was said to the applicant; null while it is open, empty when nothing was. */
    public String answer() {
        return answer;
    }

    /** Null while it is open. */
    public String answeredBy() {
        return answeredBy == null ? null : answeredBy.name();
    }

    /** Null while it is open. */
    public Instant answeredAt() {
        return answeredAt;
    }
}

package org.parlance.verdict;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.parlance.identity.StaffMember;

/** An applicant asks for a person to look at a decided attempt, once, in his or her own words. */
@Entity
public class Appeal {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID attemptId;
    private String words;
    private Instant askedAt;
    private String answer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by")
    private StaffMember answeredBy;

    private Instant answeredAt;

    @Version
    private int lockVersion;

    protected Appeal() {}

    Appeal(UUID attemptId, String words, Instant now) {
        this.attemptId = attemptId;
        this.words = words;
        this.askedAt = now;
    }

    void answered(String with, StaffMember by, Instant now) {
        answer = with;
        answeredBy = by;
        answeredAt = now;
    }

    public UUID id() {
        return id;
    }

    /** The applicant's. */
    public String words() {
        return words;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null while nobody has answered. */
    public String answer() {
        return answer;
    }

    /** Null while nobody has answered. */
    public String answererName() {
        return answeredBy == null ? null : answeredBy.name();
    }

    /** Null while nobody has answered. */
    public Instant answeredAt() {
        return answeredAt;
    }
}

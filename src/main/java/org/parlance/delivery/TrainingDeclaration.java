package org.parlance.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.parlance.bank.TrainingRequirement;
import org.parlance.identity.StaffMember;

/** What an applicant says of one training that the job asks for, and what a person found of it. */
@Entity
public class TrainingDeclaration {
    /** How things stand; only a person's word makes a declaration count. */
    public enum State {
        DECLARED,
        DECLARED_UNMET,
        CONFIRMED,
        NOT_CONFIRMED;

        /** @param met what the applicant says @param confirmed what a person found; null while nobody has looked */
        public static State of(boolean met, Boolean confirmed) {
            if (confirmed != null) {
                return confirmed ? CONFIRMED : NOT_CONFIRMED;
            }
            return met ? DECLARED : DECLARED_UNMET;
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID attemptId;
    private String requirementId;
    private String title;
    private String question;
    private boolean met;
    private String details;

    @Enumerated(EnumType.STRING)
    private TrainingDocument.Type documentType;

    private byte[] document;
    private Instant declaredAt;
    private Boolean confirmed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "confirmed_by")
    private StaffMember confirmedBy;

    private Instant confirmedAt;
    private String note;

    @Version
    private int lockVersion;

    protected TrainingDeclaration() {}

    TrainingDeclaration(UUID attemptId, TrainingRequirement requirement) {
        this.attemptId = attemptId;
        this.requirementId = requirement.id();
        this.title = requirement.title();
        this.question = requirement.question();
    }

    void declare(boolean nowMet, String newDetails, Optional<TrainingDocument> attached, Instant now) {
        met = nowMet;
        details = newDetails;
        attached.ifPresent(file -> {
            documentType = file.type();
            document = file.content();
        });
        declaredAt = now;
    }

    void confirm(boolean holds, String newNote, StaffMember by, Instant now) {
        confirmed = holds;
        note = newNote;
        confirmedBy = by;
        confirmedAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID attemptId() {
        return attemptId;
    }

    public String requirementId() {
        return requirementId;
    }

    public String title() {
        return title;
    }

    /** As the applicant was asked. */
    public String question() {
        return question;
    }

    /** What the applicant wrote: school, course, year. */
    public String details() {
        return details;
    }

    public Optional<TrainingDocument> document() {
        return Optional.ofNullable(document).map(content -> new TrainingDocument(documentType, content));
    }

    public State state() {
        return State.of(met, confirmed);
    }

    /** Whether the job's requirement is not met, by the applicant's own word or a person's. */
    public boolean unmet() {
        return state() == State.DECLARED_UNMET || state() == State.NOT_CONFIRMED;
    }

    /** Null while nobody has looked. */
    public String confirmedBy() {
        return confirmedBy == null ? null : confirmedBy.name();
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public String note() {
        return note;
    }
}

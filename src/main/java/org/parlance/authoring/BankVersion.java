package org.parlance.authoring;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.parlance.bank.BankProblem;
import org.parlance.identity.StaffMember;
import org.parlance.web.Json;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** A version of a bank that an author uploaded. It is changed only as a draft; once published, it is kept for good. */
@Entity
class BankVersion {
    enum State {
        DRAFT,
        PUBLISHED,
        /** Published once; no form is drawn from it any more. */
        RETIRED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String bankId;
    private int version;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private String sha256;

    @JdbcTypeCode(SqlTypes.JSON)
    private String findings;

    private Instant checkedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "uploaded_by")
    private StaffMember uploadedBy;

    private Instant uploadedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_by")
    private StaffMember publishedBy;

    private Instant publishedAt;
    private Instant retiredAt;

    @Version
    private int lockVersion;

    protected BankVersion() {}

    /** @param sha256 of its zip, hex */
    BankVersion(String bankId, int version, String sha256, StaffMember uploadedBy, Instant now) {
        this.bankId = bankId;
        this.version = version;
        this.sha256 = sha256;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
    }

    /** What a check found. Ignored when the content has changed since the check began. */
    void checked(String ofSha256, List<BankProblem> found, Instant now) {
        if (sha256.equals(ofSha256)) {
            findings = Json.write(found);
            checkedAt = now;
        }
    }

    /**
     * Its content is another one, to be checked anew.
     *
     * @throws HttpProblem 409 unless it is a draft
     */
    void changed(String newSha256) {
        requireDraft(PageLanguage.words(AuthoringRefusalMessages.class).onlyDraftsChange());
        sha256 = newSha256;
        findings = null;
        checkedAt = null;
    }

    /** @throws HttpProblem 409 unless it is a draft whose check found no problem */
    void publish(StaffMember by, Instant now) {
        requireDraft(PageLanguage.words(AuthoringRefusalMessages.class).publishedBefore());
        if (findings == null) {
            throw Problems.conflict(
                    PageLanguage.words(AuthoringRefusalMessages.class).stillChecked());
        }
        long problems = problems();
        if (problems > 0) {
            throw Problems.conflict(
                    PageLanguage.words(AuthoringRefusalMessages.class).checkFound(problems));
        }
        state = State.PUBLISHED;
        publishedBy = by;
        publishedAt = now;
    }

    /** @throws HttpProblem 409 unless it is published */
    void retire(Instant now) {
        if (state != State.PUBLISHED) {
            throw Problems.conflict(
                    PageLanguage.words(AuthoringRefusalMessages.class).onlyPublishedRetire());
        }
        state = State.RETIRED;
        retiredAt = now;
    }

    void requireDraft(String otherwise) {
        if (state != State.DRAFT) {
            throw Problems.conflict(otherwise);
        }
    }

    UUID id() {
        return id;
    }

    /** Such as "en/core-voice". */
    String bankId() {
        return bankId;
    }

    int version() {
        return version;
    }

    State state() {
        return state;
    }

    /** Of its zip, hex. */
    String sha256() {
        return sha256;
    }

    boolean checked() {
        return findings != null;
    }

    /** Empty also before it is checked. */
    List<BankProblem> findings() {
        return findings == null ? List.of() : Json.read(findings, new TypeReference<>() {});
    }

    /** How many of the findings have to be put right. */
    long problems() {
        return findings().stream().filter(BankProblem::isProblem).count();
    }

    String uploadedBy() {
        return uploadedBy.name();
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    Optional<String> publishedBy() {
        return Optional.ofNullable(publishedBy).map(StaffMember::name);
    }

    /** Null for a draft. */
    Instant publishedAt() {
        return publishedAt;
    }

    /** Null unless retired. */
    Instant retiredAt() {
        return retiredAt;
    }
}

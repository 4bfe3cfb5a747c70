package org.parlance.hiring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.parlance.identity.StaffMember;
import org.parlance.web.Json;

/** A file of applicants that was uploaded for a campaign, and how far it was worked off. */
@Entity
public class InvitationBatch {
    public enum State {
        UPLOADED,
        CONFIRMED,
        DONE,
        DISCARDED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "uploaded_by")
    private StaffMember uploadedBy;

    private String fileName;
    private String form;

    @Enumerated(EnumType.STRING)
    private State state = State.UPLOADED;

    private byte[] sheet;
    private byte[] refusals;

    @JdbcTypeCode(SqlTypes.JSON)
    private String mapping;

    private int total;
    private int nextRow;
    private int invited;
    private int refused;
    private String retestReason;
    private Instant uploadedAt;
    private Instant finishedAt;

    @Version
    private int lockVersion;

    protected InvitationBatch() {}

    InvitationBatch(
            Campaign campaign, StaffMember uploadedBy, String fileName, BulkSheet table, byte[] sheet, Instant now) {
        this.campaign = campaign;
        this.uploadedBy = uploadedBy;
        this.fileName = fileName;
        this.form = table.form();
        this.sheet = sheet;
        this.total = table.rows().size();
        this.uploadedAt = now;
        map(ColumnMapping.guessed(table.header()));
    }

    final void map(ColumnMapping chosen) {
        mapping = Json.write(chosen);
    }

    /** @return whether it was this call that confirmed it */
    boolean confirm(String newRetestReason) {
        if (state != State.UPLOADED) {
            return false;
        }
        state = State.CONFIRMED;
        retestReason = newRetestReason;
        return true;
    }

    boolean discard(Instant now) {
        if (state != State.UPLOADED) {
            return false;
        }
        state = State.DISCARDED;
        finishedAt = now;
        forget();
        return true;
    }

    /** Rows were worked off; the last ones end it. @param newRefusals of all rows so far */
    void workedOff(int newlyInvited, int newlyRefused, byte[] newRefusals, Instant now) {
        invited += newlyInvited;
        refused += newlyRefused;
        nextRow += newlyInvited + newlyRefused;
        refusals = newRefusals;
        if (nextRow == total) {
            state = State.DONE;
            finishedAt = now;
        }
    }

    /** The rows are personal data that is of no use any more. */
    void forget() {
        sheet = null;
        refusals = null;
    }

    public UUID id() {
        return id;
    }

    public Campaign campaign() {
        return campaign;
    }

    public String uploaderName() {
        return uploadedBy.name();
    }

    UUID uploaderId() {
        return uploadedBy.id();
    }

    public String fileName() {
        return fileName;
    }

    /** How the file was read. */
    public String form() {
        return form;
    }

    public State state() {
        return state;
    }

    /** Null when the rows were forgotten. */
    byte[] sheet() {
        return sheet;
    }

    /** Null when the rows were forgotten, or none was worked off. */
    byte[] refusals() {
        return refusals;
    }

    public ColumnMapping mapping() {
        return Json.read(mapping, ColumnMapping.class);
    }

    /** Rows below the header. */
    public int total() {
        return total;
    }

    /** Rows that were worked off. */
    public int nextRow() {
        return nextRow;
    }

    public int invited() {
        return invited;
    }

    public int refused() {
        return refused;
    }

    /** Why persons who sat a test lately are invited too; null when they are not. */
    public String retestReason() {
        return retestReason;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** Null until it is. */
    public Instant finishedAt() {
        return finishedAt;
    }
}

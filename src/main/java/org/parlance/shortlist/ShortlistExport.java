package org.parlance.shortlist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A file that is made of a shortlist in the background, kept for a day. */
@Entity
public class ShortlistExport {
    /** The job that makes the file. */
    static final String JOB = "export-shortlist";

    private static final Duration KEPT = Duration.ofHours(24);

    /** What is made. */
    public enum Format {
        CSV("csv", "text/csv;charset=UTF-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        /** The score report of everybody on the list. */
        REPORTS("zip", "application/zip");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        public String extension() {
            return extension;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID shortlistId;

    @Enumerated(EnumType.STRING)
    private Format format;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int done;
    private int total;
    private String fileName;
    private boolean namesOrigins;
    private String language;
    private UUID requestedBy;
    private Instant requestedAt;
    private Instant expiresAt;

    protected ShortlistExport() {}

    ShortlistExport(
            UUID shortlistId,
            Format format,
            int total,
            String fileName,
            boolean namesOrigins,
            Locale language,
            UUID requestedBy,
            Instant now) {
        this.shortlistId = shortlistId;
        this.format = format;
        this.total = total;
        this.fileName = fileName;
        this.namesOrigins = namesOrigins;
        this.language = language.toLanguageTag();
        this.requestedBy = requestedBy;
        this.requestedAt = now;
        this.expiresAt = now.plus(KEPT);
    }

    void reached(int applicants) {
        state = State.RUNNING;
        done = applicants;
    }

    void begunAnew() {
        state = State.WAITING;
        done = 0;
    }

    void finished() {
        state = State.DONE;
        done = total;
    }

    void failed() {
        state = State.FAILED;
    }

    public UUID id() {
        return id;
    }

    public UUID shortlistId() {
        return shortlistId;
    }

    public Format format() {
        return format;
    }

    public State state() {
        return state;
    }

    /** Applicants that are in the file already. */
    public int done() {
        return done;
    }

    /** Applicants on the list when it was asked for. */
    public int total() {
        return total;
    }

    public String fileName() {
        return fileName;
    }

    /** Whether it says where endorsed results come from, as only those may know who see all of these accounts. */
    boolean namesOrigins() {
        return namesOrigins;
    }

    /** Of whoever asked for it. */
    Locale language() {
        return Locale.forLanguageTag(language);
    }

    UUID requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** After which the file is gone. */
    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean ready() {
        return state == State.DONE;
    }

    public boolean broken() {
        return state == State.FAILED;
    }
}

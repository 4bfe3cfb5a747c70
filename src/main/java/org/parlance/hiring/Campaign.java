package org.parlance.hiring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.parlance.bank.Blueprint;
import org.parlance.engine.SpellingVariant;
import org.parlance.identity.ClientAccount;
import org.parlance.identity.StaffMember;
import org.parlance.web.Json;

/**
 * One hiring effort: a job profile for a client account, open for a time window. It keeps the blueprint as it was at
 * the campaign's making, so that all its applicants sit the same test.
 */
@Entity
public class Campaign {
    static final int MOST_SEATS = 1_000_000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "client_account_id")
    private ClientAccount clientAccount;

    private String name;
    private String blueprintId;
    private int blueprintVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private String blueprint;

    private String language;
    private boolean validated;
    private String calibrationId;
    private String writingCalibrationId;
    private String spelling;
    private boolean twoPersonReview;
    private boolean showsResults;
    private boolean asksCode;
    private boolean fullScreen;
    private Instant opensAt;
    private Instant closesAt;
    private int retestDays = 90;
    private int reminderDays = 3;
    private int reminderMost = 1;
    private Integer seats;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private StaffMember owner;

    private String noticeText;
    private LocalDate noticeGivenOn;
    private UUID createdBy;
    private Instant createdAt;

    @Version
    private int lockVersion;

    protected Campaign() {}

    Campaign(
            ClientAccount clientAccount,
            String name,
            Blueprint blueprint,
            ScoringChoices choices,
            Instant opensAt,
            Instant closesAt,
            UUID createdBy,
            Instant now) {
        this.clientAccount = clientAccount;
        this.name = name;
        this.blueprintId = blueprint.id();
        this.blueprintVersion = blueprint.version();
        this.blueprint = Json.write(blueprint);
        this.language = blueprint.language();
        this.calibrationId = choices.calibrationId();
        this.writingCalibrationId = choices.writingCalibrationId();
        this.spelling = choices.spelling() == SpellingVariant.ANY
                ? null
                : choices.spelling().id();
        this.opensAt = opensAt;
        this.closesAt = closesAt;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    void reviewedBy(ReviewChoices choices) {
        twoPersonReview = choices.twoPersons();
        showsResults = choices.showsResults();
    }

    /** Whether a decision needs two people who concur. */
    public boolean twoPersonReview() {
        return twoPersonReview;
    }

    /** Whether applicants see their result after the decision, and may ask for a human review. */
    public boolean showsResults() {
        return showsResults;
    }

    void asksForCode(boolean asked) {
        asksCode = asked;
    }

    /** Whether a link lets a new device in only with a code that is mailed to the applicant. */
    public boolean asksCode() {
        return asksCode;
    }

    void asksForFullScreen(boolean asked) {
        fullScreen = asked;
    }

    /** Whether tests that begin now are taken in full screen: their pages ask for it, and note when it is left. */
    public boolean fullScreen() {
        return fullScreen;
    }

    /** Whether a test may be started now. */
    public boolean openAt(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    public UUID id() {
        return id;
    }

    public ClientAccount clientAccount() {
        return clientAccount;
    }

    public String name() {
        return name;
    }

    public Blueprint blueprint() {
        return Json.read(blueprint, Blueprint.class);
    }

    public String language() {
        return language;
    }

    /** Whether the campaign has agreement figures of its own, so that fitted traits may propose a fail. */
    public boolean validated() {
        return validated;
    }

    /** Names the calibration that the voice is judged by; empty for the server's default. */
    public Optional<String> calibrationId() {
        return Optional.ofNullable(calibrationId);
    }

    /** Names the calibration that written texts are judged by; empty for the rubric's own weights. */
    public Optional<String> writingCalibrationId() {
        return Optional.ofNullable(writingCalibrationId);
    }

    /** Whose spelling of English is right; any where nothing was chosen. */
    public SpellingVariant spelling() {
        return Optional.ofNullable(spelling).flatMap(SpellingVariant::ofId).orElse(SpellingVariant.ANY);
    }

    /** Days that have to lie between a person's tests of the same skills; 0 where that is left open. */
    public int retestDays() {
        return retestDays;
    }

    /** Days before an invitation's end from which on reminders are sent, one a day; 0 for none. */
    public int reminderDays() {
        return reminderDays;
    }

    /** The most reminders that an invitation gets. */
    public int reminderMost() {
        return reminderMost;
    }

    /** @throws IllegalArgumentException when a number is out of its range */
    void rule(int newRetestDays, int newReminderDays, int newReminderMost) {
        if (newRetestDays < 0
                || newRetestDays > 3650
                || newReminderDays < 0
                || newReminderDays > 60
                || newReminderMost < 0
                || newReminderMost > 10) {
            throw new IllegalArgumentException("days are out of their range");
        }
        retestDays = newRetestDays;
        reminderDays = newReminderDays;
        reminderMost = newReminderMost;
    }

    /** How many applicants may begin; empty for as many as are invited. */
    public OptionalInt seats() {
        return seats == null ? OptionalInt.empty() : OptionalInt.of(seats);
    }

    /** Who looks after it; empty where the server made it, or nobody has taken it on. */
    public Optional<StaffMember> owner() {
        return Optional.ofNullable(owner);
    }

    /**
     * @param newSeats empty for as many as are invited
     * @throws IllegalArgumentException when there is none, or more than a million
     */
    void seat(OptionalInt newSeats) {
        if (newSeats.isPresent() && (newSeats.getAsInt() < 1 || newSeats.getAsInt() > MOST_SEATS)) {
            throw new IllegalArgumentException("seats are out of their range");
        }
        seats = newSeats.isPresent() ? newSeats.getAsInt() : null;
    }

    /** @param newOwner null for nobody */
    void ownedBy(StaffMember newOwner) {
        owner = newOwner;
    }

    /** @param notice null for none */
    void giveNotice(Notice notice) {
        noticeText = notice == null ? null : notice.text();
        noticeGivenOn = notice == null ? null : notice.givenOn();
    }

    /** What applicants were told of their automated assessment; empty where nothing is waited for. */
    public Optional<Notice> notice() {
        return noticeText == null ? Optional.empty() : Optional.of(new Notice(noticeText, noticeGivenOn));
    }

    void extendTo(Instant newClosesAt) {
        closesAt = newClosesAt;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

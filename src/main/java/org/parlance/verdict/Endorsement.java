package org.parlance.verdict;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.parlance.delivery.Attempt;
import org.parlance.hiring.Campaign;
import org.parlance.identity.StaffMember;
import org.parlance.web.Json;

/**
 * The machine's result of an attempt by the rules of another account's campaign; never changed. It stands beside the
 * attempt's own verdicts and touches none of them.
 */
@Entity
public class Endorsement {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "attempt_id")
    private Attempt attempt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    private UUID policyId;
    private String engineVersion;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Double passProbability;
    private Double overall;

    @JdbcTypeCode(SqlTypes.JSON)
    private String scores;

    @JdbcTypeCode(SqlTypes.JSON)
    private String reasons;

    private String note;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "endorsed_by")
    private StaffMember endorsedBy;

    private Instant endorsedAt;

    protected Endorsement() {}

    /** @param campaign for which the result is to count @param note why */
    Endorsement(
            Attempt attempt,
            Campaign campaign,
            UUID policyId,
            String engineVersion,
            Combination.Result result,
            String note,
            StaffMember endorsedBy,
            Instant now) {
        this.attempt = attempt;
        this.campaign = campaign;
        this.policyId = policyId;
        this.engineVersion = engineVersion;
        this.outcome = result.outcome();
        this.passProbability = result.passProbability();
        this.overall = result.overall() == null ? null : result.overall().value();
        this.scores = Json.write(lines(result));
        this.reasons = Json.write(result.reasons());
        this.note = note;
        this.endorsedBy = endorsedBy;
        this.endorsedAt = now;
    }

    /**
     * A test-level score as this campaign weighs it.
     *
     * @param name as of {@link AttemptScore#name()}
     * @param value 0-100
     * @param sem standard error, item sampling included
     */
    public record Line(AttemptScore.Level level, String name, double value, double sem) {}

    private static List<Line> lines(Combination.Result result) {
        List<Line> lines = new ArrayList<>();
        if (result.overall() != null) {
            lines.add(line(AttemptScore.Level.OVERALL, "overall", result.overall()));
        }
        result.skills().forEach((skill, estimate) -> {
            lines.add(line(AttemptScore.Level.SKILL, skill.id(), estimate));
            result.traits()
                    .get(skill)
                    .forEach((trait, one) ->
                            lines.add(line(AttemptScore.Level.TRAIT, skill.id() + "/" + trait.id(), one)));
        });
        return lines;
    }

    private static Line line(AttemptScore.Level level, String name, Estimate estimate) {
        return new Line(level, name, estimate.value(), estimate.sem());
    }

    public UUID id() {
        return id;
    }

    public Attempt attempt() {
        return attempt;
    }

    /** The one that it counts for, not the one that the test was taken in. */
    public Campaign campaign() {
        return campaign;
    }

    public UUID policyId() {
        return policyId;
    }

    public String engineVersion() {
        return engineVersion;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** 0-1; null when nothing could be said. */
    public Double passProbability() {
        return passProbability;
    }

    /** 0-100; null when nothing could be scored. */
    public Double overall() {
        return overall;
    }

    /** Overall first, then each skill with its traits. */
    public List<Line> scores() {
        return Json.read(scores, new TypeReference<>() {});
    }

    public List<Reason> reasons() {
        return Json.read(reasons, new TypeReference<>() {});
    }

    /** Why it was endorsed. */
    public String note() {
        return note;
    }

    public String endorserName() {
        return endorsedBy.name();
    }

    public Instant endorsedAt() {
        return endorsedAt;
    }
}

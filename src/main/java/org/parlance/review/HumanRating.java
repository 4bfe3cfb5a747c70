package org.parlance.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.scoring.Band;

/** What a person gave for one trait of an attempt. On the reporting scale a band stands for its middle. */
@Entity
class HumanRating {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID blindReviewId;
    private UUID attemptId;
    private UUID reviewerId;
    private String skill;
    private String trait;

    @Enumerated(EnumType.STRING)
    private Band band;

    private Double value;
    private Instant ratedAt;

    protected HumanRating() {}

    /** @param band empty when it could not be judged */
    HumanRating(BlindReview review, Skill skill, Trait trait, Optional<Band> band, Instant now) {
        this.blindReviewId = review.id();
        this.attemptId = review.attemptId();
        this.reviewerId = review.reviewer().id();
        this.skill = skill.id();
        this.trait = trait.id();
        this.band = band.orElse(null);
        this.value = band.map(Band::middle).orElse(null);
        this.ratedAt = now;
    }

    UUID blindReviewId() {
        return blindReviewId;
    }

    Skill skill() {
        return Skill.ofId(skill);
    }

    Trait trait() {
        return Trait.ofId(trait);
    }

    /** Empty when it could not be judged. */
    Optional<Band> band() {
        return Optional.ofNullable(band);
    }

    /** 0-100; empty when it could not be judged. */
    Optional<Double> value() {
        return Optional.ofNullable(value);
    }
}

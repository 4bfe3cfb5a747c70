package org.parlance.shortlist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.parlance.verdict.Outcome;

/** That a score report was printed, with what it says; its code proves it. One for each result and decision. */
@Entity
class ScoreReport {
    /** Letters and digits that are not taken for one another. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /** 79 bits: nobody finds one by trying. */
    private static final int CODE_LENGTH = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private String code;

    private UUID attemptId;
    private UUID verdictId;
    private UUID decisionId;
    private UUID endorsementId;
    private UUID endorsementDecisionId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Instant issuedAt;

    protected ScoreReport() {}

    ScoreReport(Judgement judgement, Instant now) {
        UUID decision =
                judgement.decision() == null ? null : judgement.decision().id();
        this.code = newCode();
        this.attemptId = judgement.attemptId();
        if (judgement.endorsed() == null) {
            this.verdictId = judgement.id();
            this.decisionId = decision;
        } else {
            this.endorsementId = judgement.id();
            this.endorsementDecisionId = decision;
        }
        this.outcome = judgement.outcome();
        this.issuedAt = now;
    }

    private static String newCode() {
        return RANDOM.ints(CODE_LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /** What was typed without the hyphens, spaces and small letters. */
    static Optional<String> codeTyped(String typed) {
        String plain = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return plain.length() == CODE_LENGTH ? Optional.of(plain) : Optional.empty();
    }

    /** Whether the result is still the one that was printed. */
    boolean stands(Judgement now) {
        UUID decision = now.decision() == null ? null : now.decision().id();
        return now.id().equals(endorsementId == null ? verdictId : endorsementId)
                && Objects.equals(decision, endorsementId == null ? decisionId : endorsementDecisionId);
    }

    /** In groups of four, as it is printed. */
    String shownCode() {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Of a result that was endorsed; empty for one of the campaign that the test was taken for. */
    Optional<UUID> endorsementId() {
        return Optional.ofNullable(endorsementId);
    }

    UUID attemptId() {
        return attemptId;
    }

    Outcome outcome() {
        return outcome;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}

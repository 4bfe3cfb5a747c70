package org.parlance.shortlist;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;

/**
 * Whom to put forward, out of those who have passed. Scores are held against the minima unrounded.
 *
 * @param overall least overall score, 0-100; null for any
 * @param skills least score by skill
 * @param traits least score by trait, in every skill that has it; an applicant without the trait does not match
 * @param verdict whose word the pass is
 * @param from first day of submission, UTC; null for any
 * @param to last day of submission, UTC; null for any
 */
public record ShortlistRule(
        Double overall,
        Map<Skill, Double> skills,
        Map<Trait, Double> traits,
        PassedBy verdict,
        LocalDate from,
        LocalDate to) {
    /** Whose word a pass is. */
    public enum PassedBy {
        ANYBODY,
        MACHINE,
        PERSON
    }

    /** Everybody who has passed. */
    public static final ShortlistRule EVERYBODY =
            new ShortlistRule(null, Map.of(), Map.of(), PassedBy.ANYBODY, null, null);

    boolean matches(Candidate candidate) {
        return atLeast(candidate.overall(), overall)
                && skills.entrySet().stream()
                        .allMatch(least -> atLeast(candidate.skills().get(least.getKey()), least.getValue()))
                && traits.entrySet().stream()
                        .allMatch(least -> atLeast(candidate.lowest(least.getKey()), least.getValue()))
                && byWhom(candidate)
                && inTime(candidate.submittedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static boolean atLeast(Double score, Double least) {
        return least == null || score != null && score >= least;
    }

    private boolean byWhom(Candidate candidate) {
        return switch (verdict) {
            case ANYBODY -> true;
            case MACHINE -> !candidate.passedByPerson();
            case PERSON -> candidate.passedByPerson();
        };
    }

    private boolean inTime(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}

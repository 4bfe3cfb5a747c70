package org.parlance.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.parlance.bank.Trait;
import org.parlance.engine.MatchKind;
import org.parlance.review.FeedbackFacts.Share;

/**
 * Two strengths and two things to work on: the traits with the best and the poorest scores, each with what was counted
 * for it. No trait is in both lists; of a single trait, only a strength is said.
 */
record Feedback(List<Remark> strengths, List<Remark> toWorkOn) {
    private static final int EACH = 2;

    /** Fewer words between two pauses are many pauses. */
    private static final double SHORT_RUN = 6;

    /** @param value test-level score, 0-100 */
    record TraitScore(Trait trait, double value) {}

    /** What a remark can point to; {@code NOTHING} where there is only the score. */
    enum Fact {
        NOTHING,
        /** Found most often: {@link Remark#kind()}, {@link Remark#right()} times. */
        MATCHES,
        /** So many of so many points, fields or answers. */
        POINTS,
        FIELDS,
        ANSWERS,
        /** Words between two pauses, rounded: {@link Remark#right()}. */
        RUNS
    }

    /** @param kind null unless the fact is MATCHES */
    record Remark(Trait trait, Fact fact, MatchKind kind, long right, long of) {}

    static Feedback of(Collection<TraitScore> scores, FeedbackFacts facts) {
        List<Trait> bestFirst = scores.stream()
                .sorted(Comparator.comparingDouble(TraitScore::value).reversed().thenComparing(TraitScore::trait))
                .map(TraitScore::trait)
                .distinct()
                .toList();
        int strengths = Math.min(EACH, (bestFirst.size() + 1) / 2);
        int toWorkOn = Math.min(EACH, bestFirst.size() - strengths);
        List<Trait> poorest = new ArrayList<>(bestFirst.subList(bestFirst.size() - toWorkOn, bestFirst.size()));
        poorest.sort(Comparator.comparingInt(bestFirst::indexOf).reversed());
        return new Feedback(
                bestFirst.subList(0, strengths).stream()
                        .map(trait -> remark(trait, facts, true))
                        .toList(),
                poorest.stream().map(trait -> remark(trait, facts, false)).toList());
    }

    private static Remark remark(Trait trait, FeedbackFacts facts, boolean strength) {
        return switch (trait) {
            case GRAMMAR, MECHANICS -> strength ? plain(trait) : matches(trait, facts);
            case FLUENCY -> runs(facts, strength);
            case TASK, ORGANISATION -> share(trait, Fact.POINTS, facts.points(), strength);
            case DATA_ACCURACY -> share(trait, Fact.FIELDS, facts.fields(), strength);
            case COMPREHENSION -> share(trait, Fact.ANSWERS, facts.answers(), strength);
            default -> plain(trait);
        };
    }

    private static Remark matches(Trait trait, FeedbackFacts facts) {
        return facts.mostFrequent()
                .map(kind ->
                        new Remark(trait, Fact.MATCHES, kind, facts.matches().get(kind), 0))
                .orElse(plain(trait));
    }

    private static Remark runs(FeedbackFacts facts, boolean strength) {
        double run = facts.wordsPerRun().orElse(0);
        boolean fits = run > 0 && strength == run >= SHORT_RUN;
        return fits ? new Remark(Trait.FLUENCY, Fact.RUNS, null, Math.round(run), 0) : plain(Trait.FLUENCY);
    }

    /** A count that does not speak for the remark is left out: more than half is a strength's, all is no thing to work on. */
    private static Remark share(Trait trait, Fact fact, Share share, boolean strength) {
        boolean fits = strength ? 2 * share.right() > share.of() : share.right() < share.of();
        return fits ? new Remark(trait, fact, null, share.right(), share.of()) : plain(trait);
    }

    private static Remark plain(Trait trait) {
        return new Remark(trait, Fact.NOTHING, null, 0, 0);
    }
}

package org.parlance.authoring;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parlance.bank.Item;
import org.parlance.bank.Trait;
import org.parlance.scoring.Flag;
import org.parlance.scoring.ScoredResponse;

/**
 * Whether a model answer does what its author says: one that should pass has every trait of its item at B1+ ({@value
 * #LEAST}) or better, one that should fail has at least one below. How a voice sounds (fluency, intelligibility,
 * prosody) is left out, as a synthesiser speaks for the author.
 *
 * @param shouldPass what the author says
 * @param scores by trait, 0-100; empty when a person would have to look at the answer, or it was not recognised
 * @param reviewReason why there are no scores; empty when there are
 */
public record ModelAnswerProof(String itemId, boolean shouldPass, Map<Trait, Double> scores, String reviewReason) {
    /** The lower bound of B1+, below which no shipped profile passes anybody. */
    static final double LEAST = 51;

    private static final Set<Trait> MANNER = EnumSet.of(Trait.FLUENCY, Trait.INTELLIGIBILITY, Trait.PROSODY);

    public static ModelAnswerProof of(Item item, boolean shouldPass, ScoredResponse response) {
        Map<Trait, Double> scores = new EnumMap<>(Trait.class);
        String reason = "";
        if (response instanceof ScoredResponse.Scored scored) {
            scored.scores().stream()
                    .filter(score -> !MANNER.contains(score.trait()))
                    .forEach(score -> scores.put(score.trait(), score.value()));
            if (scores.isEmpty()) {
                reason = scored.flags().stream().map(Flag::code).findFirst().orElse("no-score");
            }
        } else if (response instanceof ScoredResponse.NeedsReview review) {
            reason = review.reason();
        }
        return new ModelAnswerProof(item.id(), shouldPass, scores, reason);
    }

    /** What a person would have to look at, or nobody understood, proves nothing, neither way. */
    public boolean holds() {
        return !scores.isEmpty() && scores.values().stream().allMatch(score -> score >= LEAST) == shouldPass;
    }

    /** Such as "en-email-001, should pass: task 44, grammar 81". */
    @Override
    public String toString() {
        String found = scores.entrySet().stream()
                .map(score ->
                        String.format(Locale.ROOT, "%s %.0f", score.getKey().id(), score.getValue()))
                .collect(Collectors.joining(", "));
        return "%s, should %s: %s"
                .formatted(
                        itemId,
                        shouldPass ? "pass" : "fail",
                        reviewReason.isEmpty() ? found : "not scored (" + reviewReason + ")");
    }
}

package org.parlance.review;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.parlance.bank.Item;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.review.ItemView.ScoreView;
import org.parlance.review.ItemView.Spoken;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Flag;
import org.parlance.scoring.ScoredResponse;

/**
 * What scoring made of an answer that belongs to no attempt.
 *
 * @param problem why it could not be scored, in words; null when it was
 * @param transcripts by turn; empty for anything but speech
 * @param spoken null unless it was spoken
 * @param written HTML of what was written or chosen and of what was made of it; null when there is nothing
 */
record UnattemptedView(
        List<ScoreView> scores,
        String problem,
        List<Flag> flags,
        List<String> transcripts,
        Spoken spoken,
        String written) {

    static UnattemptedView of(Item item, Content content, ScoredResponse response, ReasonMessages reasons) {
        Optional<ScoredResponse.Scored> scored =
                response instanceof ScoredResponse.Scored found ? Optional.of(found) : Optional.empty();
        Optional<Evidence.Speech> speech =
                response.evidence() instanceof Evidence.Speech found ? Optional.of(found) : Optional.empty();
        return new UnattemptedView(
                scored.stream()
                        .flatMap(found -> found.scores().stream())
                        .map(ScoreView::new)
                        .toList(),
                response instanceof ScoredResponse.NeedsReview unscorable
                        ? reasons.unscorableBecause(unscorable.reason())
                        : null,
                scored.map(ScoredResponse.Scored::flags).orElse(List.of()),
                speech.stream()
                        .flatMap(found -> found.turns().stream())
                        .map(Evidence.SpokenTurn::transcript)
                        .toList(),
                speech.map(found -> SpokenEvidence.of(List.of(), Optional.of(found)))
                        .orElse(null),
                EvidenceFragment.of("preview", item, response.evidence(), Optional.of(content))
                        .map(TemplateInstance::render)
                        .orElse(null));
    }
}

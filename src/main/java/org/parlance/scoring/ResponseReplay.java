package org.parlance.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.ScoredResponse.Scored;

/** Scores responses again that were scored before. */
@ApplicationScoped
public class ResponseReplay {
    /** Flags that come from a comparison with others' answers or with the prompt. */
    private static final Set<String> COMPARED =
            Set.of(SimilarAnswers.FLAG, SameRecordings.FLAG, SameRecordings.PROMPT_FLAG);

    private final ResponseScorer scorer;
    private final EntityManager entities;
    private final Clock clock;

    ResponseReplay(ResponseScorer scorer, EntityManager entities, Clock clock) {
        this.scorer = scorer;
        this.entities = entities;
        this.clock = clock;
    }

    /** @param engineVersion of this node */
    public record Again(UUID formItemId, String engineVersion, ScoredResponse response) {}

    /**
     * Outside of a transaction, on as many threads at once as the caller likes; nothing is kept but the name of this node's
     * engine version.
     *
     * @throws java.io.UncheckedIOException when the store cannot be read
     */
    @ActivateRequestContext
    public Again score(UUID formItemId) {
        return scorer.again(formItemId);
    }

    /** Whether it is, to the last bit, what was made of the response when it was scored. */
    @Transactional
    public boolean same(Again again) {
        Response before = entities.find(Response.class, again.formItemId());
        if (again.response() instanceof NeedsReview review) {
            return before.state() == Response.State.NEEDS_REVIEW
                    && review.reason().equals(before.reviewReason());
        }
        Set<Score> now = new HashSet<>(((Scored) again.response()).scores());
        return before.state() == Response.State.SCORED && now.equals(kept(again.formItemId(), before.engineVersion()));
    }

    private Set<Score> kept(UUID formItemId, String engineVersion) {
        return new HashSet<>(entities.createQuery(
                        "from ScoreRow where formItemId = :item and engineVersion = :version", ScoreRow.class)
                .setParameter("item", formItemId)
                .setParameter("version", engineVersion)
                .getResultStream()
                .map(ScoreRow::score)
                .toList());
    }

    /** Puts it in the place of what was made of the response; for a transaction that is rolled back afterwards. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Again again) {
        Response response = entities.find(Response.class, again.formItemId());
        entities.createQuery("delete from ScoreRow where formItemId = :item and engineVersion = :version")
                .setParameter("item", again.formItemId())
                .setParameter("version", again.engineVersion())
                .executeUpdate();
        if (again.response() instanceof Scored scored) {
            // other applicants' answers are not compared anew
            List<Flag> flags = Stream.concat(
                            scored.flags().stream(),
                            response.flags().stream().filter(flag -> COMPARED.contains(flag.code())))
                    .toList();
            response.scored(again.engineVersion(), scored.evidence(), flags, clock.instant());
            scored.scores()
                    .forEach(score -> entities.persist(new ScoreRow(again.formItemId(), again.engineVersion(), score)));
        } else if (again.response() instanceof NeedsReview review) {
            response.needsReview(review.reason(), again.engineVersion(), review.evidence(), clock.instant());
        }
        entities.flush();
    }
}

package org.parlance.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parlance.web.Problems;

/** Keeps when the prompts of an item were played. */
@ApplicationScoped
public class PromptPlayings implements PanacheRepositoryBase<PromptPlaying, UUID> {
    /** Far more than a page makes; it bounds what reports may bring. */
    private static final int MOST_OF_AN_ITEM = 100;

    /**
     * What a page knows of one playing so far. The seconds count back from the report's arrival, so that the browser's
     * clock does not matter.
     *
     * @param turn from 0
     * @param startedAgo seconds
     * @param endedAgo seconds; null while it plays
     * @param failure null unless it failed
     */
    record Report(int turn, double startedAgo, Double endedAgo, PromptPlaying.Failure failure) {}

    private final Clock clock;

    PromptPlayings(Clock clock) {
        this.clock = clock;
    }

    /** All of an item's in the order of their start. */
    @Transactional
    public List<PromptPlaying> ofItem(UUID formItemId) {
        return list("formItemId = ?1 order by startedAt, turn", formItemId);
    }

    /**
     * Keeps a report; the same again is harmless.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the item has no such prompt, 409 when the id is
     *     another item's or the item has more playings than any page makes
     */
    @Transactional
    void keep(FormItem item, UUID playingId, Report report) {
        if (item.state() == FormItem.State.WAITING
                || report.turn() >= item.item().prompts().size()) {
            throw Problems.notFound("This item has no such prompt now.");
        }
        Instant now = clock.instant();
        PromptPlaying playing = findByIdOptional(playingId).orElseGet(() -> {
            if (count("formItemId", item.id()) >= MOST_OF_AN_ITEM) {
                throw Problems.conflict("This item has too many playings.");
            }
            PromptPlaying begun =
                    new PromptPlaying(playingId, item.id(), report.turn(), at(item, now, report.startedAgo()));
            persist(begun);
            return begun;
        });
        if (!playing.formItemId().equals(item.id())) {
            throw Problems.conflict("This playing belongs to another item.");
        }
        if (report.endedAgo() != null) {
            playing.end(at(item, now, report.endedAgo()), report.failure());
        }
    }

    private static Instant at(FormItem item, Instant now, double secondsAgo) {
        Instant at = now.minusMillis(Math.round(1000 * secondsAgo));
        return at.isBefore(item.deliveredAt()) ? item.deliveredAt() : at;
    }
}

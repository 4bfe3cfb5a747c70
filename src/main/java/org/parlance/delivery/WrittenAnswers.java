package org.parlance.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Keeps what applicants write. */
@ApplicationScoped
public class WrittenAnswers implements PanacheRepositoryBase<WrittenAnswer, WrittenAnswer.Key> {
    private final Attempts attempts;
    private final LateArrivals arrivals;
    private final Clock clock;

    WrittenAnswers(Attempts attempts, LateArrivals arrivals, Clock clock) {
        this.attempts = attempts;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /**
     * Saves what was written so far, in place of the save before.
     *
     * @param aside whether it comes from a browser that no longer has the test: then it is kept with what came late
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the attempt has no such item, 409 when it was never
     *     delivered; as
     *     {@link AnswerRules#check} when it is no answer to it
     */
    @Transactional
    WrittenAnswer save(
            Attempt attempt,
            UUID formItemId,
            WrittenAnswer.Content content,
            double typedSeconds,
            int pastes,
            boolean aside) {
        if (!attempt.state().running()) {
            // what comes now is late, and its verdict may be in the making
            attempts.locked(attempt.id());
        }
        // locked, so that saves which cross each other come one after the other
        FormItem item = getEntityManager().find(FormItem.class, formItemId, LockModeType.PESSIMISTIC_WRITE);
        if (item == null || !item.attempt().id().equals(attempt.id())) {
            throw Problems.notFound(PageLanguage.words(RefusalMessages.class).noSuchItem());
        }
        if (item.state() == FormItem.State.WAITING) {
            throw Problems.conflict(PageLanguage.words(RefusalMessages.class).notGivenYet());
        }
        AnswerRules.check(item.item(), content);
        WrittenAnswer.Content storable = content.storable();
        Instant now = clock.instant();
        boolean late =
                aside || item.state() != FormItem.State.RUNNING || !item.clock().inTime(now);
        WrittenAnswer.Key key = new WrittenAnswer.Key(item.id(), late);
        Optional<WrittenAnswer> known = findByIdOptional(key);
        if (late
                && WrittenAnswer.changes(inTime(item.id()), storable)
                && (known.isEmpty() || WrittenAnswer.changes(known, storable))) {
            arrivals.arrived(item.id());
        }
        WrittenAnswer answer = known.orElseGet(() -> {
            WrittenAnswer created = new WrittenAnswer(key);
            created.save(storable, typedSeconds, pastes, now);
            persist(created);
            return created;
        });
        answer.save(storable, typedSeconds, pastes, now);
        return answer;
    }

    /** What was written in time. */
    @Transactional
    public Optional<WrittenAnswer> inTime(UUID formItemId) {
        return findByIdOptional(new WrittenAnswer.Key(formItemId, false));
    }

    /** Whether something else came after the item's time than what there was in time. */
    @Transactional
    boolean changedLate(UUID formItemId) {
        return WrittenAnswer.changed(inTime(formItemId), late(formItemId));
    }

    /** Those of some items for which something else came after their time than what there was in time. */
    @Transactional
    public Set<UUID> changedLate(Collection<UUID> formItemIds) {
        List<WrittenAnswer> saved = list("key.formItemId in ?1", formItemIds);
        Map<UUID, WrittenAnswer> inTime = saved.stream()
                .filter(answer -> !answer.late())
                .collect(Collectors.toMap(WrittenAnswer::formItemId, Function.identity()));
        return saved.stream()
                .filter(WrittenAnswer::late)
                .filter(late ->
                        WrittenAnswer.changed(Optional.ofNullable(inTime.get(late.formItemId())), Optional.of(late)))
                .map(WrittenAnswer::formItemId)
                .collect(Collectors.toSet());
    }

    /** Whether the attempt has a written answer. */
    @Transactional
    public boolean any(UUID attemptId) {
        return count("key.formItemId in (select f.id from FormItem f where f.attempt.id = ?1)", attemptId) > 0;
    }

    /** What came after the time. */
    @Transactional
    public Optional<WrittenAnswer> late(UUID formItemId) {
        return findByIdOptional(new WrittenAnswer.Key(formItemId, true));
    }
}

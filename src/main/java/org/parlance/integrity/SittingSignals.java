package org.parlance.integrity;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.parlance.delivery.Attempt;
import org.parlance.web.Problems;

/** Keeps what pages note, and gives it to whoever reviews. Nothing of it is scored, and no verdict knows of it. */
@ApplicationScoped
public class SittingSignals implements PanacheRepositoryBase<SittingSignal, UUID> {
    /** Far more than a reviewer reads; it bounds what reports may bring. */
    static final int MOST_OF_AN_ATTEMPT = 300;

    /**
     * What a page knows so far. The seconds count back from the report's arrival, so that the browser's clock does not
     * matter.
     *
     * @param formItemId null between two items
     * @param endedAgo null while it lasts
     */
    record Report(SignalKind kind, UUID formItemId, double startedAgo, Double endedAgo) {}

    /**
     * A fact for a reviewer.
     *
     * @param position of the item that ran, from 1; 0 between two items
     * @param endedAt null when the page never told
     */
    public record Fact(SignalKind kind, int position, Instant startedAt, Instant endedAt) {
        /** Whole seconds; 0 when the end is not known. */
        public long seconds() {
            return endedAt == null ? 0 : Math.round((endedAt.toEpochMilli() - startedAt.toEpochMilli()) / 1000.0);
        }
    }

    private final Clock clock;

    SittingSignals(Clock clock) {
        this.clock = clock;
    }

    /**
     * Keeps a report; the same again is harmless.
     *
     * @throws HttpProblem 409 when the id is another attempt's or the attempt has more than anybody reads
     */
    @Transactional
    void keep(Attempt attempt, UUID id, Report report) {
        Instant now = clock.instant();
        SittingSignal signal = findByIdOptional(id).orElseGet(() -> {
            if (count("attemptId", attempt.id()) >= MOST_OF_AN_ATTEMPT) {
                throw Problems.conflict("Enough is noted of this test. Go on with it.");
            }
            SittingSignal begun = new SittingSignal(
                    id, attempt.id(), report.formItemId(), report.kind(), at(attempt, now, report.startedAgo()));
            persist(begun);
            return begun;
        });
        if (!signal.attemptId().equals(attempt.id())) {
            throw Problems.conflict("This id is another test's.");
        }
        if (report.endedAgo() != null) {
            signal.end(at(attempt, now, report.endedAgo()));
        }
    }

    /** No page was open before its test had begun, whatever it says. */
    private static Instant at(Attempt attempt, Instant now, double secondsAgo) {
        Instant at = now.minusMillis(Math.round(secondsAgo * 1000));
        return at.isBefore(attempt.startedAt()) ? attempt.startedAt() : at;
    }

    /** What was noted of an attempt, in the order of time. Whoever asks has made sure that it may be read. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Fact> of(UUID attemptId) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select s.kind, coalesce(f.position, 0) as position, s.started_at, s.ended_at"
                        + " from sitting_signal s left join form_item f on f.id = s.form_item_id"
                        + " where s.attempt_id = :attempt order by s.started_at, s.id")
                .unwrap(NativeQuery.class)
                .addScalar("kind", String.class)
                .addScalar("position", Integer.class)
                .addScalar("started_at", Instant.class)
                .addScalar("ended_at", Instant.class)
                .setParameter("attempt", attemptId)
                .getResultList();
        return rows.stream()
                .map(row -> new Fact(
                        SignalKind.valueOf((String) row[0]), (Integer) row[1], (Instant) row[2], (Instant) row[3]))
                .toList();
    }
}

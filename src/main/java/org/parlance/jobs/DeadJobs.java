package org.parlance.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Jobs that were given up, and the two ways out of there. */
@ApplicationScoped
public class DeadJobs {
    private static final String OPEN = "from DeadJob where state = :dead";

    private final EntityManager entities;
    private final Jobs jobs;
    private final List<JobHandler> handlers;
    private final Clock clock;

    DeadJobs(EntityManager entities, Jobs jobs, @All List<JobHandler> handlers, Clock clock) {
        this.entities = entities;
        this.jobs = jobs;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** What became of a wish to try a job again. */
    public enum Revival {
        /** It is in the queue. */
        QUEUED,
        /** A person has taken it over, or its subject is gone: nothing is left to be done. */
        NEEDLESS,
        /** It was settled before, or there is no such job. */
        SETTLED
    }

    /** Those that nobody has looked at, oldest first. @param most at most so many */
    @Transactional
    public List<DeadJob> open(int most) {
        return entities.createQuery(OPEN + " order by name, diedAt, id", DeadJob.class)
                .setParameter("dead", DeadJob.State.DEAD)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many nobody has looked at. */
    @Transactional
    public long count() {
        return entities.createQuery("select count(*) " + OPEN, Long.class)
                .setParameter("dead", DeadJob.State.DEAD)
                .getSingleResult();
    }

    /** The ids of those of one kind that nobody has looked at. */
    @Transactional
    public List<UUID> openOf(String name) {
        return entities.createQuery("select id " + OPEN + " and name = :name order by id", UUID.class)
                .setParameter("dead", DeadJob.State.DEAD)
                .setParameter("name", name)
                .getResultList();
    }

    /** Puts a dead job into the queue again, once, however often it is asked for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Revival tryAgain(UUID id) {
        Optional<DeadJob> dead = locked(id);
        if (dead.isEmpty()) {
            return Revival.SETTLED;
        }
        Optional<JobHandler> handler = handlers.stream()
                .filter(one -> one.name().equals(dead.get().name()))
                .findFirst();
        if (handler.isEmpty() || !handler.get().revive(dead.get().subjectId())) {
            return Revival.NEEDLESS;
        }
        jobs.enqueue(dead.get().name(), dead.get().subjectId());
        dead.get().settle(DeadJob.State.TRIED_AGAIN, clock.instant());
        return Revival.QUEUED;
    }

    /** @return false when it was settled before */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean setAside(UUID id) {
        Optional<DeadJob> dead = locked(id);
        dead.ifPresent(job -> job.settle(DeadJob.State.SET_ASIDE, clock.instant()));
        return dead.isPresent();
    }

    private Optional<DeadJob> locked(UUID id) {
        return Optional.ofNullable(entities.find(DeadJob.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(job -> job.state() == DeadJob.State.DEAD);
    }
}

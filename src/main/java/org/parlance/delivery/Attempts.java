package org.parlance.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parlance.hiring.Invitation;

/** Finds attempts. */
@ApplicationScoped
public class Attempts implements PanacheRepositoryBase<Attempt, UUID> {
    /** The invitation's newest attempt. */
    @Transactional
    public Optional<Attempt> latest(UUID invitationId) {
        return find("invitation.id = ?1 order by number desc", invitationId).firstResultOptional();
    }

    /** Of each invitation the newest attempt. */
    @Transactional
    public List<Attempt> newest(Collection<UUID> invitationIds) {
        return list(
                "select a from Attempt a where a.invitation.id in ?1 and not exists (select 1 from Attempt b"
                        + " where b.invitation = a.invitation and b.number > a.number)",
                invitationIds);
    }

    /**
     * Locked until the transaction's end, so that nothing else moves the attempt, and as it is now: the request may have
     * read it before something else moved it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Attempt locked(UUID attemptId) {
        Attempt attempt = findById(attemptId);
        if (attempt != null) {
            getEntityManager().refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
        }
        return attempt;
    }

    /** Locked until the transaction's end, so that consent given twice at once starts one attempt. */
    Invitation lockedInvitation(UUID invitationId) {
        return getEntityManager().find(Invitation.class, invitationId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that may come to a verdict, which confirmation tests do not. */
    @Transactional
    public List<Attempt> ofCampaign(UUID campaignId) {
        return list(
                "select a from Attempt a join fetch a.invitation i join fetch i.applicant"
                        + " where i.campaign.id = ?1 and a.kind <> ?2 order by a.startedAt desc",
                campaignId,
                Attempt.Kind.CONFIRMATION);
    }

    /** Everything that staff read of an attempt goes through here, so that no other account's data is seen. */
    @Transactional
    public Optional<Attempt> visible(UUID attemptId, Collection<UUID> accountIds) {
        return find(
                        "select a from Attempt a join fetch a.invitation i join fetch i.applicant"
                                + " join fetch i.campaign c join fetch c.clientAccount"
                                + " where a.id = ?1 and c.clientAccount.id in ?2",
                        attemptId,
                        accountIds)
                .firstResultOptional();
    }

    /** Running attempts that nobody has gone on with since a time. */
    List<UUID> abandonedSince(Instant time) {
        return getEntityManager()
                .createQuery(
                        "select a.id from Attempt a where (a.state = :interrupted and a.interruptedAt < :time)"
                                + " or (a.state = :started and a.startedAt < :time and not exists ("
                                + "select 1 from FormItem f where f.attempt = a"
                                + " and (f.deliveredAt >= :time or f.endedAt >= :time)))",
                        UUID.class)
                .setParameter("interrupted", Attempt.State.INTERRUPTED)
                .setParameter("started", Attempt.State.STARTED)
                .setParameter("time", time)
                .getResultList();
    }
}

package org.parlance.shortlist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parlance.web.Problems;

/** Finds shortlists; everything that staff read or change goes through their client accounts here. */
@ApplicationScoped
public class Shortlists implements PanacheRepositoryBase<Shortlist, UUID> {
    private static final String VISIBLE = "select l from Shortlist l, Campaign c where c.id = l.campaignId";

    /** Oldest first. */
    List<Shortlist> ofCampaign(UUID campaignId) {
        return list("campaignId = ?1 order by createdAt, id", campaignId);
    }

    List<Shortlist> ofCampaigns(Collection<UUID> campaignIds) {
        return list("campaignId in ?1 order by createdAt, id", campaignIds);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when these accounts may see no such list */
    @Transactional
    public Shortlist visible(UUID id, Collection<UUID> accountIds) {
        return find(VISIBLE + " and l.id = ?1 and c.clientAccount.id in ?2", id, accountIds)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("There is no such shortlist among your client accounts."));
    }

    /** Locked until the transaction's end, so that places and states stay consistent. */
    @Transactional(Transactional.TxType.MANDATORY)
    Shortlist locked(UUID id, Collection<UUID> accountIds) {
        Shortlist list = visible(id, accountIds);
        getEntityManager().refresh(list, LockModeType.PESSIMISTIC_WRITE);
        return list;
    }

    /** The list that a button without a choice of list means: the campaign's oldest that is still open. */
    Optional<Shortlist> standard(UUID campaignId) {
        return find("campaignId = ?1 and state = ?2 order by createdAt, id", campaignId, Shortlist.State.OPEN)
                .firstResultOptional();
    }

    boolean nameTaken(UUID campaignId, String name) {
        return count("campaignId = ?1 and lower(name) = lower(?2)", campaignId, name) > 0;
    }

    List<ShortlistStep> steps(UUID shortlistId) {
        return getEntityManager()
                .createQuery(
                        "from ShortlistStep s join fetch s.doneBy where s.shortlistId = :list order by s.doneAt, s.id",
                        ShortlistStep.class)
                .setParameter("list", shortlistId)
                .getResultList();
    }
}

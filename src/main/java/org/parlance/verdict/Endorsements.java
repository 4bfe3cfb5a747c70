package org.parlance.verdict;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlance.web.Problems;

/** Finds endorsed results and what people decided on them. */
@ApplicationScoped
public class Endorsements implements PanacheRepositoryBase<Endorsement, UUID> {
    /**
     * An endorsed result as it stands.
     *
     * @param decision the one that stands; empty while there is none
     * @param voices all decisions, the oldest first
     */
    public record Standing(
            Endorsement endorsement, Optional<EndorsementDecision> decision, List<EndorsementDecision> voices) {
        /** A person's decision, or else the machine's outcome. */
        public Outcome outcome() {
            return decision.map(EndorsementDecision::outcome).orElse(endorsement.outcome());
        }

        /** Whether nobody needs to look any more: a machine's fail is a proposal until a person confirms it. */
        public boolean settled() {
            return decision.isPresent() || (endorsement.outcome() == Outcome.PASS && voices.isEmpty());
        }
    }

    /** @throws HttpProblem 404 when it counts for no campaign of these accounts */
    @Transactional
    public Standing visible(UUID id, Collection<UUID> accountIds) {
        Endorsement found = find(
                        "select e from Endorsement e join fetch e.campaign c join fetch c.clientAccount"
                                + " join fetch e.attempt a join fetch a.invitation i join fetch i.applicant"
                                + " join fetch e.endorsedBy where e.id = ?1 and c.clientAccount.id in ?2",
                        id,
                        accountIds)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("There is no such endorsed result among your client accounts."));
        return standings(List.of(found)).get(0);
    }

    /** Whether it is one that counts for a campaign of these accounts. */
    @Transactional
    public boolean known(UUID id, Collection<UUID> accountIds) {
        return count("id = ?1 and campaign.clientAccount.id in ?2", id, accountIds) > 0;
    }

    /** Of a campaign that may be seen, the newest first. */
    @Transactional
    public List<Standing> ofCampaign(UUID campaignId) {
        return standings(list(
                "select e from Endorsement e join fetch e.campaign join fetch e.attempt a join fetch a.invitation i"
                        + " join fetch i.applicant join fetch e.endorsedBy where e.campaign.id = ?1"
                        + " order by e.endorsedAt desc, e.id desc",
                campaignId));
    }

    /** Those of these attempts that count for a campaign whose tests they were not, by attempt id. */
    @Transactional
    public Map<UUID, Standing> among(UUID campaignId, Collection<UUID> attemptIds) {
        return attemptIds.isEmpty()
                ? Map.of()
                : standings(list(
                                "select e from Endorsement e join fetch e.campaign join fetch e.attempt a"
                                        + " join fetch a.invitation i join fetch i.applicant join fetch i.campaign c"
                                        + " join fetch c.clientAccount join fetch e.endorsedBy"
                                        + " where e.campaign.id = ?1 and a.id in ?2",
                                campaignId,
                                attemptIds))
                        .stream()
                        .collect(Collectors.toMap(
                                standing -> standing.endorsement().attempt().id(), Function.identity()));
    }

    boolean exists(UUID attemptId, UUID campaignId) {
        return count("attempt.id = ?1 and campaign.id = ?2", attemptId, campaignId) > 0;
    }

    private List<Standing> standings(List<Endorsement> endorsements) {
        Map<UUID, List<EndorsementDecision>> decisions = getEntityManager()
                .createQuery(
                        "select d from EndorsementDecision d join fetch d.decidedBy where d.endorsementId in :ids"
                                + " order by d.decidedAt, d.id",
                        EndorsementDecision.class)
                .setParameter("ids", endorsements.stream().map(Endorsement::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(EndorsementDecision::endorsementId));
        return endorsements.stream()
                .map(one -> standing(one, decisions.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Standing standing(Endorsement endorsement, List<EndorsementDecision> voices) {
        return new Standing(
                endorsement,
                voices.stream().filter(EndorsementDecision::settles).reduce((earlier, later) -> later),
                voices);
    }
}

package org.parlance.verdict;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.bank.Skill;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.InvitationService;
import org.parlance.hiring.PolicyRules;
import org.parlance.identity.StaffMember;
import org.parlance.web.Problems;

/** Issues confirmation tests, and knows what they have found. */
@ApplicationScoped
public class Confirmations implements PanacheRepositoryBase<Confirmation, UUID> {
    /** How long an issued test may be begun. */
    private static final Duration GOOD = Duration.ofDays(30);

    /**
     * A skill's score from home beside the supervised one, both of the traits that both tests have; in points, 0-100.
     *
     * @param difference of the supervised score from the remote one
     * @param limit 1.96 standard errors of the difference
     */
    public record Fact(Skill skill, double remote, double supervised, double difference, double limit, boolean apart) {}

    private final Attempts attempts;
    private final Verdicts verdicts;
    private final CampaignService campaigns;
    private final InvitationService invitations;
    private final AuditTrail audit;
    private final Clock clock;

    Confirmations(
            Attempts attempts,
            Verdicts verdicts,
            CampaignService campaigns,
            InvitationService invitations,
            AuditTrail audit,
            Clock clock) {
        this.attempts = attempts;
        this.verdicts = verdicts;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether a pass in the campaign has to be confirmed. */
    public static boolean asked(Campaign campaign) {
        return campaign.blueprint().confirmation().isPresent();
    }

    /**
     * Issues the test of an attempt; again is harmless.
     *
     * @throws HttpProblem 409 when its profile asks for none, or it has not passed
     */
    @Transactional
    public Confirmation issue(UUID attemptId, StaffMember staff) {
        Attempt attempt = attempts.locked(attemptId);
        Invitation invitation = attempt.invitation();
        if (!asked(invitation.campaign()) || attempt.isConfirmation()) {
            throw Problems.conflict("This profile asks for no confirmation test.");
        }
        boolean passed = attempt.state() != Attempt.State.VOIDED
                && verdicts.standing(attemptId)
                        .filter(standing -> standing.settled() && standing.outcome() == Outcome.PASS)
                        .isPresent();
        if (!passed) {
            throw Problems.conflict("Only a pass is confirmed. Decide on the result first.");
        }
        return findByIdOptional(attemptId).orElseGet(() -> {
            Instant now = clock.instant();
            Invitation confirming =
                    invitations.inviteToConfirm(invitation, attemptId, now.plus(GOOD), Actor.staff(staff.id()));
            Confirmation issued = new Confirmation(attemptId, confirming.id(), staff.id(), now);
            persist(issued);
            audit.record(Actor.staff(staff.id()), "confirmation.issued", attemptId);
            return issued;
        });
    }

    /** A confirmation test has its scores; what they say of the other attempt is kept. */
    void scored(Attempt confirming, PolicyRules rules, Combination.Result result) {
        UUID confirmed = confirming.invitation().confirmsAttemptId().orElseThrow();
        List<AttemptScore> remote = verdicts.standing(confirmed)
                .map(standing -> verdicts.scores(standing.verdict()))
                .orElse(List.of());
        ConfirmationFinding finding = ConfirmationFinding.of(
                ScoreComparison.of(rules.skills(), Reevaluation.estimates(remote), result.traits()), result.reasons());
        findById(confirmed).found(finding, clock.instant());
        audit.record(Actor.SYSTEM, "confirmation.scored", confirmed, Map.of("finding", finding.name()));
    }

    /** By the invitations that let applicants into confirmation tests; any other is left out. */
    @Transactional
    public Map<UUID, Confirmation> ofInvitations(Collection<UUID> invitationIds) {
        return invitationIds.isEmpty()
                ? Map.of()
                : list("invitationId in ?1", invitationIds).stream()
                        .collect(Collectors.toMap(Confirmation::invitationId, Function.identity()));
    }

    /** The scores beside each other, as the newest verdict's rules weigh them; empty before both are there. */
    @Transactional
    public List<Fact> facts(UUID attemptId) {
        Optional<Attempt> confirming = findByIdOptional(attemptId)
                .flatMap(confirmation -> attempts.latest(confirmation.invitationId()))
                .filter(attempt -> attempt.state() == Attempt.State.DECIDED);
        Optional<Verdicts.Standing> standing = verdicts.standing(attemptId);
        if (confirming.isEmpty() || standing.isEmpty()) {
            return List.of();
        }
        UUID campaignId = confirming.get().invitation().campaign().id();
        PolicyRules rules = campaigns.currentPolicy(campaignId).rules();
        List<AttemptScore> supervised = verdicts.scores(List.of(confirming.get().id()))
                .getOrDefault(confirming.get().id(), List.of());
        return ScoreComparison.of(
                        rules.skills(),
                        Reevaluation.estimates(verdicts.scores(standing.get().verdict())),
                        Reevaluation.estimates(supervised))
                .stream()
                .map(one -> new Fact(
                        one.skill(),
                        one.remote().value(),
                        one.supervised().value(),
                        one.difference(),
                        one.limit(),
                        one.apart()))
                .toList();
    }

    /** Of attempts whose profile asks for a confirmation, by attempt id. */
    @Transactional
    public Map<UUID, ConfirmationState> states(Collection<UUID> attemptIds) {
        Map<UUID, Confirmation> issued = attemptIds.isEmpty()
                ? Map.of()
                : list("attemptId in ?1", attemptIds).stream()
                        .collect(Collectors.toMap(Confirmation::attemptId, Function.identity()));
        Map<UUID, Verdicts.Standing> standings = verdicts.standings(issued.keySet());
        Map<UUID, ConfirmationState> states = new HashMap<>();
        for (UUID attemptId : attemptIds) {
            Instant passedAt = Optional.ofNullable(standings.get(attemptId))
                    .flatMap(Verdicts.Standing::decision)
                    .filter(decision -> decision.outcome() == Outcome.PASS)
                    .map(Decision::decidedAt)
                    .orElse(null);
            states.put(attemptId, ConfirmationState.of(issued.get(attemptId), passedAt));
        }
        return states;
    }

    /** @throws HttpProblem 409 while the attempt's profile asks for a confirmation that is not there */
    @Transactional
    public void requireConfirmed(Attempt attempt) {
        if (!asked(attempt.invitation().campaign())) {
            return;
        }
        switch (states(List.of(attempt.id())).get(attempt.id())) {
            case AGREES, ACCEPTED -> {}
            case NEEDED ->
                throw Problems.conflict(
                        "This profile asks for a confirmation test before the shortlist. Issue one on the"
                                + " result's page, under “Confirmation test”.");
            case ISSUED ->
                throw Problems.conflict("The confirmation test of this applicant is not taken and scored yet. The"
                        + " applicant can be put forward once it agrees with the result.");
            case WAITS ->
                throw Problems.conflict("The confirmation test leaves a question open. Look at both results and decide"
                        + " again; a pass then stands.");
        }
    }
}

package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.Kiosk;
import org.parlance.hiring.KioskStations;
import org.parlance.verdict.Confirmation;
import org.parlance.verdict.ConfirmationState;
import org.parlance.verdict.Confirmations;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Verdicts;

/** Reads what confirms an attempt's result; templates ask it by its name. */
@Named("confirmation")
@ApplicationScoped
public class ConfirmationReader {
    private final ResultReader results;
    private final Attempts attempts;
    private final Verdicts verdicts;
    private final Confirmations confirmations;
    private final KioskStations stations;
    private final Clock clock;

    ConfirmationReader(
            ResultReader results,
            Attempts attempts,
            Verdicts verdicts,
            Confirmations confirmations,
            KioskStations stations,
            Clock clock) {
        this.results = results;
        this.attempts = attempts;
        this.verdicts = verdicts;
        this.confirmations = confirmations;
        this.stations = stations;
        this.clock = clock;
    }

    /** How far the confirmation of a pass is; null for an attempt that needs none. The caller knows who may read it. */
    @Transactional
    public ConfirmationState state(UUID attemptId) {
        Attempt attempt = attempts.findById(attemptId);
        boolean asked = !attempt.isConfirmation()
                && Confirmations.asked(attempt.invitation().campaign());
        return asked && (passed(attemptId) || confirmations.findById(attemptId) != null)
                ? confirmations.states(List.of(attemptId)).get(attemptId)
                : null;
    }

    /** The attempt whose result this one confirms; null for an ordinary one. */
    @Transactional
    public UUID confirmed(UUID attemptId) {
        return attempts.findById(attemptId).invitation().confirmsAttemptId().orElse(null);
    }

    private boolean passed(UUID attemptId) {
        return verdicts.standing(attemptId)
                .filter(standing -> standing.settled() && standing.outcome() == Outcome.PASS)
                .isPresent();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when these accounts may see no such attempt */
    @Transactional
    ConfirmationView one(UUID attemptId, Collection<UUID> accountIds, boolean mayEdit) {
        Attempt attempt = results.visible(attemptId, accountIds);
        Campaign campaign = attempt.invitation().campaign();
        Optional<Confirmation> issued = confirmations.findByIdOptional(attemptId);
        Optional<Attempt> supervised = issued.flatMap(known -> attempts.latest(known.invitationId()))
                .filter(test -> test.state() != Attempt.State.VOIDED);
        Instant now = clock.instant();
        boolean asked = Confirmations.asked(campaign) && !attempt.isConfirmation();
        return new ConfirmationView(
                attemptId,
                campaign.id(),
                campaign.name(),
                attempt.invitation().applicant().name(),
                passed(attemptId),
                asked ? confirmations.states(List.of(attemptId)).get(attemptId) : null,
                issued.map(Confirmation::finding).orElse(null),
                confirmations.facts(attemptId).stream()
                        .map(ConfirmationReader::row)
                        .toList(),
                issued.map(Confirmation::invitationId).orElse(null),
                supervised.map(Attempt::id).orElse(null),
                supervised.filter(test -> !test.state().running()).isPresent(),
                stations.ofCampaign(campaign.id()).stream()
                        .filter(kiosk -> kiosk.activeAt(now))
                        .map(Kiosk::site)
                        .distinct()
                        .toList(),
                mayEdit);
    }

    private static ConfirmationView.Row row(Confirmations.Fact fact) {
        return new ConfirmationView.Row(
                fact.skill(),
                Math.round(fact.remote()),
                Math.round(fact.supervised()),
                fact.difference(),
                fact.limit(),
                fact.apart());
    }
}

package org.parlance.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.bank.Item;
import org.parlance.hiring.AccommodationService;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.GrantedAccommodations;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.Seats;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Begins attempts, once their applicants have agreed to what they were shown; {@link AttemptService} moves them on. */
@ApplicationScoped
class AttemptStart {
    private static final Logger LOG = Logger.getLogger(AttemptStart.class);

    private final Attempts attempts;
    private final FormItems formItems;
    private final Forms forms;
    private final AccommodationService accommodations;
    private final Seats seats;
    private final ConsentRecords consents;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    AttemptStart(
            Attempts attempts,
            FormItems formItems,
            Forms forms,
            AccommodationService accommodations,
            Seats seats,
            ConsentRecords consents,
            AuditTrail audit,
            Clock clock) {
        this.attempts = attempts;
        this.formItems = formItems;
        this.forms = forms;
        this.accommodations = accommodations;
        this.seats = seats;
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Starts the invitation's attempt with a freshly drawn form; again, while it runs, is harmless.
     *
     * @throws HttpProblem 409 when the test was already taken, all seats are, or the applicant read other words; 403 when
     *     the campaign is not open or its notice was given too short a time ago; 410 when the invitation was withdrawn
     */
    @Transactional
    Attempt begin(UUID invitationId, Agreement agreement, String userAgent) {
        Invitation invitation = attempts.lockedInvitation(invitationId);
        Optional<Attempt> newest = attempts.latest(invitation.id());
        Optional<Attempt> latest = newest.filter(attempt -> attempt.state() != Attempt.State.VOIDED);
        if (latest.isPresent()) {
            if (latest.get().state().running()) {
                return latest.get();
            }
            throw Problems.conflict(words().takenAlready());
        }
        Instant now = clock.instant();
        if (invitation.stateAt(now) == Invitation.State.WITHDRAWN) {
            throw Problems.gone(words().withdrawn());
        }
        if (!invitation.startableAt(now)) {
            throw Problems.forbidden(words().notOpen());
        }
        LocalDate today = LocalDate.now(clock);
        invitation
                .campaign()
                .notice()
                .filter(notice -> notice.standsInTheWay(today))
                .ifPresent(notice -> {
                    throw Problems.forbidden(
                            words().noticePeriod(notice.startsOn().toString()));
                });
        Campaign campaign = invitation.campaign();
        if (!agreement.current(campaign.notice(), campaign.fullScreen())) {
            throw Agreement.wordsChanged();
        }
        if (invitation.confirmsAttemptId().isEmpty()) {
            seats.take(invitation);
        }
        GrantedAccommodations granted = invitation
                .confirmsAttemptId()
                .map(confirmed -> attempts.findById(confirmed).accommodations())
                .orElseGet(() -> accommodations.freeze(invitationId));
        int number = newest.map(Attempt::number).orElse(0) + 1;
        Attempt attempt = new Attempt(invitation, number, seeds.nextLong(), granted, agreement, userAgent, now);
        if (newest.isPresent()) {
            attempt.takesPlace();
        }
        if (invitation.confirmsAttemptId().isPresent()) {
            attempt.confirms();
        }
        attempts.persist(attempt);
        List<Item> form = forms.draw(attempt);
        for (int i = 0; i < form.size(); i++) {
            formItems.persist(new FormItem(attempt, i + 1, 0, granted.timed(form.get(i))));
        }
        LOG.infof("attempt %s has begun", attempt.id());
        consents.keep(attempt);
        audit.record(
                Actor.applicant(invitation.id()),
                "attempt.started",
                attempt.id(),
                Map.of("consent", agreement.version()));
        return attempt;
    }

    private static RefusalMessages words() {
        return PageLanguage.words(RefusalMessages.class);
    }
}

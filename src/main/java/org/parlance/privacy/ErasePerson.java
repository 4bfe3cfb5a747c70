package org.parlance.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.delivery.Withdrawals;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonData;
import org.parlance.jobs.JobHandler;
import org.parlance.jobs.Jobs;
import org.parlance.privacy.PrivacyRequest.State;

/** Erases a person on request, but for what the law asks to keep and what a legal hold is on. */
@ApplicationScoped
class ErasePerson implements JobHandler {
    /** A recording that was just being put together may have been stored right behind the eraser's back. */
    private static final Duration SECOND_LOOK = Duration.ofMinutes(15);

    private final PrivacyRequests requests;
    private final LegalHolds holds;
    private final People people;
    private final Withdrawals withdrawals;
    private final Erasing erasing;
    private final PrivacyConfig config;
    private final Jobs jobs;
    private final Clock clock;

    ErasePerson(
            PrivacyRequests requests,
            LegalHolds holds,
            People people,
            Withdrawals withdrawals,
            Erasing erasing,
            PrivacyConfig config,
            Jobs jobs,
            Clock clock) {
        this.requests = requests;
        this.holds = holds;
        this.people = people;
        this.withdrawals = withdrawals;
        this.erasing = erasing;
        this.config = config;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return PrivacyRequests.ERASE;
    }

    @Override
    @ActivateRequestContext
    public void run(UUID requestId) {
        PrivacyRequest request = requests.find(requestId).orElseThrow();
        if (request.state() == State.DONE || request.state() == State.PARTLY) {
            if (holds.on(request.applicantId()).isEmpty()) {
                erase(people.person(request.applicantId()), clock.instant());
            }
            return;
        }
        if (request.state() != State.RUNNING || stopped(request)) {
            return;
        }
        Person person = people.person(request.applicantId());
        person.invitationIds().forEach(invitation -> withdrawals.stop(invitation, Actor.SYSTEM));
        Instant now = clock.instant();
        List<Kept> kept = erase(person, now);
        QuarkusTransaction.requiringNew().run(() -> {
            Optional<Instant> next =
                    kept.stream().map(left -> Instant.parse(left.until())).min(Comparator.naturalOrder());
            requests.locked(requestId).erased(kept, next.orElse(null), now);
            jobs.enqueueAt(name(), requestId, now.plus(SECOND_LOOK));
        });
    }

    private boolean stopped(PrivacyRequest request) {
        boolean held = !holds.on(request.applicantId()).isEmpty();
        if (held) {
            QuarkusTransaction.requiringNew()
                    .run(() -> requests.locked(request.id()).hold());
        }
        return held;
    }

    private List<Kept> erase(Person person, Instant now) {
        List<Kept> kept = new ArrayList<>();
        for (DataKind kind : DataKind.values()) {
            KeepRule rule = KeepRule.of(config, kind, null);
            List<UUID> free = new ArrayList<>();
            Instant until = now;
            for (Person.Invited invited : person.invitations()) {
                if (rule.floorHolds(invited.ends(), now)) {
                    Instant over = rule.lawfulFrom(invited.ends());
                    until = over.isAfter(until) ? over : until;
                } else {
                    free.add(invited.invitationId());
                }
            }
            boolean all = free.size() == person.invitations().size();
            if (!all) {
                kept.add(new Kept(kind, until.toString(), rule.floorReason()));
            }
            // a person is one: while any of their invitations asks for it, who they are stays known
            if (kind == DataKind.CONTACT ? all : !free.isEmpty()) {
                erasing.erase(kind, new PersonData(person.applicantId(), free), "person.erased");
            }
        }
        return kept;
    }
}

package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.FormItem;
import org.parlance.hiring.AccommodationService;
import org.parlance.hiring.Applicant;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.Mails;
import org.parlance.hiring.OutgoingMail;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Shortlisting;
import org.parlance.verdict.Verdicts;
import org.parlance.verdict.Verdicts.Standing;

/** Reads what a campaign's table shows of some invitations. */
@ApplicationScoped
class ApplicantRows {
    private final EntityManager entities;
    private final Verdicts verdicts;
    private final Shortlisting shortlisting;
    private final AccommodationService accommodations;
    private final Mails mails;
    private final Clock clock;

    ApplicantRows(
            EntityManager entities,
            Verdicts verdicts,
            Shortlisting shortlisting,
            AccommodationService accommodations,
            Mails mails,
            Clock clock) {
        this.entities = entities;
        this.verdicts = verdicts;
        this.shortlisting = shortlisting;
        this.accommodations = accommodations;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * In the order of the ids.
     *
     * @param hidden tells the attempts whose outcome is kept from the reader
     */
    @Transactional
    List<ApplicantRow> of(Campaign campaign, List<UUID> invitationIds, Function<Collection<UUID>, Set<UUID>> hidden) {
        if (invitationIds.isEmpty()) {
            return List.of();
        }
        Map<UUID, ApplicantRow.Test> tests = tests(invitationIds, hidden);
        Map<UUID, OutgoingMail> newest = mails.newest(invitationIds);
        Set<UUID> waiting = accommodations.waiting(campaign.id());
        Instant now = clock.instant();
        Map<UUID, Invitation> invitations = entities.createQuery(
                        "select i from Invitation i join fetch i.applicant where i.id in :ids", Invitation.class)
                .setParameter("ids", invitationIds)
                .getResultStream()
                .collect(Collectors.toMap(Invitation::id, Function.identity()));
        return invitationIds.stream()
                .map(invitations::get)
                .map(invitation -> row(
                        invitation,
                        tests.get(invitation.id()),
                        newest.get(invitation.id()),
                        waiting.contains(invitation.id()),
                        now))
                .toList();
    }

    private static ApplicantRow row(
            Invitation invitation, ApplicantRow.Test test, OutgoingMail mail, boolean asked, Instant now) {
        Applicant applicant = invitation.applicant();
        return new ApplicantRow(
                invitation.id(),
                applicant.name(),
                applicant.email(),
                applicant.phone(),
                invitation.origin(),
                invitation.stateAt(now),
                invitation.createdAt(),
                mail == null ? null : mail.state(),
                test == null && !now.isBefore(invitation.expiresAt()),
                invitation.waitsForSeat(),
                test,
                asked);
    }

    /** Of each invitation the newest attempt. */
    private Map<UUID, ApplicantRow.Test> tests(List<UUID> invitationIds, Function<Collection<UUID>, Set<UUID>> hidden) {
        Map<UUID, Attempt> newest = entities.createQuery("from Attempt a where a.invitation.id in :ids", Attempt.class)
                .setParameter("ids", invitationIds)
                .getResultStream()
                .collect(Collectors.toMap(
                        attempt -> attempt.invitation().id(),
                        Function.identity(),
                        (one, other) -> one.number() > other.number() ? one : other));
        List<UUID> attemptIds = newest.values().stream().map(Attempt::id).toList();
        Set<UUID> unseen = hidden.apply(attemptIds);
        Map<UUID, Standing> standings = verdicts.standings(attemptIds);
        Set<UUID> shortlisted = shortlisting.among(attemptIds).keySet();
        Map<UUID, Integer> positions = positions(attemptIds);
        Map<UUID, ApplicantRow.Test> tests = new HashMap<>();
        newest.forEach((invitation, attempt) -> {
            ApplicantRow.Test test = test(
                    attempt,
                    positions.getOrDefault(attempt.id(), 0),
                    Optional.ofNullable(standings.get(attempt.id())),
                    shortlisted.contains(attempt.id()));
            tests.put(invitation, unseen.contains(attempt.id()) ? test.unseen() : test);
        });
        return tests;
    }

    private static ApplicantRow.Test test(
            Attempt attempt, int position, Optional<Standing> standing, boolean shortlisted) {
        return new ApplicantRow.Test(
                attempt.id(),
                attempt.state(),
                position,
                attempt.interruptions(),
                false,
                standing.map(ApplicantRows::shown).orElse(null),
                standing.map(Standing::settled).orElse(false),
                standing.map(known -> known.verdict().overall())
                        .map(Math::round)
                        .orElse(null),
                shortlisted);
    }

    /** A pass that a first voice of two speaks against is open, as the funnel has it. */
    private static Outcome shown(Standing standing) {
        return standing.outcome() == Outcome.PASS && !standing.settled() ? Outcome.REVIEW : standing.outcome();
    }

    /** Of each attempt the last position that was given, from 1. */
    private Map<UUID, Integer> positions(List<UUID> attemptIds) {
        Map<UUID, Integer> positions = new HashMap<>();
        if (!attemptIds.isEmpty()) {
            entities.createQuery(
                            "select f.attempt.id, max(f.position) from FormItem f where f.attempt.id in :attempts"
                                    + " and f.state <> :waiting group by f.attempt.id",
                            Object[].class)
                    .setParameter("attempts", attemptIds)
                    .setParameter("waiting", FormItem.State.WAITING)
                    .getResultStream()
                    .forEach(row -> positions.put((UUID) row[0], (Integer) row[1]));
        }
        return positions;
    }
}

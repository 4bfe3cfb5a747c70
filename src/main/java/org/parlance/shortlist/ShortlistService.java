package org.parlance.shortlist;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.Campaign;
import org.parlance.identity.StaffMember;
import org.parlance.verdict.Blinding;
import org.parlance.verdict.Confirmations;
import org.parlance.verdict.Endorsement;
import org.parlance.verdict.Endorsements;
import org.parlance.verdict.Shortlisting;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Who stands on a shortlist: puts applicants forward to HR, orders them, takes them back and puts them back. */
@ApplicationScoped
public class ShortlistService implements Shortlisting {
    private static final int LONGEST_NOTE = 1000;

    /** Which way an entry goes. */
    enum Way {
        UP,
        DOWN
    }

    private final Shortlists lists;
    private final ShortlistKeeping keeping;
    private final ShortlistEntries entries;
    private final Candidates candidates;
    private final Attempts attempts;
    private final Endorsements endorsements;
    private final Judgements judgements;
    private final Confirmations confirmations;
    private final Blinding blinding;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    ShortlistService(
            Shortlists lists,
            ShortlistKeeping keeping,
            ShortlistEntries entries,
            Candidates candidates,
            Attempts attempts,
            Endorsements endorsements,
            Judgements judgements,
            Confirmations confirmations,
            Blinding blinding,
            EntityManager entities,
            AuditTrail audit,
            Clock clock) {
        this.lists = lists;
        this.keeping = keeping;
        this.entries = entries;
        this.candidates = candidates;
        this.attempts = attempts;
        this.endorsements = endorsements;
        this.judgements = judgements;
        this.confirmations = confirmations;
        this.blinding = blinding;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts an applicant on the campaign's oldest list that is open; the first one makes the list. Again is harmless.
     *
     * @throws HttpProblem 404 when these accounts may see no such attempt, 409 when it was not passed for good
     */
    @Transactional
    void add(UUID attemptId, Collection<UUID> accountIds, StaffMember adder) {
        UUID campaignId = visible(attemptId, accountIds).invitation().campaign().id();
        Shortlist list = lists.standard(campaignId).orElseGet(() -> keeping.createStandard(campaignId, adder));
        add(list.id(), List.of(attemptId), accountIds, adder);
    }

    /**
     * Puts applicants on a list, after those who are there. Again is harmless; a removed one comes back.
     *
     * @return how many were not there before
     * @throws HttpProblem 404 when these accounts may see no such list, or an attempt is neither of its campaign nor endorsed for it, 409 when
     *     one was not passed for good or the list is not open
     */
    @Transactional
    public int add(UUID listId, Collection<UUID> attemptIds, Collection<UUID> accountIds, StaffMember adder) {
        Shortlist list = open(listId, accountIds);
        return Math.toIntExact(attemptIds.stream()
                .distinct()
                .filter(attemptId -> put(list, attemptId, accountIds, adder))
                .count());
    }

    /**
     * Puts everybody on a list who matches and is not there yet, but for those whom the adder is rating blind.
     *
     * @return how many
     */
    @Transactional
    public int addMatching(UUID listId, ShortlistRule rule, Collection<UUID> accountIds, StaffMember adder) {
        Shortlist list = open(listId, accountIds);
        List<UUID> matching = candidates.of(list, rule, blinding.ratedBy(adder.id())).stream()
                .map(Candidate::attemptId)
                .toList();
        return add(listId, matching, accountIds, adder);
    }

    private boolean put(Shortlist list, UUID attemptId, Collection<UUID> accountIds, StaffMember adder) {
        Optional<Attempt> endorsed = Optional.ofNullable(endorsements
                        .among(list.campaignId(), List.of(attemptId))
                        .get(attemptId))
                .map(standing -> standing.endorsement().attempt());
        Attempt attempt = endorsed.orElseGet(() -> ownOf(list, visible(attemptId, accountIds)));
        attempts.locked(attemptId);
        Judgement judgement = judgements
                .of(list.campaignId(), List.of(attemptId), accountIds::contains)
                .get(attemptId);
        if (attempt.state() == Attempt.State.VOIDED || judgement == null || !judgement.passedForGood()) {
            throw Problems.conflict(words().notPassed());
        }
        if (endorsed.isPresent()) {
            requireConfirmed(list, attemptId);
        } else {
            confirmations.requireConfirmed(attempt);
        }
        Optional<ShortlistEntry> known = entries.of(list.id(), attempt.id());
        if (known.isPresent() && !known.get().removed()) {
            return false;
        }
        known.ifPresentOrElse(
                ShortlistEntry::restore,
                () -> entries.persistAndFlush(
                        new ShortlistEntry(list, attempt, entries.nextPosition(list.id()), adder, clock.instant())));
        record(adder, "shortlist.added", list, attempt.id());
        return true;
    }

    private static Attempt ownOf(Shortlist list, Attempt attempt) {
        if (!attempt.invitation().campaign().id().equals(list.campaignId())) {
            throw Problems.notFound("There is no such result in the shortlist's campaign.");
        }
        return attempt;
    }

    /** An endorsed result needs the confirmation that the list's campaign asks for, wherever it was taken. */
    private void requireConfirmed(Shortlist list, UUID attemptId) {
        if (Confirmations.asked(entities.find(Campaign.class, list.campaignId()))
                && !confirmations.states(List.of(attemptId)).get(attemptId).confirmed()) {
            throw Problems.conflict(words().endorsedUnconfirmed());
        }
    }

    /**
     * Puts an endorsed result on the oldest open list of the campaign that it counts for. Again is harmless.
     *
     * @throws HttpProblem 404 when it counts for no campaign of these accounts, 409 when it is no pass for good
     */
    @Transactional
    void addEndorsed(UUID endorsementId, Collection<UUID> accountIds, StaffMember adder) {
        Endorsement endorsement =
                endorsements.visible(endorsementId, accountIds).endorsement();
        UUID campaignId = endorsement.campaign().id();
        Shortlist list = lists.standard(campaignId).orElseGet(() -> keeping.createStandard(campaignId, adder));
        add(list.id(), List.of(endorsement.attempt().id()), accountIds, adder);
    }

    /**
     * Takes an endorsed result off every list of the campaign that it counts for.
     *
     * @throws HttpProblem 404 when it counts for no campaign of these accounts, 409 when it stands on a locked list
     */
    @Transactional
    void removeEndorsed(UUID endorsementId, Collection<UUID> accountIds, StaffMember remover) {
        Endorsement endorsement =
                endorsements.visible(endorsementId, accountIds).endorsement();
        UUID attemptId = endorsement.attempt().id();
        entries.ofCampaign(attemptId, endorsement.campaign().id())
                .forEach(entry -> remove(entry.shortlistId(), attemptId, accountIds, remover));
    }

    @Override
    @Transactional
    public Optional<Entry> endorsed(UUID attemptId, UUID campaignId) {
        return entries.ofCampaign(attemptId, campaignId).stream()
                .findFirst()
                .map(entry -> new Entry(entry.adderName(), entry.addedAt()));
    }

    /**
     * Takes an applicant off every list that is open.
     *
     * @throws HttpProblem 404 when these accounts may see no such attempt, 409 when it stands on a locked list
     */
    @Transactional
    void remove(UUID attemptId, Collection<UUID> accountIds, StaffMember remover) {
        visible(attemptId, accountIds);
        entries.ofAttempts(List.of(attemptId))
                .forEach(entry -> remove(entry.shortlistId(), attemptId, accountIds, remover));
    }

    /**
     * Takes an applicant off a list; {@link #restore} brings them back to their place.
     *
     * @throws HttpProblem 404 when there is no such list or entry for these accounts, 409 when the list is not open
     */
    @Transactional
    public void remove(UUID listId, UUID attemptId, Collection<UUID> accountIds, StaffMember remover) {
        Shortlist list = open(listId, accountIds);
        ShortlistEntry entry = entry(list, attemptId);
        if (!entry.removed()) {
            entry.remove(remover, clock.instant());
            record(remover, "shortlist.removed", list, attemptId);
        }
    }

    @Transactional
    void restore(UUID listId, UUID attemptId, Collection<UUID> accountIds, StaffMember by) {
        Shortlist list = open(listId, accountIds);
        ShortlistEntry entry = entry(list, attemptId);
        if (entry.removed()) {
            entry.restore();
            record(by, "shortlist.restored", list, attemptId);
        }
    }

    /** Changes places with the neighbour that the mover sees; the first cannot go up nor the last down, which is harmless. */
    @Transactional
    void move(UUID listId, UUID attemptId, Way way, Collection<UUID> accountIds, StaffMember by) {
        Shortlist list = open(listId, accountIds);
        ShortlistEntry entry = entry(list, attemptId);
        List<ShortlistEntry> inOrder = entries.standing(listId);
        Set<UUID> rated = blinding.ratedBy(by.id());
        List<ShortlistEntry> shown = inOrder.stream()
                .filter(one -> !rated.contains(one.attempt().id()))
                .toList();
        int from = shown.indexOf(entry);
        int to = way == Way.UP ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= shown.size()) {
            return;
        }
        // a restored one may share its place with another
        for (int place = 0; place < inOrder.size(); place++) {
            inOrder.get(place).place(place + 1);
        }
        int left = inOrder.indexOf(entry);
        int taken = inOrder.indexOf(shown.get(to));
        shown.get(to).place(left + 1);
        entry.place(taken + 1);
        record(by, "shortlist.moved", list, attemptId);
    }

    /** @throws HttpProblem 400 when the note is longer than 1,000 characters */
    @Transactional
    public void note(UUID listId, UUID attemptId, String note, Collection<UUID> accountIds, StaffMember by) {
        Shortlist list = open(listId, accountIds);
        String kept = note == null ? "" : note.strip();
        if (kept.length() > LONGEST_NOTE) {
            throw Problems.badRequest(words().noteTooLong(kept.length()));
        }
        entry(list, attemptId).note(kept);
        record(by, "shortlist.noted", list, attemptId);
    }

    /** In the list's order. Whoever asks has made sure that the list may be seen. */
    @Transactional
    public List<UUID> attemptsOn(UUID listId) {
        return entries.standing(listId).stream()
                .map(entry -> entry.attempt().id())
                .toList();
    }

    @Override
    @Transactional
    public Map<UUID, Entry> among(Collection<UUID> attemptIds) {
        return entries.ofAttempts(attemptIds).stream()
                .collect(Collectors.toMap(
                        entry -> entry.attempt().id(),
                        entry -> new Entry(entry.adderName(), entry.addedAt()),
                        (first, later) -> first));
    }

    private Shortlist open(UUID listId, Collection<UUID> accountIds) {
        Shortlist list = lists.locked(listId, accountIds);
        if (!list.open()) {
            throw Problems.conflict(words().locked(list.name()));
        }
        return list;
    }

    private ShortlistEntry entry(Shortlist list, UUID attemptId) {
        return entries.of(list.id(), attemptId).orElseThrow(() -> Problems.notFound(words().notListed()));
    }

    private void record(StaffMember by, String action, Shortlist list, UUID attemptId) {
        audit.record(
                Actor.staff(by.id()),
                action,
                attemptId,
                Map.of("list", list.id().toString()));
    }

    private Attempt visible(UUID attemptId, Collection<UUID> accountIds) {
        return attempts.visible(attemptId, accountIds)
                .orElseThrow(() -> Problems.notFound("There is no such result among your client accounts."));
    }

    private static ShortlistRefusalMessages words() {
        return PageLanguage.words(ShortlistRefusalMessages.class);
    }
}

package org.parlance.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.hiring.AccommodationRequest.State;
import org.parlance.identity.StaffMember;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/**
 * Takes applicants' requests for accommodations and what staff grant. Every move locks the invitation, so that nothing
 * changes any more once its first attempt has begun.
 */
@ApplicationScoped
public class AccommodationService {
    private static final int LONGEST_TEXT = 2000;

    private final EntityManager entities;
    private final Mails mails;
    private final AuditTrail audit;
    private final Clock clock;

    AccommodationService(EntityManager entities, Mails mails, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty while nobody has granted anything. */
    @Transactional
    public Optional<AccommodationGrant> grantOf(UUID invitationId) {
        return entities.createQuery(
                        "from AccommodationGrant g join fetch g.grantedBy where g.invitationId = :invitation",
                        AccommodationGrant.class)
                .setParameter("invitation", invitationId)
                .getResultStream()
                .findFirst();
    }

    @Transactional
    public GrantedAccommodations granted(UUID invitationId) {
        return grantOf(invitationId).map(AccommodationGrant::granted).orElse(GrantedAccommodations.NONE);
    }

    /** The newest; there is one open request at most. */
    @Transactional
    public Optional<AccommodationRequest> requestOf(UUID invitationId) {
        return entities.createQuery(
                        "from AccommodationRequest r left join fetch r.answeredBy where r.invitationId = :invitation"
                                + " order by r.askedAt desc, r.id desc",
                        AccommodationRequest.class)
                .setParameter("invitation", invitationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The invitations of a campaign whose applicants wait for an answer. */
    @Transactional
    public Set<UUID> waiting(UUID campaignId) {
        return entities.createQuery(
                        "select r.invitationId from AccommodationRequest r, Invitation i where i.id = r.invitationId"
                                + " and i.campaign.id = :campaign and r.state = :asked and i.begunAt is null",
                        UUID.class)
                .setParameter("campaign", campaignId)
                .setParameter("asked", State.ASKED)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** A request that waits for an answer. @param campaign and account are names */
    public record Waiting(
            UUID invitationId, UUID campaignId, String applicant, String campaign, String account, Instant askedAt) {}

    /** The requests in some client accounts that wait for an answer, the oldest first. */
    @Transactional
    public List<Waiting> waiting(Collection<UUID> accountIds) {
        return entities.createQuery(
                        "select new org.parlance.hiring.AccommodationService$Waiting(i.id, c.id, p.name, c.name, a.name,"
                                + " r.askedAt) from AccommodationRequest r join Invitation i on i.id = r.invitationId"
                                + " join i.applicant p join i.campaign c join c.clientAccount a"
                                + " where r.state = :asked and i.begunAt is null and a.id in :accounts"
                                + " order by r.askedAt, r.id",
                        Waiting.class)
                .setParameter("asked", State.ASKED)
                .setParameter("accounts", accountIds)
                .getResultList();
    }

    /**
     * An applicant asks; once more changes a request that is not answered yet.
     *
     * @param reason in the applicant's own words; needed for something else than the kinds there are
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when nothing is asked for, or something that the profile
     *     does not have, 409 when the test has begun
     */
    @Transactional
    public void ask(UUID invitationId, Collection<AccommodationKind> kinds, String reason) {
        Invitation invitation = notBegun(invitationId);
        String why = reason == null ? "" : reason.strip();
        if (kinds.isEmpty()) {
            throw Problems.badRequest(words().chooseOne());
        }
        if (!AccommodationKind.of(invitation.campaign().blueprint().accommodations())
                .containsAll(kinds)) {
            throw Problems.badRequest(words().notOffered());
        }
        if (why.isEmpty() && kinds.contains(AccommodationKind.OTHER)) {
            throw Problems.badRequest(words().describe());
        }
        requireShort(why);
        AccommodationRequest request = requestOf(invitationId)
                .filter(AccommodationRequest::open)
                .orElseGet(() -> new AccommodationRequest(invitationId));
        Set<AccommodationKind> asked = EnumSet.copyOf(kinds);
        request.ask(asked, why, clock.instant());
        entities.persist(request);
        audit.record(
                Actor.applicant(invitationId),
                "accommodation.asked",
                invitationId,
                Map.of("kinds", asked.stream().map(Enum::name).collect(Collectors.joining(" "))));
    }

    /**
     * Grants, in the place of what was granted before; an open request is answered by it.
     *
     * @param words for the applicant; needed when what is granted is not what was asked for
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the profile does not allow it or the words are
     *     missing, 409 when the test has begun
     */
    @Transactional
    public void grant(UUID invitationId, GrantedAccommodations granted, String words, StaffMember by) {
        Invitation invitation = notBegun(invitationId);
        if (!granted.within(invitation.campaign().blueprint().accommodations())) {
            throw Problems.badRequest(words().notAllowed());
        }
        Optional<AccommodationRequest> open = requestOf(invitationId).filter(AccommodationRequest::open);
        if (open.isPresent() && granted.none()) {
            throw Problems.badRequest(words().nothingGranted());
        }
        Map<String, String> codes = new HashMap<>(granted.codes());
        open.ifPresent(request -> {
            State answer = granted.covers(request.kinds()) ? State.GRANTED : State.GRANTED_DIFFERENTLY;
            answer(request, answer, words, by);
            codes.put("answer", answer.name());
            mails.queue(invitation, OutgoingMail.Kind.ANSWER);
        });
        AccommodationGrant grant = grantOf(invitationId).orElseGet(() -> new AccommodationGrant(invitationId));
        grant.grant(granted, by, clock.instant());
        entities.persist(grant);
        audit.record(Actor.staff(by.id()), "accommodation.granted", invitationId, codes);
    }

    /**
     * @param words for the applicant: why not, and what else there is
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 without words, 409 when nothing is asked for or the test
     *     has begun
     */
    @Transactional
    public void decline(UUID invitationId, String words, StaffMember by) {
        Invitation invitation = notBegun(invitationId);
        answer(openRequest(invitationId), State.DECLINED, words, by);
        mails.queue(invitation, OutgoingMail.Kind.ANSWER);
        audit.record(Actor.staff(by.id()), "accommodation.declined", invitationId);
    }

    /**
     * Why the applicant asks. It is for who answers the request, until it is answered; that it was read is recorded.
     * Empty when nothing is to be answered any more.
     */
    @Transactional
    public Optional<String> reason(UUID invitationId, StaffMember reader) {
        boolean begun = entities.find(Invitation.class, invitationId).begun();
        Optional<String> reason = requestOf(invitationId)
                .filter(request -> request.open() && !begun)
                .map(AccommodationRequest::reason)
                .filter(why -> !why.isEmpty());
        if (reason.isPresent()) {
            audit.record(Actor.staff(reader.id()), "accommodation.reason-read", invitationId);
        }
        return reason;
    }

    /** The first attempt begins: what is granted now holds, and is not changed any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public GrantedAccommodations freeze(UUID invitationId) {
        locked(invitationId).begin(clock.instant());
        return granted(invitationId);
    }

    private void answer(AccommodationRequest request, State state, String words, StaffMember by) {
        String said = words == null ? "" : words.strip();
        if (said.isEmpty() && state != State.GRANTED) {
            throw Problems.badRequest(state == State.DECLINED ? words().sayWhyDeclined() : words().sayWhyDifferent());
        }
        requireShort(said);
        request.answer(state, said, by, clock.instant());
    }

    private AccommodationRequest openRequest(UUID invitationId) {
        return requestOf(invitationId)
                .filter(AccommodationRequest::open)
                .orElseThrow(() -> Problems.conflict(words().noRequest()));
    }

    private Invitation notBegun(UUID invitationId) {
        Invitation invitation = locked(invitationId);
        if (invitation.begun()) {
            throw Problems.conflict(words().begun());
        }
        return invitation;
    }

    private Invitation locked(UUID invitationId) {
        Invitation invitation = entities.find(Invitation.class, invitationId);
        entities.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
        return invitation;
    }

    private static AccommodationRefusalMessages words() {
        return PageLanguage.words(AccommodationRefusalMessages.class);
    }

    private static void requireShort(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw Problems.badRequest(words().shorten(LONGEST_TEXT));
        }
    }
}

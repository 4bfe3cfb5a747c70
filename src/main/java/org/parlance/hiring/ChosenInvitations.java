package org.parlance.hiring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.web.Problems;

/** One deed on several invitations at once. Those that it does not fit are left out and named, the others are done. */
@ApplicationScoped
public class ChosenInvitations {
    /** Why an invitation was left out. */
    public enum Why {
        WITHDRAWN,
        EXPIRED,
        BEGUN,
        NO_ADDRESS,
        NO_SERVER
    }

    public record LeftOut(UUID invitationId, String applicant, Why why) {}

    /** @param count how many were done */
    public record Done(int count, List<LeftOut> leftOut) {}

    private final EntityManager entities;
    private final InvitationService invitations;
    private final InvitationCare care;
    private final Mails mails;
    private final AuditTrail audit;
    private final Clock clock;

    ChosenInvitations(
            EntityManager entities,
            InvitationService invitations,
            InvitationCare care,
            Mails mails,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.invitations = invitations;
        this.care = care;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whom it is about, by invitation, in the order of the ids.
     *
     * @throws HttpProblem 404 when one is not of the campaign
     */
    @Transactional
    public Map<UUID, String> names(Campaign campaign, Collection<UUID> ids) {
        Map<UUID, String> names = new LinkedHashMap<>();
        ids.forEach(id ->
                names.put(id, invitations.ofCampaign(campaign, id).applicant().name()));
        return names;
    }

    /**
     * Mails the link again to whoever has not begun; as a mailing, behind what is sent by itself.
     *
     * @throws HttpProblem 404 when one is not of the campaign
     */
    @Transactional
    public Done resend(Campaign campaign, Collection<UUID> ids, Actor actor) {
        List<Invitation> fitting = new ArrayList<>();
        Done done = each(campaign, ids, this::notToBeMailed, fitting::add);
        mails.queue(fitting, OutgoingMail.Kind.INVITATION);
        fitting.forEach(invitation -> audit.record(actor, "invitation.mailed-again", invitation.id()));
        return done;
    }

    /**
     * Lets applicants begin until a later time, also those whose invitation has expired.
     *
     * @throws HttpProblem 400 when the time is not in the coming year, 404 when one is not of the campaign
     */
    @Transactional
    public Done extend(Campaign campaign, Collection<UUID> ids, Instant until, Actor actor) {
        care.requireComing(until);
        return each(
                campaign,
                ids,
                invitation -> invitation.stateAt(clock.instant()) == Invitation.State.WITHDRAWN
                        ? Optional.of(Why.WITHDRAWN)
                        : begun(invitation),
                invitation -> {
                    invitation.extendTo(until);
                    audit.record(actor, "invitation.extended", invitation.id(), Map.of("until", until.toString()));
                });
    }

    /**
     * Closes the links of those who have not begun.
     *
     * @throws HttpProblem 404 when one is not of the campaign
     */
    @Transactional
    public Done withdraw(Campaign campaign, Collection<UUID> ids, Actor actor) {
        return each(campaign, ids, this::over, invitation -> {
            invitation.withdraw(clock.instant());
            audit.record(actor, "invitation.withdrawn", invitation.id());
        });
    }

    private Done each(
            Campaign campaign,
            Collection<UUID> ids,
            Function<Invitation, Optional<Why>> misfit,
            Consumer<Invitation> deed) {
        if (ids.isEmpty()) {
            throw Problems.badRequest("Choose the applicants first, with the boxes beside their names.");
        }
        List<LeftOut> leftOut = new ArrayList<>();
        // always locked in the same order, so that two deeds at once do not wait for each other
        List<UUID> inOrder = ids.stream().distinct().sorted().toList();
        for (UUID id : inOrder) {
            Invitation invitation = invitations.ofCampaign(campaign, id);
            entities.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
            misfit.apply(invitation)
                    .ifPresentOrElse(
                            why -> leftOut.add(
                                    new LeftOut(id, invitation.applicant().name(), why)),
                            () -> deed.accept(invitation));
        }
        return new Done(inOrder.size() - leftOut.size(), leftOut);
    }

    private static Optional<Why> begun(Invitation invitation) {
        return invitation.begun() ? Optional.of(Why.BEGUN) : Optional.empty();
    }

    private Optional<Why> over(Invitation invitation) {
        return switch (invitation.stateAt(clock.instant())) {
            case WITHDRAWN -> Optional.of(Why.WITHDRAWN);
            case EXPIRED -> Optional.of(Why.EXPIRED);
            case INVITED, OPENED -> begun(invitation);
        };
    }

    private Optional<Why> notToBeMailed(Invitation invitation) {
        return over(invitation).or(() -> {
            if (!mails.configured()) {
                return Optional.of(Why.NO_SERVER);
            }
            return invitation.applicant().email() == null ? Optional.of(Why.NO_ADDRESS) : Optional.empty();
        });
    }
}

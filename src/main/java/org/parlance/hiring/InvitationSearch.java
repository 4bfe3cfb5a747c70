package org.parlance.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Finds the invitation of somebody who stands at the desk. */
@ApplicationScoped
public class InvitationSearch {
    /** More than anybody looks through at a desk. */
    public static final int MOST = 20;

    /** Of one letter there would be too many. */
    public static final int LEAST_LETTERS = 2;

    private final EntityManager entities;

    InvitationSearch(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A campaign's invitations by the applicant's whole address, whole phone number, or a part of the name; without
     * those to confirmation tests, which have tickets of their own.
     *
     * @return at most {@link #MOST}, by name; empty for less than {@link #LEAST_LETTERS} letters
     */
    @Transactional
    public List<Invitation> find(UUID campaignId, String typed) {
        String wanted = typed == null ? "" : typed.strip();
        if (wanted.length() < LEAST_LETTERS) {
            return List.of();
        }
        String tail = PhoneNumber.normalise(wanted).map(PersonTraits::phoneTail).orElse("");
        return entities.createQuery(
                        "select i from Invitation i join fetch i.applicant a where i.campaign.id = :campaign"
                                + " and i.confirmsAttemptId is null and (lower(a.email) = :address"
                                + " or (:tail <> '' and a.phoneTail = :tail) or lower(a.name) like :name escape '!')"
                                + " order by a.name, i.createdAt desc",
                        Invitation.class)
                .setParameter("campaign", campaignId)
                .setParameter("address", wanted.toLowerCase(Locale.ROOT))
                .setParameter("tail", tail)
                .setParameter("name", "%" + wanted.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
                .setMaxResults(MOST)
                .getResultList();
    }
}

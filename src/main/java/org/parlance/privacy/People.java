package org.parlance.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.parlance.hiring.Applicant;
import org.parlance.hiring.Invitation;

/** Finds people across the campaigns of client accounts. */
@ApplicationScoped
class People {
    private static final int MOST = 50;

    private final EntityManager entities;

    People(EntityManager entities) {
        this.entities = entities;
    }

    /** @param words a part of the name, or of the e-mail address, or the phone number's end */
    @Transactional
    List<Person> search(String words, Collection<UUID> accountIds) {
        String digits = words.replaceAll("[^0-9]", "");
        List<UUID> ids = entities.createQuery(
                        "select a.id from Applicant a where a.clientAccountId in :accounts and (lower(a.name) like :text"
                                + " escape '\\' or lower(a.email) like :text escape '\\'"
                                + " or (:digits <> '' and replace(a.phone, ' ', '') like :end)) order by a.name, a.id",
                        UUID.class)
                .setParameter("accounts", accountIds)
                .setParameter("text", "%" + escaped(words) + "%")
                .setParameter("digits", digits.length() < 4 ? "" : digits)
                .setParameter("end", "%" + digits)
                .setMaxResults(MOST)
                .getResultList();
        return ids.stream().map(this::person).toList();
    }

    private static String escaped(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }

    /** Empty when there is none in the accounts. */
    @Transactional
    Optional<Person> find(UUID applicantId, Collection<UUID> accountIds) {
        boolean visible = entities.createQuery(
                                "select count(a) from Applicant a where a.id = :id and a.clientAccountId in :accounts",
                                Long.class)
                        .setParameter("id", applicantId)
                        .setParameter("accounts", accountIds)
                        .getSingleResult()
                > 0;
        return visible ? Optional.of(person(applicantId)) : Optional.empty();
    }

    /** Other rows with the same e-mail address or phone number, in other accounts. */
    @Transactional
    List<Person> alike(UUID applicantId, Collection<UUID> accountIds) {
        return entities
                .createQuery(
                        "select b.id from Applicant a, Applicant b where a.id = :id and b.id <> a.id"
                                + " and b.clientAccountId in :accounts"
                                + " and (a.emailKey = b.emailKey or a.phone = b.phone or a.idNumberHash = b.idNumberHash)"
                                + " order by b.id",
                        UUID.class)
                .setParameter("id", applicantId)
                .setParameter("accounts", accountIds)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(this::person)
                .toList();
    }

    @Transactional
    Person person(UUID applicantId) {
        Applicant applicant = entities.find(Applicant.class, applicantId);
        List<Invitation> invitations = entities.createQuery(
                        "select i from Invitation i join fetch i.campaign c join fetch c.clientAccount"
                                + " where i.applicant.id = :id order by i.createdAt",
                        Invitation.class)
                .setParameter("id", applicantId)
                .getResultList();
        String account = invitations.isEmpty()
                ? ""
                : invitations.get(0).campaign().clientAccount().name();
        return new Person(
                applicantId,
                applicant.name(),
                applicant.contact(),
                account,
                invitations.stream()
                        .map(invitation -> new Person.Invited(
                                invitation.id(),
                                invitation.campaign().id(),
                                invitation.campaign().name(),
                                invitation.expiresAt()))
                        .toList());
    }
}

package org.parlance.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Finds campaigns by parts of their names, page by page, the newest first. */
@ApplicationScoped
public class CampaignSearch {
    private static final String FOUND = " where a.id in :accounts and (lower(c.name) like :text escape '!'"
            + " or lower(a.name) like :text escape '!' or lower(c.blueprintId) like :text escape '!'"
            + " or lower(o.name) like :text escape '!')";

    private final EntityManager entities;

    CampaignSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** @param text part of the name of a campaign, its account, its owner or its job profile; empty for all */
    @Transactional
    public long count(Collection<UUID> accountIds, String text) {
        return bound(
                        entities.createQuery(
                                "select count(c) from Campaign c join c.clientAccount a left join c.owner o" + FOUND,
                                Long.class),
                        accountIds,
                        text)
                .getSingleResult();
    }

    /** @param text as above */
    @Transactional
    public List<Campaign> page(Collection<UUID> accountIds, String text, int from, int most) {
        return bound(
                        entities.createQuery(
                                "select c from Campaign c join fetch c.clientAccount a left join fetch c.owner o"
                                        + FOUND + " order by c.createdAt desc, c.id desc",
                                Campaign.class),
                        accountIds,
                        text)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Collection<UUID> accountIds, String text) {
        String literal = text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return query.setParameter("accounts", accountIds).setParameter("text", "%" + literal + "%");
    }
}

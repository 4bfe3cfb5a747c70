package org.parlance.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads lists page by page, by id and so in the order in which things were made. */
@ApplicationScoped
class Lists {
    private final EntityManager entities;

    Lists(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param query of an entity named e, up to its condition, which restricts it to what the client may see
     * @param id of an item
     */
    @Transactional
    <T> Paging.Slice<T> page(
            Class<T> type, String query, Map<String, Object> parameters, Paging paging, Function<T, UUID> id) {
        TypedQuery<T> typed = entities.createQuery(query + " and e.id > :after order by e.id", type)
                .setParameter("after", paging.after())
                .setMaxResults(paging.wanted());
        parameters.forEach(typed::setParameter);
        return paging.slice(typed.getResultList(), id);
    }
}

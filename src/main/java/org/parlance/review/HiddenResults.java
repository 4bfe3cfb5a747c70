package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Whose outcome a reader must not come across in lists, so that ratings are blind. What is hidden neither filters nor
 * sorts nor is counted by what came of it. These are few, so that they are looked up first and leave the lists to their
 * indexes.
 */
@ApplicationScoped
class HiddenResults {
    /** That {@code :reader} is rating the attempt {@code a} now. */
    static final String RATING = "exists (select 1 from blind_review b where b.attempt_id = a.id"
            + " and b.reviewer_id = :reader and b.state = 'OPEN')";

    /**
     * Of an attempt {@code a} whose campaign asks for two people: whoever has neither opened the result nor rated may be
     * the one who rates it blind.
     */
    static final String TO_RATE = "(a.state = 'SCORED' and not exists (select 1 from result_opening o"
            + " where o.attempt_id = a.id and o.staff_member_id = :reader) and not exists (select 1 from blind_review b"
            + " where b.attempt_id = a.id and b.reviewer_id = :reader and b.state = 'RATED'))";

    private static final String TO_RATE_ANYWHERE = "select a.id from campaign c"
            + " join invitation i on i.campaign_id = c.id join attempt a on a.invitation_id = i.id"
            + " where c.two_person_review and c.client_account_id in (:accounts) and " + TO_RATE;

    private static final String ENDORSED = "select id from endorsement where attempt_id in (:attempts)";

    private final BlindReviews reviews;
    private final EntityManager entities;

    HiddenResults(BlindReviews reviews, EntityManager entities) {
        this.reviews = reviews;
        this.entities = entities;
    }

    /** @param accountIds that the reader sees */
    @Transactional
    Hidden from(Reader reader, Collection<UUID> accountIds) {
        Set<UUID> rating = reviews.openOf(reader.id());
        Set<UUID> toRate = new HashSet<>();
        if (reader.reviews() && !accountIds.isEmpty()) {
            toRate.addAll(ids(TO_RATE_ANYWHERE)
                    .setParameter("reader", reader.id())
                    .setParameterList("accounts", accountIds)
                    .getResultList());
            toRate.removeAll(rating);
        }
        Set<UUID> results = new HashSet<>(rating);
        results.addAll(toRate);
        if (!results.isEmpty()) {
            results.addAll(ids(ENDORSED)
                    .setParameterList("attempts", Set.copyOf(results))
                    .getResultList());
        }
        return new Hidden(rating, toRate, results);
    }

    private NativeQuery<UUID> ids(String sql) {
        return entities.unwrap(Session.class).createNativeQuery(sql, UUID.class);
    }
}

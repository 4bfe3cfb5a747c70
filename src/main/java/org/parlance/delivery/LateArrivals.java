package org.parlance.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Notices what comes after the verdict, as the line was away for long. A verdict is never changed and knows nothing of it,
 * so that a person has to.
 */
@ApplicationScoped
public class LateArrivals implements PanacheRepositoryBase<LateArrival, UUID> {
    private final FormItems formItems;
    private final Clock clock;

    LateArrivals(FormItems formItems, Clock clock) {
        this.formItems = formItems;
        this.clock = clock;
    }

    /**
     * Something else was given for an item than what there was. Within the transaction that holds the attempt's lock, as
     * verdicts are made under it: either the verdict finds what was given, or this finds the verdict.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void arrived(UUID formItemId) {
        FormItem item = formItems.findById(formItemId);
        if (item.attempt().judged()) {
            LateArrival arrival = findByIdOptional(formItemId).orElseGet(() -> new LateArrival(item));
            arrival.arrived(clock.instant());
            persist(arrival);
        }
    }

    /** When the newest came, by attempt id; those for which nothing did are left out. */
    @Transactional
    public Map<UUID, Instant> newest(Collection<UUID> attemptIds) {
        return list("attemptId in ?1", attemptIds).stream()
                .collect(Collectors.toMap(
                        LateArrival::attemptId,
                        LateArrival::arrivedAt,
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    /** The positions of the items that it came for, from 1, in order. */
    @Transactional
    public List<Integer> positions(UUID attemptId) {
        return getEntityManager()
                .createQuery(
                        "select distinct f.position from LateArrival l join FormItem f on f.id = l.formItemId"
                                + " where l.attemptId = :attempt order by f.position",
                        Integer.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }
}

package org.parlance.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.bank.DifficultyModel.Estimate;

/** Keeps the estimates of how hard items are, and makes the offsets that forms are drawn with. */
@ApplicationScoped
public class ItemDifficulties implements PanacheRepositoryBase<ItemDifficulty, UUID> {
    private final Banks banks;

    ItemDifficulties(Banks banks) {
        this.banks = banks;
    }

    /** @param until the newest estimates that count; null when there are none */
    public record Current(ItemOffsets offsets, Instant until) {}

    /** The offsets by what is known now. */
    @Transactional
    public Current current(String language) {
        Instant newest = getEntityManager()
                .createQuery(
                        "select max(d.estimatedAt) from ItemDifficulty d where d.modelVersion = :model", Instant.class)
                .setParameter("model", DifficultyModel.VERSION)
                .getSingleResult();
        return new Current(offsets(language, newest), newest);
    }

    /** The offsets by what was known then. @param until null for nothing but the prediction */
    @Transactional
    public ItemOffsets offsets(String language, Instant until) {
        ItemOffsets predicted = banks.predictedOffsets(language);
        return until == null ? predicted : DifficultyModel.with(estimates(until), predicted, banks.pool(language));
    }

    private Collection<Estimate> estimates(Instant until) {
        Map<String, Estimate> newest = new LinkedHashMap<>();
        list("modelVersion = ?1 and estimatedAt <= ?2 order by estimatedAt", DifficultyModel.VERSION, until)
                .forEach(row -> newest.put(
                        row.estimate().itemId() + " " + row.estimate().itemVersion(), row.estimate()));
        return newest.values();
    }

    /** Adds estimates that were made at one time, but for those that stand on no new response. */
    @Transactional
    public void keep(List<Estimate> estimates, Instant now) {
        Collection<Estimate> known = estimates(now);
        estimates.stream()
                .filter(estimate -> known.stream().noneMatch(old -> sameResponses(old, estimate)))
                .forEach(estimate -> persist(new ItemDifficulty(estimate, DifficultyModel.VERSION, now)));
    }

    private static boolean sameResponses(Estimate one, Estimate other) {
        return one.itemId().equals(other.itemId())
                && one.itemVersion() == other.itemVersion()
                && one.responses() == other.responses();
    }
}

package org.parlance.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.WrittenAnswer;

/**
 * Reads what items gave: numbers and choices, nothing that an applicant said, wrote or is called. Attempts with
 * accommodations are left out, since an item that was given with more time or as text is another one; so are the
 * demo's drawn ones, as nobody has given their answers.
 */
@ApplicationScoped
class ItemResponses {
    private static final String IN_SCOPE = " where f.itemId in :items and f.state = :ended and f.attempt.state <>"
            + " :voided and f.attempt.kind <> 'DRAWN' and f.attempt.accommodations is null and r.state <>"
            + " org.parlance.scoring.Response.State.WAITING and (:everywhere = true or"
            + " f.attempt.invitation.campaign.clientAccount.id in :accounts) and (:all = true or"
            + " f.attempt.invitation.campaign.id = :campaign)";

    /** Types with questions whose answers are chosen. */
    private static final List<String> CHOSEN =
            List.of(ItemType.LISTENING.id(), ItemType.READING.id(), ItemType.FORM.id(), ItemType.PROCEDURE.id());

    private final EntityManager entities;

    ItemResponses(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    List<ItemResponse> of(Collection<String> itemIds, Scope scope) {
        if (itemIds.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<Trait, Double>> traits = traits(itemIds, scope);
        Map<UUID, List<ItemResponse.Choice>> choices = choices(itemIds, scope);
        return query(
                        "select f.id as id, f.attempt.id as attempt, f.itemId as item, f.itemVersion as version,"
                                + " f.itemType as type, f.position as position, r.reviewReason as reason,"
                                + " f.readyAt as ready, f.endedAt as ended"
                                + " from FormItem f join Response r on r.formItemId = f.id" + IN_SCOPE,
                        itemIds,
                        scope)
                .getResultStream()
                .map(row -> response(row, traits, choices))
                .toList();
    }

    /** How many answers each item has. */
    @Transactional
    Map<String, Long> counts(Collection<String> itemIds, Scope scope) {
        Map<String, Long> counts = new HashMap<>();
        if (!itemIds.isEmpty()) {
            query(
                            "select f.itemId as item, count(f.id) as answers"
                                    + " from FormItem f join Response r on r.formItemId = f.id" + IN_SCOPE
                                    + " group by f.itemId",
                            itemIds,
                            scope)
                    .getResultStream()
                    .forEach(row -> counts.put(row.get("item", String.class), row.get("answers", Long.class)));
        }
        return counts;
    }

    private static ItemResponse response(
            Tuple row, Map<UUID, Map<Trait, Double>> traits, Map<UUID, List<ItemResponse.Choice>> choices) {
        UUID id = row.get("id", UUID.class);
        return new ItemResponse(
                row.get("attempt", UUID.class),
                row.get("item", String.class),
                row.get("version", Integer.class),
                ItemType.ofId(row.get("type", String.class)),
                week(row.get("ended", Instant.class)),
                row.get("position", Integer.class),
                traits.getOrDefault(id, Map.of()),
                Optional.ofNullable(row.get("reason", String.class)),
                seconds(row),
                choices.getOrDefault(id, List.of()));
    }

    /** Since 1970. */
    private static int week(Instant ended) {
        return (int) (ended.getEpochSecond() / Duration.ofDays(7).toSeconds());
    }

    private static OptionalDouble seconds(Tuple row) {
        Instant ready = row.get("ready", Instant.class);
        return ready == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Duration.between(ready, row.get("ended", Instant.class)).toMillis() / 1000.0);
    }

    private Map<UUID, Map<Trait, Double>> traits(Collection<String> itemIds, Scope scope) {
        Map<UUID, Map<Trait, Double>> traits = new HashMap<>();
        query(
                        "select f.id as id, s.trait as trait, s.value as value from FormItem f"
                                + " join Response r on r.formItemId = f.id join ScoreRow s on s.formItemId = f.id"
                                + " and s.engineVersion = r.engineVersion" + IN_SCOPE,
                        itemIds,
                        scope)
                .getResultStream()
                .forEach(row -> traits.computeIfAbsent(row.get("id", UUID.class), id -> new EnumMap<>(Trait.class))
                        .put(Trait.ofId(row.get("trait", String.class)), row.get("value", Double.class)));
        return traits;
    }

    private Map<UUID, List<ItemResponse.Choice>> choices(Collection<String> itemIds, Scope scope) {
        Map<UUID, List<ItemResponse.Choice>> choices = new LinkedHashMap<>();
        query(
                        "select f as item, w as answer from FormItem f join Response r on r.formItemId = f.id"
                                + " join WrittenAnswer w on w.key.formItemId = f.id and w.key.late = false" + IN_SCOPE
                                + " and f.itemType in :chosen",
                        itemIds,
                        scope)
                .setParameter("chosen", CHOSEN)
                .getResultStream()
                .forEach(row -> {
                    FormItem item = row.get("item", FormItem.class);
                    WrittenAnswer answer = row.get("answer", WrittenAnswer.class);
                    choices.put(
                            item.id(), Choices.of(item.item(), answer.content().fieldsOrEmpty()));
                });
        return choices;
    }

    private TypedQuery<Tuple> query(String query, Collection<String> itemIds, Scope scope) {
        UUID nothing = new UUID(0, 0);
        return entities.createQuery(query, Tuple.class)
                .setParameter("items", itemIds)
                .setParameter("ended", FormItem.State.ENDED)
                .setParameter("voided", Attempt.State.VOIDED)
                .setParameter("everywhere", scope.accounts().isEmpty())
                .setParameter(
                        "accounts",
                        scope.accounts().filter(accounts -> !accounts.isEmpty()).orElse(Set.of(nothing)))
                .setParameter("all", scope.campaign().isEmpty())
                .setParameter("campaign", scope.campaign().orElse(nothing));
    }
}

package org.parlance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parlance.bank.Banks;
import org.parlance.bank.FormAssembly;
import org.parlance.bank.Item;
import org.parlance.delivery.FormItem.EndReason;

/** What an applicant gets in place of an item that was interrupted. */
@ApplicationScoped
class Replacements {
    /** Items that one position may lose to prompts that do not play; after these a person looks at it. */
    private static final int MAX_FAILED_PROMPTS = 3;

    private final FormItems formItems;
    private final Banks banks;

    Replacements(FormItems formItems, Banks banks) {
        this.formItems = formItems;
        this.banks = banks;
    }

    /**
     * The item that follows the interrupted one at its position: an equivalent one, or after faulty sound the same
     * again where the banks have no other. Empty when a person has to look at what was given.
     */
    Optional<Item> of(FormItem lost) {
        return switch (lost.endReason()) {
            case SOUND_FAULT -> Optional.of(equivalentOf(lost).orElseGet(lost::item));
            case PROMPT_FAILED ->
                lostTo(EndReason.PROMPT_FAILED, lost) <= MAX_FAILED_PROMPTS ? equivalentOf(lost) : Optional.empty();
            default -> lost.attempt().interruptionsLeft() ? equivalentOf(lost) : Optional.empty();
        };
    }

    /** Whether the item may still be taken anew because of its sound: once at each position. */
    boolean mayRetake(FormItem item) {
        return item.itemType().spoken() && lostTo(EndReason.SOUND_FAULT, item) == 0;
    }

    private long lostTo(EndReason cause, FormItem item) {
        return atPosition(item).stream()
                .filter(other -> other.endReason() == cause)
                .count();
    }

    private List<FormItem> atPosition(FormItem item) {
        return formItems.ofAttempt(item.attempt().id()).stream()
                .filter(other -> other.position() == item.position())
                .toList();
    }

    private Optional<Item> equivalentOf(FormItem lost) {
        Set<String> used = formItems.ofAttempt(lost.attempt().id()).stream()
                .map(FormItem::itemId)
                .collect(Collectors.toCollection(HashSet::new));
        used.addAll(formItems.itemIdsConfirmedBy(lost.attempt().invitation()));
        String language = lost.attempt().invitation().campaign().language();
        return FormAssembly.equivalent(
                        lost.item(), banks.pool(language), lost.attempt().seed() + lost.draw() + 1, used)
                .map(lost.attempt().accommodations()::timed);
    }
}

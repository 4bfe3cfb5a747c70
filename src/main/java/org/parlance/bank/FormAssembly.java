package org.parlance.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Draws the items of a form. The same blueprint, pool, offsets and basis always give the same form.
 *
 * <p>Within each section, in this order: items that the applicant has met come last; those that too many recent forms
 * hold before them, the least exposed first; levels are taken as the section's difficulty asks for; items that hardly
 * any form holds come first; topics are spread over the form, and items of the forms beside it are left to these; levels
 * are spread over each type. Then items are exchanged, those that hardly any form holds only where nothing else will do,
 * until the form is as hard as the mean form, within {@value FormBalance#TOLERANCE} point of the overall score.
 */
public final class FormAssembly {

    private FormAssembly() {}

    /**
     * The items of a form in the order they are taken, pilot items among them.
     *
     * @throws TooFewItemsException when the pool cannot fill a section
     */
    public static List<Item> draw(Blueprint blueprint, ItemPool pool, ItemOffsets offsets, FormBasis basis) {
        return chosen(blueprint, pool, offsets, basis).stream()
                .map(item -> Variation.drawn(item, basis.seed()))
                .toList();
    }

    /** Where nothing is known of other forms and of the items' difficulty. @param avoid items met before */
    public static List<Item> draw(Blueprint blueprint, ItemPool pool, long seed, Set<String> avoid) {
        return draw(blueprint, pool, ItemOffsets.NONE, FormBasis.of(seed, avoid));
    }

    /** As they are in the bank, with nothing filled in. */
    static List<Item> chosen(Blueprint blueprint, ItemPool pool, ItemOffsets offsets, FormBasis basis) {
        FormDraw form = new FormDraw(blueprint, pool, basis).drawn();
        FormBalance.balance(blueprint, pool, form, offsets);
        return form.items();
    }

    /**
     * An item to be given in place of one that was interrupted: of the same status, type, kind of call and source of a
     * form, and of the nearest difficulty.
     *
     * @param used ids of all items the applicant has met, in this attempt or before
     */
    public static Optional<Item> equivalent(Item item, ItemPool pool, long seed, Set<String> used) {
        Blueprint.Section like = new Blueprint.Section(
                "",
                item.type(),
                1,
                item.callKind().orElse(null),
                item.formSource().orElse(null));
        List<Item> candidates = new ArrayList<>(item.pilot() ? pool.pilot(like) : pool.live(like));
        candidates.removeIf(other -> other.id().equals(item.id()) || used.contains(other.id()));
        FormDraw.shuffle(candidates, new SplittableRandom(seed));
        return candidates.stream()
                .min(Comparator.comparingInt(other -> Difficulty.distance(item, other)))
                .map(found -> Variation.drawn(found, seed));
    }
}

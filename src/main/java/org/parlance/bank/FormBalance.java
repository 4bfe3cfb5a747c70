package org.parlance.bank;

import java.util.ArrayList;
import java.util.List;
import org.parlance.bank.FormDraw.Slot;

/**
 * Brings a form's expected overall score near that of the mean form, so that equally able applicants may expect nearly
 * the same: items of the form are exchanged for others of their section.
 */
final class FormBalance {
    /** How far a form may lie from the mean form, in points of the overall score; so two differ by twice as much. */
    static final double TOLERANCE = 0.95;

    private static final int MOST_EXCHANGES = 40;

    private final FormDraw form;
    private final FormWeights weights;
    private final ItemOffsets offsets;

    private record Exchange(int index, Item item, double after, boolean newTopic) {}

    private FormBalance(FormDraw form, FormWeights weights, ItemOffsets offsets) {
        this.form = form;
        this.weights = weights;
        this.offsets = offsets;
    }

    /** Exchanges items until the form lies within the tolerance, or none brings it nearer. */
    static void balance(Blueprint blueprint, ItemPool pool, FormDraw form, ItemOffsets offsets) {
        if (offsets.byItem().isEmpty()) {
            return;
        }
        double excess =
                excess(blueprint, pool, form.slots().stream().map(Slot::item).toList(), offsets);
        new FormBalance(form, FormWeights.of(blueprint), offsets).from(excess);
    }

    /**
     * By how many points of the overall score the form is easier than the mean of all forms.
     *
     * @param items the counted ones
     */
    static double excess(Blueprint blueprint, ItemPool pool, List<Item> items, ItemOffsets offsets) {
        FormWeights weights = FormWeights.of(blueprint);
        double own = items.stream()
                .mapToDouble(item -> weights.of(item.type()) * offsets.of(item))
                .sum();
        double mean = blueprint.sections().stream()
                .mapToDouble(section -> weights.of(section.type())
                        * section.count()
                        * pool.live(section).stream()
                                .mapToDouble(offsets::of)
                                .average()
                                .orElse(0))
                .sum();
        return own - mean;
    }

    private void from(double start) {
        double excess = start;
        for (int i = 0; i < MOST_EXCHANGES && Math.abs(excess) > TOLERANCE; i++) {
            // items that are hardly ever given stay, as long as the others can make up for them
            Exchange best = best(exchanges(excess, false));
            if (noGain(best, excess)) {
                best = best(exchanges(excess, true));
            }
            if (noGain(best, excess)) {
                return;
            }
            form.replace(best.index(), best.item());
            excess = best.after();
        }
    }

    private static boolean noGain(Exchange best, double excess) {
        return best == null || Math.abs(best.after()) >= Math.abs(excess);
    }

    /** @param ofSeldom whether those that are hardly ever given may go, too */
    private List<Exchange> exchanges(double excess, boolean ofSeldom) {
        List<Exchange> found = new ArrayList<>();
        for (int index = 0; index < form.slots().size(); index++) {
            Slot slot = form.slots().get(index);
            if (form.seldom(slot.item()) && !ofSeldom) {
                continue;
            }
            double weight = weights.of(slot.section().type());
            for (Item item : form.alternatives(slot)) {
                double after = excess + weight * (offsets.of(item) - offsets.of(slot.item()));
                found.add(new Exchange(
                        index, item, after, form.withTopic(item.header().topic()) == 0));
            }
        }
        return found;
    }

    /** Any of those that are near enough, with a topic of its own if possible; else the one that comes nearest. */
    private Exchange best(List<Exchange> exchanges) {
        List<Exchange> enough = exchanges.stream()
                .filter(exchange -> Math.abs(exchange.after()) <= TOLERANCE)
                .toList();
        List<Exchange> better = enough.stream().filter(Exchange::newTopic).toList();
        List<Exchange> choice = better.isEmpty() ? enough : better;
        if (!choice.isEmpty()) {
            return choice.get(form.random().nextInt(choice.size()));
        }
        Exchange nearest = null;
        for (Exchange exchange : exchanges) {
            if (nearest == null || Math.abs(exchange.after()) < Math.abs(nearest.after())) {
                nearest = exchange;
            }
        }
        return nearest;
    }
}

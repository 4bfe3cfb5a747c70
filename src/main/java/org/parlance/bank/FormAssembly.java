package org.parlance.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Draws the items of a form. The same pool, seed and avoided items always give the same form. */
public final class FormAssembly {

    private FormAssembly() {}

    /**
     * The items of a form in the order they are taken. Topics are spread over the form and difficulties over each item
     * type; an avoided item is drawn only when its type has no others left.
     *
     * @param avoid ids of items the applicant has met before
     * @throws TooFewItemsException when the pool cannot fill a section
     */
    public static List<Item> draw(Blueprint blueprint, ItemPool pool, long seed, Set<String> avoid) {
        Draw draw = new Draw(seed, avoid);
        for (Blueprint.Section section : blueprint.sections()) {
            List<Item> candidates = draw.candidates(pool.live(section));
            if (candidates.size() < section.count()) {
                throw new TooFewItemsException(blueprint, section, candidates.size());
            }
            for (int i = 0; i < section.count(); i++) {
                draw.take(candidates);
            }
        }
        return draw.form.stream().map(item -> Variation.drawn(item, seed)).toList();
    }

    /**
     * An item to be given in place of one that was interrupted: live, of the same type, kind of call and source of a
     * form, and of the nearest difficulty.
     *
     * @param used ids of all items the applicant has met, in this attempt or before
     */
    public static Optional<Item> equivalent(Item item, ItemPool pool, long seed, Set<String> used) {
        List<Item> candidates = pool.live(item.type()).stream()
                .filter(other -> other.callKind().equals(item.callKind()))
                .filter(other -> other.formSource().equals(item.formSource()))
                .filter(other -> !other.id().equals(item.id()) && !used.contains(other.id()))
                .toList();
        return shuffled(candidates, new SplittableRandom(seed)).stream()
                .min(Comparator.comparingInt(other -> Difficulty.distance(item, other)))
                .map(found -> Variation.drawn(found, seed));
    }

    private static List<Item> shuffled(List<Item> items, SplittableRandom random) {
        List<Item> shuffled = new ArrayList<>(items);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            shuffled.set(i, shuffled.set(j, shuffled.get(i)));
        }
        return shuffled;
    }

    /** One form in the making. */
    private static final class Draw {
        private final List<Item> form = new ArrayList<>();
        private final Map<String, Integer> topics = new HashMap<>();
        private final Map<String, Integer> difficulties = new HashMap<>();
        private final SplittableRandom random;
        private final Set<String> avoid;

        Draw(long seed, Set<String> avoid) {
            this.random = new SplittableRandom(seed);
            this.avoid = avoid;
        }

        List<Item> candidates(List<Item> live) {
            List<Item> candidates = shuffled(live, random);
            candidates.removeAll(form);
            return candidates;
        }

        /** Moves the candidate that repeats least from the candidates to the form; ties go to the shuffled order. */
        void take(List<Item> candidates) {
            Item next = candidates.stream()
                    .min(Comparator.comparing((Item item) -> avoid.contains(item.id()))
                            .thenComparing(
                                    item -> topics.getOrDefault(item.header().topic(), 0))
                            .thenComparing(item -> difficulties.getOrDefault(difficultyOf(item), 0)))
                    .orElseThrow();
            candidates.remove(next);
            form.add(next);
            topics.merge(next.header().topic(), 1, Integer::sum);
            difficulties.merge(difficultyOf(next), 1, Integer::sum);
        }

        private static String difficultyOf(Item item) {
            return item.type().id() + " " + item.header().difficulty();
        }
    }
}

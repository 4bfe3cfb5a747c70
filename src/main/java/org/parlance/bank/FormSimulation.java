package org.parlance.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/**
 * What many forms of a blueprint look like when they are drawn one after another, each knowing how often its items were
 * given in those before.
 *
 * @param items counted ones in a form
 * @param apart what any two forms have in common
 * @param neighbours what a form has in common with the one drawn right after it
 * @param exposures of each item that may be drawn, the most exposed first
 * @param difficulty by how many points of the overall score a form is easier than the mean form, for equally able people
 * @param minutes as forms are usually taken
 */
public record FormSimulation(
        String profile,
        int attempts,
        int items,
        Overlap apart,
        Overlap neighbours,
        List<ItemExposure> exposures,
        Spread difficulty,
        Spread minutes) {
    private static final int PAIRS = 200_000;

    /**
     * @param mean share of a form's items that the other form holds too, 0-1
     * @param percentile95 19 of 20 pairs share no more
     * @param none share of the pairs that have no item in common
     */
    public record Overlap(double mean, double percentile95, double none) {}

    /** @param share of the forms that hold the item, 0-1 @param limit of the item */
    public record ItemExposure(String id, ItemType type, double share, double limit) {}

    public record Spread(double mean, double sd, double least, double most) {
        static Spread of(double[] values) {
            double mean = DoubleStream.of(values).average().orElse(0);
            double squares = DoubleStream.of(values)
                    .map(value -> (value - mean) * (value - mean))
                    .sum();
            return new Spread(
                    mean,
                    values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)),
                    DoubleStream.of(values).min().orElse(0),
                    DoubleStream.of(values).max().orElse(0));
        }

        /** Between the two forms that lie farthest apart. */
        public double width() {
            return most - least;
        }
    }

    /** @param attempts 2 or more */
    public static FormSimulation of(
            Blueprint blueprint, ItemPool pool, ItemOffsets offsets, int attempts, long firstSeed) {
        RecentForms recent = new RecentForms();
        Map<String, Integer> numbers = new HashMap<>();
        pool.items().forEach(item -> numbers.put(item.id(), numbers.size()));
        BitSet[] forms = new BitSet[attempts];
        double[] difficulty = new double[attempts];
        double[] minutes = new double[attempts];
        SplittableRandom seeds = new SplittableRandom(firstSeed);
        for (int i = 0; i < attempts; i++) {
            FormBasis basis = FormBasis.of(seeds.nextLong(), Set.of()).beside(recent.exposure(), blueprint, pool);
            List<Item> form = FormAssembly.chosen(blueprint, pool, offsets, basis);
            recent.add(form);
            List<Item> counted = form.stream().filter(item -> !item.pilot()).toList();
            forms[i] = new BitSet();
            for (Item item : counted) {
                forms[i].set(numbers.get(item.id()));
            }
            difficulty[i] = FormBalance.excess(blueprint, pool, counted, offsets);
            minutes[i] = FormLength.usualSeconds(form) / 60;
        }
        return new FormSimulation(
                blueprint.id(),
                attempts,
                forms[0].cardinality(),
                apart(forms, seeds),
                neighbours(forms),
                exposures(blueprint, pool, forms, numbers),
                Spread.of(difficulty),
                Spread.of(minutes));
    }

    private static Overlap apart(BitSet[] forms, SplittableRandom random) {
        double[] shared = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            int one = random.nextInt(forms.length);
            int other = (one + 1 + random.nextInt(forms.length - 1)) % forms.length;
            shared[i] = shared(forms[one], forms[other]);
        }
        return overlap(shared);
    }

    private static Overlap neighbours(BitSet[] forms) {
        double[] shared = new double[forms.length - 1];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = shared(forms[i], forms[i + 1]);
        }
        return overlap(shared);
    }

    private static double shared(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return (double) common.cardinality() / one.cardinality();
    }

    private static Overlap overlap(double[] shared) {
        double[] sorted = shared.clone();
        Arrays.sort(sorted);
        return new Overlap(
                DoubleStream.of(sorted).average().orElse(0),
                sorted[(int) Math.ceil(0.95 * sorted.length) - 1],
                (double) DoubleStream.of(sorted).filter(share -> share == 0).count() / sorted.length);
    }

    private static List<ItemExposure> exposures(
            Blueprint blueprint, ItemPool pool, BitSet[] forms, Map<String, Integer> numbers) {
        int[] held = new int[numbers.size()];
        for (BitSet form : forms) {
            form.stream().forEach(number -> held[number]++);
        }
        List<ItemExposure> exposures = new ArrayList<>();
        Map<String, Item> drawable = new LinkedHashMap<>();
        blueprint.sections().stream()
                .flatMap(section -> pool.live(section).stream())
                .forEach(item -> drawable.put(item.id(), item));
        drawable.values()
                .forEach(item -> exposures.add(new ItemExposure(
                        item.id(),
                        item.type(),
                        (double) held[numbers.get(item.id())] / forms.length,
                        item.header().exposureLimit())));
        exposures.sort(
                Comparator.comparingDouble(ItemExposure::share).reversed().thenComparing(ItemExposure::id));
        return List.copyOf(exposures);
    }
}

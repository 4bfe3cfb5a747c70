package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a draw takes into account beside the seed: other forms, levels asked for, items that are tried out. */
class FormRulesTest {
    private static final String TOPIC = "orders";

    private final ItemPool pool = new ItemPool("en", items(List.of("A2", "B1", "B2"), 4, "live"));

    @Test
    void itemsThatTooManyFormsHoldArePassedOverTheLeastExposedFirst() {
        Blueprint two = blueprint(new Blueprint.Section("read", ItemType.READ_ALOUD, 2));
        Set<String> fresh = Set.of("b1-0", "b2-0");
        Map<String, Double> shares = pool.items().stream()
                .filter(item -> !fresh.contains(item.id()))
                .collect(Collectors.toMap(Item::id, item -> item.id().equals("a2-3") ? 0.35 : 0.6));
        Exposure exposure = new Exposure(shares, Set.of());

        LongStream.range(0, 50).forEach(seed -> {
            assertThat(ids(draw(two, exposure, seed))).containsExactlyInAnyOrderElementsOf(fresh);
            Blueprint three = blueprint(new Blueprint.Section("read", ItemType.READ_ALOUD, 3));
            assertThat(ids(draw(three, exposure, seed))).containsExactlyInAnyOrder("b1-0", "b2-0", "a2-3");
        });
    }

    @Test
    void anItemWithinItsLimitIsNotPassedOver() {
        Blueprint one = blueprint(new Blueprint.Section("read", ItemType.READ_ALOUD, 1));
        Map<String, Double> below = pool.items().stream().collect(Collectors.toMap(Item::id, item -> 0.33));
        assertThat(new Exposure(below, Set.of()).passedOver(one, pool)).isEmpty();
    }

    @Test
    void aFewFormsDoNotExhaustTheirItems() {
        assertThat(Exposure.share(1, 1)).isLessThan(0.05);
        assertThat(Exposure.share(250, 500)).isEqualTo(0.5);
    }

    @Test
    void metItemsComeAfterThosePassedOver() {
        Blueprint six = blueprint(new Blueprint.Section("read", ItemType.READ_ALOUD, 6));
        List<String> ids = ids(pool.items());
        FormBasis basis = new FormBasis(
                1,
                new TreeMap<>(),
                new TreeSet<>(ids.subList(0, 6)),
                ids.subList(6, 12),
                new TreeSet<>(),
                new TreeSet<>(),
                "none",
                null);
        assertThat(ids(FormAssembly.draw(six, pool, ItemOffsets.NONE, basis)))
                .containsExactlyInAnyOrderElementsOf(ids.subList(6, 12));
    }

    @Test
    void whatHardlyAnyFormHoldsComesFirst() {
        Blueprint one = blueprint(new Blueprint.Section("read", ItemType.READ_ALOUD, 1));
        List<String> ids = ids(pool.items());
        Map<String, Double> shares = new HashMap<>();
        ids.forEach(id -> shares.put(id, 0.08));
        shares.put(ids.get(7), 0.001);
        Exposure exposure = new Exposure(shares, Set.of());
        LongStream.range(0, 20)
                .forEach(seed -> assertThat(ids(draw(one, exposure, seed))).containsExactly(ids.get(7)));
        assertThat(Exposure.NONE.seldom(one, pool))
                .as("before there are forms all are alike")
                .hasSameSizeAs(ids);
    }

    @Test
    void aFormLeavesTheItemsOfTheOneBesideToIt() {
        Blueprint four = blueprint(new Blueprint.Section("read", ItemType.READ_ALOUD, 4));
        LongStream.range(0, 50).forEach(seed -> {
            List<String> first = ids(draw(four, Exposure.NONE, seed));
            List<String> second = ids(draw(four, new Exposure(Map.of(), Set.copyOf(first)), seed + 1));
            assertThat(second).doesNotContainAnyElementsOf(first);
        });
    }

    @Test
    void aSectionsLevelsAreMetInTheMean() {
        Blueprint.Section section =
                new Blueprint.Section("read", ItemType.READ_ALOUD, 3, null, null, Map.of("B1", 0.5, "B2", 0.5), null);
        Map<String, Long> levels = LongStream.range(0, 1000)
                .mapToObj(seed -> draw(blueprint(section), Exposure.NONE, seed))
                .peek(form -> assertThat(form.stream()
                                .filter(item -> item.header().difficulty().equals("B1")))
                        .hasSizeBetween(1, 2))
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(item -> item.header().difficulty(), Collectors.counting()));
        assertThat(levels).containsOnlyKeys("B1", "B2");
        assertThat(levels.get("B1") / 3000.0).isCloseTo(0.5, within(0.03));
    }

    @Test
    void levelsThatTheBankCannotGiveAreFilledWithOthers() {
        Blueprint.Section section =
                new Blueprint.Section("read", ItemType.READ_ALOUD, 6, null, null, Map.of("B2", 1.0), null);
        assertThat(draw(blueprint(section), Exposure.NONE, 3))
                .hasSize(6)
                .filteredOn(item -> item.header().difficulty().equals("B2"))
                .hasSize(4);
    }

    @Test
    void pilotItemsAreGivenBesidesAnywhereInTheirSection() {
        List<Item> all = new ArrayList<>(pool.items());
        all.addAll(items(List.of("C1"), 5, "pilot"));
        ItemPool withPilots = new ItemPool("en", all);
        Blueprint plain = blueprint(new Blueprint.Section("read", ItemType.READ_ALOUD, 3));
        Blueprint trying = blueprint(new Blueprint.Section("read", ItemType.READ_ALOUD, 3, null, null, Map.of(), 2));
        Set<Integer> places = new TreeSet<>();
        LongStream.range(0, 100).forEach(seed -> {
            List<Item> form = FormAssembly.draw(trying, withPilots, seed, Set.of());
            assertThat(form).hasSize(5).filteredOn(Item::pilot).hasSize(2);
            assertThat(form.stream().filter(item -> !item.pilot()).toList())
                    .isEqualTo(FormAssembly.draw(plain, withPilots, seed, Set.of()));
            form.stream().filter(Item::pilot).forEach(pilot -> places.add(form.indexOf(pilot)));
        });
        assertThat(places).containsExactly(0, 1, 2, 3, 4);
        assertThat(FormAssembly.draw(trying, pool, 1, Set.of())).hasSize(3);
        assertThat(trying.triesOut()).isTrue();
    }

    @Test
    void aPilotItemIsReplacedByAPilotItem() {
        List<Item> all = new ArrayList<>(pool.items());
        all.addAll(items(List.of("C1"), 2, "pilot"));
        ItemPool withPilots = new ItemPool("en", all);
        Item lost = withPilots.find("c1-0").orElseThrow();
        assertThat(FormAssembly.equivalent(lost, withPilots, 1, Set.of())
                        .orElseThrow()
                        .id())
                .isEqualTo("c1-1");
        assertThat(FormAssembly.equivalent(lost, withPilots, 1, Set.of("c1-1"))).isEmpty();
    }

    private List<Item> draw(Blueprint blueprint, Exposure exposure, long seed) {
        FormBasis basis = FormBasis.of(seed, Set.of()).beside(exposure, blueprint, pool);
        return FormAssembly.draw(blueprint, pool, ItemOffsets.NONE, basis);
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }

    private static List<Item> items(List<String> levels, int each, String status) {
        List<Item> items = new ArrayList<>();
        for (String level : levels) {
            for (int i = 0; i < each; i++) {
                items.add(new Item.ReadAloud(
                        new ItemHeader(level.toLowerCase(Locale.ROOT) + "-" + i, 1, status, level, TOPIC, 5, 30),
                        "Good morning."));
            }
        }
        return items;
    }

    private static Blueprint blueprint(Blueprint.Section... sections) {
        return new Blueprint(
                "test",
                1,
                "Test",
                "For tests",
                "en",
                "inbound-voice",
                List.of(sections),
                Map.of(),
                Map.of(),
                59,
                new Blueprint.ReviewLimits(0.2, 0.8));
    }
}

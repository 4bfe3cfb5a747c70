package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FormAssemblyTest {
    private static final List<String> LEVELS = List.of("A2", "B1", "B2", "C1");
    private static final List<String> TOPICS = List.of("orders", "travel", "invoices");
    private final ItemPool pool = new ItemPool("en", items());
    private final Blueprint blueprint = blueprint(3, 2);

    @Test
    void theSameSeedGivesTheSameFormWhateverTheOrderOfThePool() {
        List<Item> reversed = items();
        Collections.reverse(reversed);
        LongStream.range(0, 100)
                .forEach(seed -> assertThat(FormAssembly.draw(blueprint, new ItemPool("en", reversed), seed, Set.of()))
                        .isEqualTo(FormAssembly.draw(blueprint, pool, seed, Set.of())));
    }

    @Test
    void neighbouringSeedsGiveManyForms() {
        Set<List<Item>> forms = LongStream.range(0, 100)
                .mapToObj(seed -> FormAssembly.draw(blueprint, pool, seed, Set.of()))
                .collect(Collectors.toSet());
        assertThat(forms).hasSizeGreaterThan(90);
    }

    @Test
    void everyLiveItemIsDrawnByAndBy() {
        Set<String> drawn = LongStream.range(0, 500)
                .mapToObj(seed -> FormAssembly.draw(blueprint, pool, seed, Set.of()))
                .flatMap(List::stream)
                .map(Item::id)
                .collect(Collectors.toSet());
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(pool.items().stream()
                        .filter(item -> item.header().status().equals("live"))
                        .map(Item::id)
                        .toList());
    }

    @Test
    void aFormHoldsTheBlueprintsTypesInOrderWithoutDuplicates() {
        LongStream.range(0, 100).forEach(seed -> {
            List<Item> form = FormAssembly.draw(blueprint, pool, seed, Set.of());
            assertThat(form).doesNotHaveDuplicates();
            assertThat(form)
                    .extracting(Item::type)
                    .containsExactly(
                            ItemType.READ_ALOUD,
                            ItemType.READ_ALOUD,
                            ItemType.READ_ALOUD,
                            ItemType.TYPING,
                            ItemType.TYPING);
        });
    }

    @Test
    void topicsAndDifficultiesAreSpread() {
        LongStream.range(0, 100).forEach(seed -> {
            List<Item> readAloud =
                    FormAssembly.draw(blueprint, pool, seed, Set.of()).subList(0, 3);
            assertThat(readAloud).extracting(item -> item.header().topic()).doesNotHaveDuplicates();
            assertThat(readAloud).extracting(item -> item.header().difficulty()).doesNotHaveDuplicates();
        });
    }

    @Test
    void avoidedItemsComeOnlyWhenThereAreNoOthers() {
        Set<String> met = new HashSet<>();
        for (int attempt = 0; attempt < 4; attempt++) {
            List<Item> form = FormAssembly.draw(blueprint, pool, attempt, met);
            assertThat(form).noneMatch(item -> met.contains(item.id()));
            form.forEach(item -> met.add(item.id()));
        }
        assertThat(FormAssembly.draw(blueprint, pool, 5, met)).hasSize(5);
    }

    @Test
    void tooFewItemsAreNamed() {
        assertThatThrownBy(() -> FormAssembly.draw(blueprint(20, 1), pool, 1, Set.of()))
                .isInstanceOf(TooFewItemsException.class)
                .hasMessage("The form of 'test' needs 20 live read-aloud items in language 'en', the banks hold 12");
    }

    @Test
    void anEquivalentItemHasTheTypeTheNearestDifficultyAndIsUnused() {
        Item given = pool.find("read-b1-orders").orElseThrow();
        Set<String> used = Set.of("read-b1-orders", "read-b1-travel");
        assertThat(FormAssembly.equivalent(given, pool, 7, used)).contains(item("read-b1-invoices"));
        Set<String> allOfB1 = Set.of("read-b1-orders", "read-b1-travel", "read-b1-invoices");
        Item next = FormAssembly.equivalent(given, pool, 7, allOfB1).orElseThrow();
        assertThat(next.type()).isEqualTo(ItemType.READ_ALOUD);
        assertThat(next.header().difficulty()).isIn("A2", "B2");
        assertThat(FormAssembly.equivalent(given, pool, 7, allOfB1)).contains(next);
    }

    @Test
    void thereIsNoEquivalentWhenAllAreUsed() {
        Set<String> all = pool.items().stream().map(Item::id).collect(Collectors.toSet());
        assertThat(FormAssembly.equivalent(item("read-b1-orders"), pool, 7, all))
                .isEmpty();
    }

    @Test
    void aSectionThatNamesASourceGivesOnlyFormsOfIt() {
        ItemPool forms = new ItemPool("en", forms());
        Blueprint.Section call = new Blueprint.Section("call", ItemType.FORM, 2, FormSource.CALL);
        LongStream.range(0, 20).forEach(seed -> assertThat(FormAssembly.draw(blueprint(call), forms, seed, Set.of()))
                .extracting(item -> item.formSource().orElseThrow())
                .containsExactly(FormSource.CALL, FormSource.CALL));
        Item given = forms.find("t-call-1").orElseThrow();
        assertThat(FormAssembly.equivalent(given, forms, 7, Set.of("t-call-1"))
                        .orElseThrow()
                        .id())
                .isEqualTo("t-call-2");
        assertThat(FormAssembly.equivalent(given, forms, 7, Set.of("t-call-1", "t-call-2")))
                .isEmpty();
    }

    private static List<Item> forms() {
        List<Item> forms = new ArrayList<>();
        for (String id : List.of("mail-1", "mail-2", "call-1", "call-2")) {
            boolean mail = id.startsWith("mail");
            forms.add(new WrittenItem.FormFilling(
                    WrittenItems.header(id, 0, 200),
                    mail ? WrittenItems.MAIL : null,
                    mail ? null : WrittenItems.call(40),
                    "Fill in.",
                    List.of()));
        }
        return forms;
    }

    @Test
    void aSectionThatNamesAKindGivesOnlyCallsOfIt() {
        ItemPool calls = new ItemPool("en", calls());
        LongStream.range(0, 50).forEach(seed -> assertThat(FormAssembly.draw(
                        blueprint(
                                new Blueprint.Section("sale", ItemType.ROLE_PLAY, 2, CallKind.SALE),
                                new Blueprint.Section("in", ItemType.ROLE_PLAY, 1, CallKind.INBOUND)),
                        calls,
                        seed,
                        Set.of()))
                .extracting(item -> item.callKind().orElseThrow())
                .containsExactly(CallKind.SALE, CallKind.SALE, CallKind.INBOUND));
        Blueprint three = blueprint(new Blueprint.Section("sale", ItemType.ROLE_PLAY, 3, CallKind.SALE));
        assertThatThrownBy(() -> FormAssembly.draw(three, calls, 1, Set.of()))
                .hasMessage(
                        "The form of 'test' needs 3 live role-play (sale) items in language 'en', the banks hold 2");
    }

    @Test
    void anEquivalentOfACallIsOfItsKindEvenWhenAnotherIsNearer() {
        ItemPool calls = new ItemPool("en", calls());
        Item given = calls.find("sale-b1").orElseThrow();
        assertThat(FormAssembly.equivalent(given, calls, 7, Set.of(given.id())))
                .contains(calls.find("sale-c1").orElseThrow());
        assertThat(FormAssembly.equivalent(given, calls, 7, Set.of(given.id(), "sale-c1")))
                .isEmpty();
    }

    private static List<Item> calls() {
        return List.of(
                Items.call("sale-b1", "B1", CallKind.SALE),
                Items.call("sale-c1", "C1", CallKind.SALE),
                Items.call("in-b1", "B1", CallKind.INBOUND),
                Items.call("in-b2", "B2", CallKind.INBOUND));
    }

    private Item item(String id) {
        return pool.find(id).orElseThrow();
    }

    private static List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (String level : LEVELS) {
            for (String topic : TOPICS) {
                String name = level.toLowerCase(Locale.ROOT) + "-" + topic;
                items.add(Items.readAloud("read-" + name, level, topic));
                items.add(Items.typing("typing-" + name, level, topic));
            }
        }
        IntStream.range(0, 5).forEach(i -> items.add(draft("read-draft-" + i)));
        return items;
    }

    private static Item draft(String id) {
        return new Item.ReadAloud(new ItemHeader(id, 1, "draft", "B1", "loans", 5, 30), "Not ready yet.");
    }

    private static Blueprint blueprint(int readAloud, int typing) {
        return blueprint(
                new Blueprint.Section("read", ItemType.READ_ALOUD, readAloud),
                new Blueprint.Section("typing", ItemType.TYPING, typing));
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

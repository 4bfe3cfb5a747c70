package org.parlance.hiring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds a person again among many, in time that does not grow with their number. */
final class PersonIndex<T> {
    /** @param ground the surest of those that hold */
    record Match<T>(T known, EarlierTest.Ground ground) {}

    private record Known<T>(T record, PersonTraits traits) {}

    private final Map<String, List<Known<T>>> byKey = new HashMap<>();

    void add(T record, PersonTraits traits) {
        Known<T> known = new Known<>(record, traits);
        keys(traits).forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                .add(known));
    }

    /** In the order in which they were added to a key; each once. */
    List<Match<T>> matches(PersonTraits sought) {
        Map<Known<T>, Match<T>> found = new LinkedHashMap<>();
        keys(sought).flatMap(key -> byKey.getOrDefault(key, List.of()).stream()).forEach(known -> known.traits()
                .same(sought)
                .ifPresent(ground -> found.putIfAbsent(known, new Match<>(known.record(), ground))));
        return List.copyOf(found.values());
    }

    private static Stream<String> keys(PersonTraits traits) {
        return Stream.of(
                        key("i", traits.idNumberHash()),
                        key("e", traits.emailKey()),
                        key("p", PersonTraits.phoneTail(traits.phone())),
                        traits.birthDate() == null ? null : key("n", traits.nameKey() + traits.birthDate()))
                .filter(Objects::nonNull);
    }

    private static String key(String kind, String value) {
        return value == null ? null : kind + value;
    }
}

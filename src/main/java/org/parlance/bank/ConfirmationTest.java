package org.parlance.bank;

import java.util.List;
import java.util.Map;

/**
 * A short supervised test by which a result from home is confirmed before anybody is put on a shortlist.
 *
 * @param sections of the profile's sections, by id, how many items each gives; the others give none
 */
public record ConfirmationTest(Map<String, Integer> sections) {
    public ConfirmationTest {
        sections = sections == null ? Map.of() : Map.copyOf(sections);
    }

    /** The sections in the profile's order, spread over all difficulties, with no items that are tried out. */
    List<Blueprint.Section> of(List<Blueprint.Section> all) {
        return all.stream()
                .filter(section -> sections.containsKey(section.id()))
                .map(section -> new Blueprint.Section(
                        section.id(), section.type(), sections.get(section.id()), section.kind(), section.source()))
                .toList();
    }
}

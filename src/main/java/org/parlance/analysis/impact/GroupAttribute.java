package org.parlance.analysis.impact;

import java.util.List;

/**
 * Something by which people form groups, as the operator defines it.
 *
 * @param id never changes for as long as the label stays the same
 * @param label as it is shown to applicants and staff
 */
record GroupAttribute(String id, String label, Kind kind, List<Category> categories) {
    /** What it stands for in the summary of a bias audit. */
    public enum Kind {
        SEX,
        RACE_ETHNICITY,
        OTHER
    }

    /** @param id unique in its attribute */
    record Category(String id, String label) {}

    String labelOf(String categoryId) {
        return categories.stream()
                .filter(category -> category.id().equals(categoryId))
                .map(Category::label)
                .findFirst()
                .orElse(categoryId);
    }

    boolean has(String categoryId) {
        return categories.stream().anyMatch(category -> category.id().equals(categoryId));
    }
}

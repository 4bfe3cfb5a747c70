package org.parlance.review;

import java.util.List;
import java.util.UUID;

/**
 * A page of a campaign's table.
 *
 * @param found how many the filter lets through
 * @param number of the page, from 1
 * @param pages at least 1
 * @param items how many a form has
 */
record ApplicantPage(
        UUID campaignId,
        ApplicantFilter filter,
        long found,
        int number,
        int pages,
        int items,
        boolean mayEdit,
        List<ApplicantRow> rows) {
    static final int SIZE = 50;

    public List<ApplicantState> states() {
        return List.of(ApplicantState.values());
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages;
    }

    public int previous() {
        return number - 1;
    }

    public int next() {
        return number + 1;
    }

    /** The address of the page and its filter, behind the question mark. */
    public String query() {
        return filter.query() + "&page=" + number;
    }

    /** Whether somebody is at their test, so that their progress may move. */
    public boolean moving() {
        return rows.stream().anyMatch(ApplicantRow::underWay);
    }
}

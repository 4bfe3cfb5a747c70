package org.parlance.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which part of a campaign's table is shown, and in which order.
 *
 * @param search part of a name, e-mail address or phone number; empty for everybody
 * @param state null for any
 * @param page from 1
 */
record ApplicantFilter(String search, ApplicantState state, ApplicantSort sort, boolean descending, int page) {
    static final ApplicantFilter ALL = new ApplicantFilter("", null, ApplicantSort.INVITED, true, 1);

    private static final int LONGEST_SEARCH = 100;

    /** As an address has it. What is not understood filters nothing. */
    record Asked(
            @RestQuery String search,
            @RestQuery String state,
            @RestQuery String sort,
            @RestQuery String dir,
            @RestQuery String page) {
        ApplicantFilter filter() {
            ApplicantSort by = named(ApplicantSort.values(), sort, ApplicantSort.INVITED);
            return new ApplicantFilter(
                    searched(search),
                    named(ApplicantState.values(), state, null),
                    by,
                    dir == null ? by.descendsFirst() : "desc".equals(dir),
                    number(page));
        }
    }

    static String searched(String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.substring(0, Math.min(text.length(), LONGEST_SEARCH));
    }

    /** The number of a page; the first where it is none. */
    static int number(String typed) {
        return typed != null && typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }

    private static <E extends Enum<E>> E named(E[] known, String name, E otherwise) {
        return Arrays.stream(known)
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(otherwise);
    }

    /** As the address has it, without the page. */
    public String query() {
        return "search=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&state=" + lower(state)
                + order(sort, descending);
    }

    /**
     * The address's part for an order, or for the other direction where it is this one already.
     *
     * @param column name of an {@link ApplicantSort}
     */
    public String sortedBy(String column) {
        ApplicantSort by = ApplicantSort.valueOf(column);
        return "search=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&state=" + lower(state)
                + order(by, by == sort ? !descending : by.descendsFirst());
    }

    private static String order(ApplicantSort by, boolean descending) {
        return "&sort=" + lower(by) + "&dir=" + (descending ? "desc" : "asc");
    }

    private static String lower(Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
    }

    /** As the aria-sort attribute says it. @param column name of an {@link ApplicantSort} */
    public String direction(String column) {
        ApplicantSort by = ApplicantSort.valueOf(column);
        return by != sort ? "none" : descending ? "descending" : "ascending";
    }

    public boolean isState(ApplicantState other) {
        return state == other;
    }

    /** Whether anybody may be left out. */
    public boolean narrows() {
        return state != null || !search.isEmpty();
    }
}

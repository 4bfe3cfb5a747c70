package org.parlance.review;

/**
 * Where a result stands in the filtered table that it was opened from.
 *
 * @param form the table's filter
 * @param position from 1; of a result that the filter lets through no more, the one that it would have
 * @param count how many the filter lets through
 * @param page of the table with that position, from 1
 */
record ResultPlace(ResultForm form, long position, long count, int page) {}

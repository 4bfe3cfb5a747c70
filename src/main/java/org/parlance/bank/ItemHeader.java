package org.parlance.bank;

/**
 * What every item has.
 *
 * @param id never changes, unique in all banks
 * @param version counts up with every change of the item's content
 * @param status draft, pilot, live or retired
 * @param difficulty the CEFR level the item aims at, such as "B1"
 * @param topic a word or two, used to spread topics over a form
 * @param prepSeconds time to prepare before the answer time starts, 0 or more
 * @param answerSeconds time to answer; for a role-play each turn has its own and this is their sum
 */
public record ItemHeader(
        String id, int version, String status, String difficulty, String topic, int prepSeconds, int answerSeconds) {}

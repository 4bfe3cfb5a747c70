package org.parlance.review;

import java.util.Arrays;
import java.util.UUID;

/**
 * What part of the review queue somebody works on. Its code goes along in links, so that the next one comes from the same
 * part.
 *
 * @param campaign null for all
 * @param kind null for all
 * @param blind whether what the machine said is kept out of sight
 */
record QueueFilter(UUID campaign, WaitingKind kind, boolean blind) {
    static final QueueFilter ALL = new QueueFilter(null, null, false);

    private static final String BETWEEN = "_";

    /** What is not understood filters nothing. A kind would say what the machine made of an attempt. */
    static QueueFilter of(String campaign, String kind, boolean blind) {
        return new QueueFilter(
                campaign(campaign),
                blind
                        ? null
                        : Arrays.stream(WaitingKind.values())
                                .filter(known -> known.name().equals(kind))
                                .findFirst()
                                .orElse(null),
                blind);
    }

    private static UUID campaign(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** The filter of a code; of an unknown one, all. */
    static QueueFilter ofCode(String code) {
        String[] parts = code.split(BETWEEN, -1);
        return parts.length == 3 ? of(parts[0], parts[1], parts[2].equals("blind")) : ALL;
    }

    public String code() {
        return String.join(
                BETWEEN,
                campaign == null ? "" : campaign.toString(),
                kind == null ? "" : kind.name(),
                blind ? "blind" : "");
    }

    /** The filter as the queue page's address has it, without the page. */
    public String query() {
        return "campaign=" + (campaign == null ? "" : campaign) + "&kind=" + (kind == null ? "" : kind)
                + (blind ? "&blind=on" : "");
    }

    public boolean isCampaign(UUID id) {
        return id.equals(campaign);
    }

    public boolean isKind(WaitingKind other) {
        return kind == other;
    }
}

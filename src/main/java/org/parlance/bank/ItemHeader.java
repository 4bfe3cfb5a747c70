package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

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
 * @param exposureLimit largest share of the forms that may hold the item, above 0 to 1, while others are left
 * @param vary sets of values for the names that stand as {@code <<name>>} in the item's texts; one set is drawn for a
 *     form. Empty for an item that is always the same, and for one that was drawn
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ItemHeader(
        @JsonInclude(JsonInclude.Include.ALWAYS) String id,
        @JsonInclude(JsonInclude.Include.ALWAYS) int version,
        @JsonInclude(JsonInclude.Include.ALWAYS) String status,
        @JsonInclude(JsonInclude.Include.ALWAYS) String difficulty,
        @JsonInclude(JsonInclude.Include.ALWAYS) String topic,
        @JsonInclude(JsonInclude.Include.ALWAYS) int prepSeconds,
        @JsonInclude(JsonInclude.Include.ALWAYS) int answerSeconds,
        Double exposureLimit,
        List<Map<String, String>> vary) {
    /** A third: with three items of a sort the least a form can do; more are usual. */
    private static final double USUAL_EXPOSURE_LIMIT = 0.34;

    public ItemHeader {
        exposureLimit = exposureLimit == null ? Double.valueOf(USUAL_EXPOSURE_LIMIT) : exposureLimit;
        vary = vary == null ? List.of() : List.copyOf(vary);
    }

    /** An item of the usual exposure limit that is always the same. */
    public ItemHeader(
            String id,
            int version,
            String status,
            String difficulty,
            String topic,
            int prepSeconds,
            int answerSeconds) {
        this(id, version, status, difficulty, topic, prepSeconds, answerSeconds, null, null);
    }
}

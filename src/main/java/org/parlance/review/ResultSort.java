package org.parlance.review;

import java.util.Optional;

/**
 * The order of the table of results. Ties are broken by the attempt's id, so that every row has its place.
 *
 * @param score null unless the key is SCORE
 */
record ResultSort(Key key, ScoreName score, boolean descending) {
    /** The newest first. */
    static final ResultSort NEWEST = new ResultSort(Key.DATE, null, true);

    enum Key {
        DATE,
        NAME,
        OVERALL,
        SCORE
    }

    /** Of "date", "name" or a score's id, with a minus before it for the descending order; empty for anything else. */
    static Optional<ResultSort> ofId(String id) {
        boolean descending = id.startsWith("-");
        String name = descending ? id.substring(1) : id;
        return switch (name) {
            case "date" -> Optional.of(new ResultSort(Key.DATE, null, descending));
            case "name" -> Optional.of(new ResultSort(Key.NAME, null, descending));
            default ->
                ScoreName.ofId(name)
                        .map(score -> score.isOverall()
                                ? new ResultSort(Key.OVERALL, null, descending)
                                : new ResultSort(Key.SCORE, score, descending));
        };
    }

    public String id() {
        return (descending ? "-" : "") + column();
    }

    /** As {@link #id}, whatever the direction. */
    public String column() {
        return switch (key) {
            case DATE -> "date";
            case NAME -> "name";
            case OVERALL -> ScoreName.OVERALL.id();
            case SCORE -> score.id();
        };
    }
}

package org.parlance.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parlance.recording.Recording;

/**
 * The takes of an item's turns. A turn has more than one only where its page was loaded again in mid-answer: an answer
 * that is asked for again after faulty sound belongs to an item of its own.
 *
 * @param newest by turn, the newest take of which something is kept
 * @param turnLost whether nothing is kept of a turn that was recorded
 * @param begunAgain whether an earlier take holds clearly more of a turn than the newest one, or the newest one is lost,
 *     so that what is kept need not be the whole answer
 */
record SpokenTakes(Map<Integer, Recording> newest, boolean turnLost, boolean begunAgain) {
    /** Far less than what a page that is loaded again leaves out. */
    private static final double CLEARLY_SECONDS = 2;

    /** @param recordings by turn, the newest take of each last; each is sealed or lost */
    static SpokenTakes of(List<Recording> recordings) {
        Map<Integer, Recording> newest = new LinkedHashMap<>();
        Map<Integer, Double> longest = new LinkedHashMap<>();
        Map<Integer, Double> last = new LinkedHashMap<>();
        for (Recording recording : recordings) {
            boolean kept = recording.state() == Recording.State.SEALED;
            double seconds = kept ? recording.seconds() : 0;
            last.put(recording.turn(), seconds);
            longest.merge(recording.turn(), seconds, Math::max);
            if (kept) {
                newest.put(recording.turn(), recording);
            }
        }
        boolean turnLost = !newest.keySet().containsAll(last.keySet());
        boolean begunAgain = last.entrySet().stream().anyMatch(turn -> {
            double less = longest.get(turn.getKey()) - turn.getValue();
            return turn.getValue() == 0 ? less > 0 : less > CLEARLY_SECONDS;
        });
        return new SpokenTakes(newest, turnLost, begunAgain);
    }
}

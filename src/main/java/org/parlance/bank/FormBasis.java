package org.parlance.bank;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that the draw of a form depends on besides its blueprint. With the same banks it gives the same form again.
 *
 * @param banks the version of each bank of the language
 * @param avoided ids of items that the applicant has met before
 * @param passedOver ids of items that too many recent forms hold, the least exposed first
 * @param seldom ids of items that far fewer recent forms hold than if all were drawn alike
 * @param beside ids of items in the forms of applicants who are taking their test now
 * @param difficultyModel the version of the model that the items' offsets come from
 * @param estimatesUntil when the newest estimates of items' difficulty that counted were made, as ISO 8601; null when
 *     there were none
 */
public record FormBasis(
        long seed,
        SortedMap<String, Integer> banks,
        SortedSet<String> avoided,
        List<String> passedOver,
        SortedSet<String> seldom,
        SortedSet<String> beside,
        String difficultyModel,
        String estimatesUntil) {

    public FormBasis {
        // the bases of attempts from before it was kept have none
        seldom = seldom == null ? new TreeSet<>() : seldom;
    }

    /** Nothing but a seed and what the applicant has met. */
    public static FormBasis of(long seed, Set<String> avoided) {
        return new FormBasis(
                seed,
                new TreeMap<>(),
                new TreeSet<>(avoided),
                List.of(),
                new TreeSet<>(),
                new TreeSet<>(),
                ItemOffsets.NONE.model(),
                null);
    }

    /** The same draw where other forms have been given. */
    public FormBasis beside(Exposure exposure, Blueprint blueprint, ItemPool pool) {
        return new FormBasis(
                seed,
                banks,
                avoided,
                exposure.passedOver(blueprint, pool),
                new TreeSet<>(exposure.seldom(blueprint, pool)),
                new TreeSet<>(exposure.beside()),
                difficultyModel,
                estimatesUntil);
    }

    /** The same draw from banks of these versions and with these estimates of their items' difficulty. */
    public FormBasis from(Map<String, Integer> bankVersions, String model, String newestEstimate) {
        return new FormBasis(
                seed, new TreeMap<>(bankVersions), avoided, passedOver, seldom, beside, model, newestEstimate);
    }
}

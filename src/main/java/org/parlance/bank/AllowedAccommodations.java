package org.parlance.bank;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which accommodations a profile allows, so that a disability is not measured in place of a language.
 *
 * @param extraTime the highest factor of the time to prepare and to answer, 1 to 3; 1 allows no more time than usual
 * @param breaks how many breaks between items at most; 0 allows none
 * @param breakMinutes how long one of them is at most
 * @param textAlternative the item types whose prompts may be shown as text beside the sound
 * @param humanRating the traits that a person may rate instead of the machine
 */
public record AllowedAccommodations(
        double extraTime, int breaks, int breakMinutes, Set<ItemType> textAlternative, Set<Trait> humanRating) {
    public static final AllowedAccommodations NONE = new AllowedAccommodations(1, 0, 0, Set.of(), Set.of());

    public AllowedAccommodations {
        extraTime = extraTime == 0 ? 1 : extraTime;
        textAlternative = inOrder(textAlternative, ItemType.class);
        humanRating = inOrder(humanRating, Trait.class);
    }

    private static <E extends Enum<E>> Set<E> inOrder(Collection<E> some, Class<E> type) {
        EnumSet<E> kept = EnumSet.noneOf(type);
        if (some != null) {
            kept.addAll(some);
        }
        return Collections.unmodifiableSet(kept);
    }
}

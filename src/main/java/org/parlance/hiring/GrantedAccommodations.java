package org.parlance.hiring;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parlance.bank.AllowedAccommodations;
import org.parlance.bank.ExtraTime;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;

/**
 * What one applicant was granted.
 *
 * @param extraTime factor of the time to prepare and to answer; 1 is the usual time
 * @param breaks how many breaks between items may be taken
 * @param breakMinutes how long each is at most; 0 without breaks
 * @param textAlternative the item types whose prompts are shown as text beside the sound
 * @param humanRated the traits that a person rates instead of the machine
 */
public record GrantedAccommodations(
        double extraTime, int breaks, int breakMinutes, Set<ItemType> textAlternative, Set<Trait> humanRated) {
    public static final GrantedAccommodations NONE = new GrantedAccommodations(1, 0, 0, Set.of(), Set.of());

    public GrantedAccommodations {
        breakMinutes = breaks == 0 ? 0 : breakMinutes;
        textAlternative = inOrder(textAlternative, ItemType.class);
        humanRated = inOrder(humanRated, Trait.class);
    }

    private static <E extends Enum<E>> Set<E> inOrder(Collection<E> some, Class<E> type) {
        EnumSet<E> kept = EnumSet.noneOf(type);
        kept.addAll(some);
        return Collections.unmodifiableSet(kept);
    }

    /** Whether nothing was granted. */
    public boolean none() {
        return equals(NONE);
    }

    /** An item with the time that was granted. */
    public Item timed(Item item) {
        return ExtraTime.of(item, extraTime);
    }

    public Duration timed(Duration usual) {
        return Duration.ofMillis(Math.round(usual.toMillis() * extraTime));
    }

    /** Whether what an item of the type says is shown, too. */
    public boolean asText(ItemType type) {
        return textAlternative.contains(type);
    }

    /** The extra time in percent: 50 for a factor of 1.5. */
    public long extraPercent() {
        return Math.round(100 * (extraTime - 1));
    }

    /** Whether nothing goes beyond what a profile allows. */
    boolean within(AllowedAccommodations allowed) {
        return extraTime >= 1
                && extraTime <= allowed.extraTime()
                && breaks >= 0
                && breaks <= allowed.breaks()
                && (breaks == 0 || breakMinutes >= 1 && breakMinutes <= allowed.breakMinutes())
                && allowed.textAlternative().containsAll(textAlternative)
                && allowed.humanRating().containsAll(humanRated);
    }

    /** Whether it holds something of every kind; something else than the kinds there are is in no grant. */
    boolean covers(Collection<AccommodationKind> kinds) {
        return kinds.stream().allMatch(this::has);
    }

    private boolean has(AccommodationKind kind) {
        return switch (kind) {
            case EXTRA_TIME -> extraTime > 1;
            case BREAKS -> breaks > 0;
            case TEXT_ALTERNATIVE -> !textAlternative.isEmpty();
            case HUMAN_RATING -> !humanRated.isEmpty();
            case OTHER -> false;
        };
    }

    /** For the audit trail: codes only, and nothing of why. */
    Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        codes.put("extraTime", String.format(Locale.ROOT, "%.2f", extraTime));
        codes.put("breaks", breaks + "x" + breakMinutes);
        codes.put("textAlternative", textAlternative.stream().map(ItemType::id).collect(Collectors.joining(" ")));
        codes.put("humanRated", humanRated.stream().map(Trait::id).collect(Collectors.joining(" ")));
        return codes;
    }
}

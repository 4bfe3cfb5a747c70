package org.parlance.scoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words of which an answer is one and the others are its rivals: numbers, days, months, colours, yes and no. A rival
 * that was clearly heard is another answer; any other word may be the recogniser's mistake.
 */
public final class ClosedClasses {
    public static final Set<String> DAYS =
            set("monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday");

    private static final List<Set<String>> CLASSES = List.of(
            set("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    + " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
                    + " thousand"),
            set("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"),
            DAYS,
            set("january february march april may june july august september october november december"),
            set("red green blue yellow orange brown black white grey gray pink purple"),
            set("yes no yeah nope"),
            set("morning noon afternoon evening night midnight"));

    private ClosedClasses() {}

    /** The class that one of the words belongs to; the earliest listed when there are several. */
    public static Optional<Set<String>> of(List<String> words) {
        return CLASSES.stream()
                .filter(members -> words.stream().anyMatch(members::contains))
                .findFirst();
    }

    private static Set<String> set(String words) {
        return new LinkedHashSet<>(List.of(words.split(" ")));
    }
}

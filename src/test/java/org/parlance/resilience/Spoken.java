package org.parlance.resilience;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.parlance.bank.ItemType;

/** Which types of items are answered by speaking. */
final class Spoken {
    static final Set<String> TYPES = Arrays.stream(ItemType.values())
            .filter(ItemType::spoken)
            .map(ItemType::id)
            .collect(Collectors.toSet());

    private Spoken() {}
}

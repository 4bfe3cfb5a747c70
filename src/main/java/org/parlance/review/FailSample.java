package org.parlance.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Which of many proposed fails a person has to open before all are confirmed: a tenth, at least three, at most twenty. A
 * seed draws the same ones from the same fails again, in whatever order they come, so that a sample can be checked.
 */
final class FailSample {
    private static final double SHARE = 0.1;
    private static final int LEAST = 3;
    private static final int MOST = 20;

    private FailSample() {}

    static Set<UUID> draw(Collection<UUID> fails, long seed) {
        List<UUID> shuffled = new ArrayList<>(fails);
        Collections.sort(shuffled);
        Collections.shuffle(shuffled, new Random(seed));
        return Set.copyOf(shuffled.subList(0, size(shuffled.size())));
    }

    /** @return never more than there are */
    static int size(int fails) {
        int wanted = (int) Math.ceil(SHARE * fails);
        return Math.min(fails, Math.max(LEAST, Math.min(MOST, wanted)));
    }
}

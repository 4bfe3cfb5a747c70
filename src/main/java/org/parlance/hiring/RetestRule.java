package org.parlance.hiring;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlance.bank.Skill;

/** Whether a person may be tested again: not so soon after a test in the same language of any of the same skills. */
final class RetestRule {
    /** @param skills that the test is of */
    record Sat(Instant when, String language, Set<Skill> skills) {}

    private RetestRule() {}

    /**
     * The newest test that stands against another one.
     *
     * @param days that have to lie between; 0 for none
     */
    static Optional<Instant> tooLately(int days, String language, Set<Skill> skills, List<Sat> sat, Instant now) {
        Instant from = now.minus(Duration.ofDays(days));
        return sat.stream()
                .filter(test -> days > 0 && test.when().isAfter(from))
                .filter(test -> test.language().equals(language) && !Collections.disjoint(test.skills(), skills))
                .map(Sat::when)
                .max(Comparator.naturalOrder());
    }
}

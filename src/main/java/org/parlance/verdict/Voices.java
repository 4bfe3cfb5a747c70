package org.parlance.verdict;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What several people's decisions on one attempt come to. A person may decide again, so each one's newest counts. Where
 * two people are asked for, two have to concur; where they differ, a third person's decision tips the scale.
 */
final class Voices {
    private final Map<UUID, Outcome> newest;
    private final boolean twoPersons;

    private Voices(Map<UUID, Outcome> newest, boolean twoPersons) {
        this.newest = newest;
        this.twoPersons = twoPersons;
    }

    /** @param decisions the oldest first */
    static Voices of(Collection<Decision> decisions, boolean twoPersons) {
        Voices voices = new Voices(Map.of(), twoPersons);
        for (Decision decision : decisions) {
            voices = voices.with(decision.deciderId(), decision.outcome());
        }
        return voices;
    }

    Voices with(UUID person, Outcome outcome) {
        Map<UUID, Outcome> more = new LinkedHashMap<>(newest);
        more.remove(person);
        more.put(person, outcome);
        return new Voices(more, twoPersons);
    }

    /** Empty while another person has to decide. */
    Optional<Outcome> outcome() {
        if (!twoPersons) {
            return newest.values().stream().reduce((earlier, later) -> later);
        }
        long passes = count(Outcome.PASS);
        long fails = count(Outcome.FAIL);
        if (Math.max(passes, fails) < 2 || passes == fails) {
            return Optional.empty();
        }
        return Optional.of(passes > fails ? Outcome.PASS : Outcome.FAIL);
    }

    private long count(Outcome outcome) {
        return newest.values().stream().filter(outcome::equals).count();
    }
}

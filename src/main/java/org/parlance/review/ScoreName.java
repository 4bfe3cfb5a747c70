package org.parlance.review;

import java.util.Arrays;
import java.util.Optional;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;

/**
 * Names a test-level score: the overall one, a skill's ("speaking") or that of a trait within a skill
 * ("speaking/fluency").
 *
 * @param skill null for the overall score
 * @param trait null but for a trait's
 */
record ScoreName(Skill skill, Trait trait) {
    static final ScoreName OVERALL = new ScoreName(null, null);

    private static final String OVERALL_ID = "overall";

    /** Empty for what names no score. */
    static Optional<ScoreName> ofId(String id) {
        if (OVERALL_ID.equals(id)) {
            return Optional.of(OVERALL);
        }
        String[] parts = id.split("/", -1);
        Optional<Skill> skill = Arrays.stream(Skill.values())
                .filter(known -> known.id().equals(parts[0]))
                .findFirst();
        return switch (parts.length) {
            case 1 -> skill.map(known -> new ScoreName(known, null));
            case 2 ->
                skill.flatMap(known -> Arrays.stream(Trait.values())
                        .filter(trait -> trait.id().equals(parts[1]))
                        .map(trait -> new ScoreName(known, trait))
                        .findFirst());
            default -> Optional.empty();
        };
    }

    public String id() {
        if (skill == null) {
            return OVERALL_ID;
        }
        return trait == null ? skill.id() : skill.id() + "/" + trait.id();
    }

    /** For the descending order. */
    public String minus() {
        return "-" + id();
    }

    public boolean isOverall() {
        return skill == null;
    }
}

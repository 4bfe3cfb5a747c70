package org.parlance.analysis.profile;

import java.util.Comparator;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;

/** A trait within a skill, in the order of the field's lists. */
record SkillTrait(Skill skill, Trait trait) implements Comparable<SkillTrait> {
    private static final Comparator<SkillTrait> ORDER =
            Comparator.comparing(SkillTrait::skill).thenComparing(SkillTrait::trait);

    /** @param name as in the database, such as "speaking/fluency" */
    static SkillTrait ofName(String name) {
        int slash = name.indexOf('/');
        return new SkillTrait(Skill.ofId(name.substring(0, slash)), Trait.ofId(name.substring(slash + 1)));
    }

    /** As in the database. */
    public String name() {
        return skill.id() + "/" + trait.id();
    }

    @Override
    public int compareTo(SkillTrait other) {
        return ORDER.compare(this, other);
    }
}

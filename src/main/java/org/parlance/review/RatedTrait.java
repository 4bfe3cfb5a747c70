package org.parlance.review;

import java.util.ArrayList;
import java.util.List;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.hiring.PolicyRules;
import org.parlance.scoring.BandDescriptors;

/** A trait that people rate, within a skill. */
record RatedTrait(Skill skill, Trait trait) {
    /** Those of a policy, in the order of skills and traits; what is only measured is left out. */
    static List<RatedTrait> of(PolicyRules rules) {
        List<RatedTrait> rated = new ArrayList<>();
        rules.skills().forEach((skill, rule) -> rule.traits().keySet().stream()
                .filter(BandDescriptors.shipped()::describes)
                .forEach(trait -> rated.add(new RatedTrait(skill, trait))));
        rated.sort((one, other) -> one.skill() == other.skill()
                ? one.trait().compareTo(other.trait())
                : one.skill().compareTo(other.skill()));
        return List.copyOf(rated);
    }

    /** The name of its field in the form. */
    public String field() {
        return skill.id() + "." + trait.id();
    }

    public List<BandDescriptors.Descriptor> descriptors() {
        return BandDescriptors.shipped().of(trait);
    }
}

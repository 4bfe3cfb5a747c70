package org.parlance.hiring;

import java.util.Map;
import org.parlance.bank.Blueprint;
import org.parlance.bank.Blueprint.ReviewLimits;
import org.parlance.bank.Blueprint.SkillRule;
import org.parlance.bank.Skill;

/**
 * What a verdict is made by.
 *
 * @param skills each skill's weight, minimum and traits
 * @param cut least overall score that passes, 0-100
 * @param review between these probabilities of truly passing a person decides
 */
public record PolicyRules(Map<Skill, SkillRule> skills, double cut, ReviewLimits review) {
    public static PolicyRules of(Blueprint blueprint) {
        return new PolicyRules(blueprint.skills(), blueprint.cut(), blueprint.review());
    }
}

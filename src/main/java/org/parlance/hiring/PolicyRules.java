package org.parlance.hiring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parlance.bank.Blueprint;
import org.parlance.bank.Blueprint.ReviewLimits;
import org.parlance.bank.Blueprint.SkillRule;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.web.Problems;

/**
 * What a verdict is made by.
 *
 * @param skills each skill's weight, minimum and traits
 * @param traitMinima least score of a trait that passes, 0-100; few, as each more fails good people by chance
 * @param cut least overall score that passes, 0-100
 * @param review between these probabilities of truly passing a person decides
 */
public record PolicyRules(
        Map<Skill, SkillRule> skills, Map<Trait, Double> traitMinima, double cut, ReviewLimits review) {
    private static final int MOST_TRAIT_MINIMA = 3;

    /**
     * The same weights with other limits.
     *
     * @param skillMinima by skill, 0-100; a skill that is left out has none
     * @throws HttpProblem 400 when a limit is off the scale, there are too many, or a trait has no weight
     */
    public PolicyRules limitedBy(
            double newCut, Map<Skill, Double> skillMinima, Map<Trait, Double> newTraitMinima, ReviewLimits newReview) {
        boolean onScale = Stream.of(List.of(newCut), skillMinima.values(), newTraitMinima.values())
                .flatMap(Collection::stream)
                .allMatch(limit -> limit >= 0 && limit <= 100);
        if (!onScale) {
            throw Problems.badRequest("The cut and every minimum lie between 0 and 100.");
        }
        if (newTraitMinima.size() > MOST_TRAIT_MINIMA) {
            throw Problems.badRequest(
                    "At most three traits may have a minimum: each more fails good people by chance.");
        }
        if (!(newReview.lower() > 0 && newReview.lower() < newReview.upper() && newReview.upper() < 1)) {
            throw Problems.badRequest(
                    "The limits of the review lie between 0 and 100 percent, the lower below the upper one.");
        }
        Map<Skill, SkillRule> limited = new EnumMap<>(Skill.class);
        skills.forEach((skill, rule) -> limited.put(
                skill,
                new SkillRule(rule.weight(), skillMinima.getOrDefault(skill, 0.0), rule.traits(), rule.types())));
        return new PolicyRules(limited, newTraitMinima, newCut, newReview);
    }

    public static PolicyRules of(Blueprint blueprint) {
        return new PolicyRules(blueprint.skills(), blueprint.traitMinima(), blueprint.cut(), blueprint.review());
    }
}

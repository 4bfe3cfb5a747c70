package org.parlance.shortlist;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.scoring.Band;
import org.parlance.shortlist.Judgement.Endorsed;
import org.parlance.verdict.AttemptScore;
import org.parlance.verdict.Endorsement;

/**
 * Somebody who has passed for good and could be put forward.
 *
 * @param overall 0-100; null when nothing could be scored
 * @param traits by skill, then by trait
 * @param passedByPerson whether a person decided, rather than the machine
 * @param endorsed null where the test was taken for the campaign itself
 */
record Candidate(
        UUID attemptId,
        String applicant,
        String contact,
        Double overall,
        Map<Skill, Double> skills,
        Map<Skill, Map<Trait, Double>> traits,
        boolean passedByPerson,
        Instant submittedAt,
        Endorsed endorsed) {

    /** In the skill where it is lowest; null when no skill has it. */
    Double lowest(Trait trait) {
        return traits.values().stream()
                .map(ofSkill -> ofSkill.get(trait))
                .filter(value -> value != null)
                .min(Double::compare)
                .orElse(null);
    }

    public String points() {
        return overall == null ? "" : Long.toString(Math.round(overall));
    }

    /** Of the overall score in whole points, as it is shown. */
    public String band() {
        return overall == null ? "" : Band.of(Math.round(overall)).label();
    }

    public String skillPoints(Skill skill) {
        Double points = skills.get(skill);
        return points == null ? "" : Long.toString(Math.round(points));
    }

    static Map<Skill, Double> skills(Collection<Endorsement.Line> scores) {
        Map<Skill, Double> skills = new EnumMap<>(Skill.class);
        scores.stream()
                .filter(score -> score.level() == AttemptScore.Level.SKILL)
                .forEach(score -> skills.put(Skill.ofId(score.name()), score.value()));
        return skills;
    }

    static Map<Skill, Map<Trait, Double>> traits(Collection<Endorsement.Line> scores) {
        Map<Skill, Map<Trait, Double>> traits = new EnumMap<>(Skill.class);
        scores.stream()
                .filter(score -> score.level() == AttemptScore.Level.TRAIT)
                .forEach(score -> {
                    String[] name = score.name().split("/");
                    traits.computeIfAbsent(Skill.ofId(name[0]), skill -> new EnumMap<>(Trait.class))
                            .put(Trait.ofId(name[1]), score.value());
                });
        return traits;
    }
}

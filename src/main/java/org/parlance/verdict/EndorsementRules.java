package org.parlance.verdict;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.parlance.bank.Blueprint.SkillRule;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.engine.SpellingVariant;
import org.parlance.hiring.PolicyRules;
import org.parlance.verdict.Misfit.Code;

/**
 * Whether a test that was taken for one campaign says what another campaign asks, and what it comes to by that one's
 * rules. Weights, minima and the cut may differ; what was measured, how, and in which language may not.
 */
final class EndorsementRules {
    private EndorsementRules() {}

    /**
     * What counts of a campaign.
     *
     * @param calibration names what the voice is judged by; null for the server's default
     * @param writingCalibration names what texts are judged by; null for the rubric's own weights
     * @param validated whether judged traits may fail somebody by machine
     */
    record Terms(
            UUID accountId,
            String language,
            PolicyRules rules,
            String calibration,
            String writingCalibration,
            SpellingVariant spelling,
            boolean validated,
            Instant closesAt) {}

    /** Why a result of one campaign cannot count for another; empty where it can. */
    static Optional<Misfit> misfit(Terms from, Terms to, Instant now) {
        if (from.accountId().equals(to.accountId())) {
            return Optional.of(new Misfit(Code.SAME_ACCOUNT, ""));
        }
        if (!now.isBefore(to.closesAt())) {
            return Optional.of(new Misfit(Code.CLOSED, ""));
        }
        if (!from.language().equals(to.language())) {
            return Optional.of(new Misfit(Code.OTHER_LANGUAGE, to.language()));
        }
        return new TreeMap<>(to.rules().skills())
                .entrySet().stream()
                        .flatMap(entry -> unmeasured(from, to, entry).stream())
                        .findFirst();
    }

    private static Optional<Misfit> unmeasured(Terms from, Terms to, Map.Entry<Skill, SkillRule> asked) {
        Skill skill = asked.getKey();
        SkillRule measured = from.rules().skills().get(skill);
        if (measured == null) {
            return Optional.of(new Misfit(Code.SKILL_NOT_TESTED, skill.id()));
        }
        Optional<Trait> missing = asked.getValue().traits().keySet().stream()
                .filter(trait -> !measured.traits().containsKey(trait))
                .sorted()
                .findFirst();
        if (missing.isPresent()) {
            return missing.map(trait -> new Misfit(Code.TRAIT_NOT_SCORED, trait.id()));
        }
        if (!measured.types().containsAll(asked.getValue().types())) {
            return Optional.of(new Misfit(Code.OTHER_TASKS, skill.id()));
        }
        boolean otherwise =
                switch (skill) {
                    case SPEAKING, LISTENING -> !Objects.equals(from.calibration(), to.calibration());
                    case WRITING -> !Objects.equals(from.writingCalibration(), to.writingCalibration());
                    case READING, TYPING -> false;
                };
        if (otherwise) {
            return Optional.of(new Misfit(Code.OTHER_CALIBRATION, skill.id()));
        }
        return skill == Skill.WRITING && !to.spelling().equals(from.spelling()) && to.spelling() != SpellingVariant.ANY
                ? Optional.of(new Misfit(Code.OTHER_SPELLING, to.spelling().name()))
                : Optional.empty();
    }

    /**
     * The result by the other campaign's rules. A judged trait may fail somebody by machine only where both campaigns
     * are validated: the scores are of the one's applicants, the verdict is for the other's.
     *
     * @param scores the test-level scores
     * @param reasons of the verdict that stands, since what lies in the answers stays for a person to look at
     */
    static Combination.Result evaluate(Terms from, Terms to, Collection<AttemptScore> scores, List<Reason> reasons) {
        return Reevaluation.under(to.rules(), from.validated() && to.validated(), scores, reasons);
    }
}

package org.parlance.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Blueprint.ReviewLimits;
import org.parlance.bank.Blueprint.SkillRule;
import org.parlance.bank.ItemType;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.engine.SpellingVariant;
import org.parlance.hiring.PolicyRules;
import org.parlance.verdict.EndorsementRules.Terms;
import org.parlance.verdict.Misfit.Code;

/** What a test for one account says to another, and what it does not. */
class EndorsementRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(1);
    private static final UUID NORTH = new UUID(0, 1);
    private static final UUID SOUTH = new UUID(0, 2);
    private static final List<ItemType> TASKS = List.of(ItemType.EMAIL, ItemType.SENTENCE_COMPLETION);
    private static final Map<Trait, Double> TRAITS = Map.of(Trait.ACCURACY, 0.6, Trait.GRAMMAR, 0.4);

    private static PolicyRules rules(double cut, Map<Trait, Double> traits, List<ItemType> types) {
        return new PolicyRules(
                Map.of(Skill.WRITING, new SkillRule(1, 40, traits, types)), Map.of(), cut, new ReviewLimits(0.2, 0.8));
    }

    private static Terms of(UUID account, PolicyRules rules) {
        return new Terms(account, "en", rules, null, null, SpellingVariant.ANY, true, LATER);
    }

    private static final Terms FROM = of(NORTH, rules(59, TRAITS, TASKS));

    private static void assertMisfit(Terms to, Code code, String name) {
        assertThat(EndorsementRules.misfit(FROM, to, NOW)).contains(new Misfit(code, name));
    }

    @Test
    void otherWeightsAndCutsFit() {
        Terms to = of(SOUTH, rules(45, Map.of(Trait.GRAMMAR, 1.0), List.of(ItemType.EMAIL)));
        assertThat(EndorsementRules.misfit(FROM, to, NOW)).isEmpty();
    }

    @Test
    void whatWasNotMeasuredAlikeDoesNotFit() {
        assertMisfit(of(NORTH, rules(45, TRAITS, TASKS)), Code.SAME_ACCOUNT, "");
        assertMisfit(
                new Terms(SOUTH, "fr", FROM.rules(), null, null, SpellingVariant.ANY, true, LATER),
                Code.OTHER_LANGUAGE,
                "fr");
        assertMisfit(new Terms(SOUTH, "en", FROM.rules(), null, null, SpellingVariant.ANY, true, NOW), Code.CLOSED, "");
        Map<Skill, SkillRule> more = new HashMap<>(FROM.rules().skills());
        more.put(Skill.TYPING, new SkillRule(1, 0, Map.of(Trait.TYPING_SPEED, 1.0), List.of(ItemType.TYPING)));
        assertMisfit(
                of(SOUTH, new PolicyRules(more, Map.of(), 50, FROM.rules().review())), Code.SKILL_NOT_TESTED, "typing");
        assertMisfit(of(SOUTH, rules(50, Map.of(Trait.REGISTER, 1.0), TASKS)), Code.TRAIT_NOT_SCORED, "register");
        assertMisfit(of(SOUTH, rules(50, TRAITS, List.of(ItemType.CHAT))), Code.OTHER_TASKS, "writing");
        assertMisfit(
                new Terms(SOUTH, "en", FROM.rules(), null, "ours", SpellingVariant.ANY, true, LATER),
                Code.OTHER_CALIBRATION,
                "writing");
        assertMisfit(
                new Terms(SOUTH, "en", FROM.rules(), null, null, SpellingVariant.GB, true, LATER),
                Code.OTHER_SPELLING,
                "GB");
    }

    @Test
    void aVoiceCalibrationDoesNotMatterToAWrittenTest() {
        assertThat(EndorsementRules.misfit(
                        FROM,
                        new Terms(SOUTH, "en", FROM.rules(), "voices", null, SpellingVariant.ANY, true, LATER),
                        NOW))
                .isEmpty();
    }

    private static List<AttemptScore> scores(double accuracy, double grammar) {
        List<AttemptScore> scores = new ArrayList<>();
        Map.of("accuracy", accuracy, "grammar", grammar)
                .forEach((trait, value) -> scores.add(new AttemptScore(
                        new UUID(0, 3), AttemptScore.Level.TRAIT, "writing/" + trait, "e", new Estimate(value, 2))));
        return scores;
    }

    @Test
    void whoFailsHereMayFitThere() {
        List<AttemptScore> scores = scores(50, 52);
        Combination.Result here = EndorsementRules.evaluate(FROM, FROM, scores, List.of());
        assertThat(here.outcome()).isEqualTo(Outcome.FAIL);

        Terms there = of(SOUTH, rules(42, TRAITS, TASKS));
        Combination.Result endorsed = EndorsementRules.evaluate(FROM, there, scores, here.reasons());
        assertThat(endorsed.outcome()).isEqualTo(Outcome.PASS);
        assertThat(endorsed.overall().value()).isCloseTo(50.8, offset(0.001));
    }

    @Test
    void whatAPersonHasToLookAtStaysForAPerson() {
        Reason pasted = Reason.toLookAt(Reason.Code.FLAGGED, "pasted");
        Terms there = of(SOUTH, rules(42, TRAITS, TASKS));
        Combination.Result endorsed = EndorsementRules.evaluate(FROM, there, scores(90, 90), List.of(pasted));
        assertThat(endorsed.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(endorsed.reasons()).contains(pasted);
    }

    @Test
    void judgedTraitsFailNobodyWhereEitherCampaignIsNotValidated() {
        Terms judged = of(NORTH, rules(59, Map.of(Trait.GRAMMAR, 1.0), TASKS));
        Terms unvalidated = new Terms(SOUTH, "en", judged.rules(), null, null, SpellingVariant.ANY, false, LATER);
        List<AttemptScore> low = scores(90, 20);
        assertThat(EndorsementRules.evaluate(judged, judged, low, List.of()).outcome())
                .isEqualTo(Outcome.FAIL);
        assertThat(EndorsementRules.evaluate(judged, unvalidated, low, List.of())
                        .outcome())
                .isEqualTo(Outcome.REVIEW);
        assertThat(EndorsementRules.evaluate(unvalidated, judged, low, List.of())
                        .outcome())
                .isEqualTo(Outcome.REVIEW);
    }
}

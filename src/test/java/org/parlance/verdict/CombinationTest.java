package org.parlance.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Blueprint.ReviewLimits;
import org.parlance.bank.Blueprint.SkillRule;
import org.parlance.bank.ItemType;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.hiring.PolicyRules;
import org.parlance.scoring.Score;
import org.parlance.scoring.objective.TypingLimit;
import org.parlance.verdict.Combination.Result;
import org.parlance.verdict.Combination.ScoredItem;
import org.parlance.verdict.Reason.Code;

class CombinationTest {
    private static final PolicyRules RULES = new PolicyRules(
            Map.of(
                    Skill.SPEAKING,
                    new SkillRule(
                            0.7,
                            51,
                            Map.of(Trait.ACCURACY, 0.5, Trait.FLUENCY, 0.5),
                            List.of(ItemType.READ_ALOUD, ItemType.REPEAT)),
                    Skill.LISTENING,
                    new SkillRule(0.3, 43, Map.of(Trait.COMPREHENSION, 1.0), List.of(ItemType.SHORT_ANSWER))),
            Map.of(Trait.ACCURACY, 40.0),
            59,
            new ReviewLimits(0.2, 0.8));

    private static Score score(Trait trait, double value, double sem) {
        return new Score(trait, value, sem, Map.of());
    }

    private static ScoredItem item(ItemType type, Score... scores) {
        return new ScoredItem(type, Arrays.asList(scores));
    }

    private static List<ScoredItem> speaker(double accuracy, double fluency, double comprehension, double sem) {
        return List.of(
                item(ItemType.READ_ALOUD, score(Trait.ACCURACY, accuracy, sem), score(Trait.FLUENCY, fluency, sem)),
                item(ItemType.REPEAT, score(Trait.ACCURACY, accuracy, sem), score(Trait.FLUENCY, fluency, sem)),
                item(ItemType.SHORT_ANSWER, score(Trait.COMPREHENSION, comprehension, sem)));
    }

    private static Result combine(List<ScoredItem> items) {
        return Combination.combine(RULES, false, Set.of(), items, List.of());
    }

    @Test
    void aClearlyGoodSpeakerPasses() {
        Result result = combine(speaker(90, 80, 90, 5));
        assertThat(result.outcome()).isEqualTo(Outcome.PASS);
        assertThat(result.passProbability()).isGreaterThan(0.99);
        assertThat(result.reasons()).extracting(Reason::code).containsExactly(Code.MEETS_ALL);
        assertThat(result.skills().get(Skill.SPEAKING).value()).isCloseTo(85, within(0.001));
        assertThat(result.overall().value()).isCloseTo(0.7 * 85 + 0.3 * 90, within(0.001));
    }

    @Test
    void wordsNotSaidFailAndTheReasonsAreNamed() {
        Result result = combine(speaker(10, 90, 90, 5));
        assertThat(result.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(result.reasons())
                .contains(
                        new Reason(Code.TRAIT_BELOW_MINIMUM, "accuracy", 10.0, 40.0),
                        new Reason(Code.SKILL_BELOW_MINIMUM, "speaking", 50.0, 51.0));
    }

    @Test
    void aJudgedTraitAloneLeadsToAPersonUntilTheCampaignIsValidated() {
        List<ScoredItem> halting = speaker(60, 5, 60, 3);
        Result result = combine(halting);
        assertThat(result.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(result.reasons().get(0).code()).isEqualTo(Code.JUDGED_TRAITS_ONLY);
        assertThat(Combination.combine(RULES, true, Set.of(), halting, List.of())
                        .outcome())
                .isEqualTo(Outcome.FAIL);
    }

    @Test
    void whatAPersonRatesIsNotTheMachinesToFail() {
        Set<Trait> fluency = Set.of(Trait.FLUENCY);
        List<ScoredItem> stammering = speaker(70, 0, 80, 3);
        Result result = Combination.combine(RULES, true, fluency, stammering, List.of());
        assertThat(result.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(result.reasons()).containsExactly(new Reason(Code.RATED_BY_PERSON, "fluency", null, null));
        assertThat(result.skills().get(Skill.SPEAKING).value()).isCloseTo(70, within(0.001));
        assertThat(result.traits().get(Skill.SPEAKING)).doesNotContainKey(Trait.FLUENCY);
    }

    @Test
    void aPersonsRatingOfWhatIsNotWeighedChangesNothing() {
        Result result = Combination.combine(RULES, false, Set.of(Trait.REGISTER), speaker(90, 80, 90, 5), List.of());
        assertThat(result.outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void nearTheCutAPersonDecides() {
        Result result = combine(speaker(59, 59, 60, 6));
        assertThat(result.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(result.reasons().get(0).code()).isEqualTo(Code.BORDERLINE);
        assertThat(result.passProbability()).isBetween(0.2, 0.8);
    }

    @Test
    void whatCouldNotBeScoredAlwaysLeadsToAPerson() {
        Reason silence = Reason.toLookAt(Code.UNSCORABLE, "silence");
        Result result = Combination.combine(RULES, false, Set.of(), speaker(90, 90, 90, 3), List.of(silence));
        assertThat(result.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(result.reasons()).contains(silence);
    }

    @Test
    void aTraitThatNothingGaveLeadsToAPersonNotToAZero() {
        Result result =
                combine(List.of(item(ItemType.READ_ALOUD, score(Trait.ACCURACY, 90, 5), score(Trait.FLUENCY, 90, 5))));
        assertThat(result.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(result.reasons()).contains(Reason.toLookAt(Code.TRAIT_MISSING, "comprehension"));
        assertThat(result.skills()).doesNotContainKey(Skill.LISTENING);
    }

    @Test
    void nothingScoredIsAReviewWithoutNumbers() {
        Result result = combine(List.of());
        assertThat(result.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(result.overall()).isNull();
        assertThat(result.passProbability()).isNull();
    }

    @Test
    void differingItemsWidenTheError() {
        Result alike = combine(speaker(80, 80, 80, 4));
        List<ScoredItem> unlike = List.of(
                item(ItemType.READ_ALOUD, score(Trait.ACCURACY, 100, 4), score(Trait.FLUENCY, 80, 4)),
                item(ItemType.REPEAT, score(Trait.ACCURACY, 60, 4), score(Trait.FLUENCY, 80, 4)),
                item(ItemType.SHORT_ANSWER, score(Trait.COMPREHENSION, 80, 4)));
        assertThat(combine(unlike).skills().get(Skill.SPEAKING).sem())
                .isGreaterThan(alike.skills().get(Skill.SPEAKING).sem());
    }

    @Test
    void theSameScoresAlwaysGiveTheSameVerdict() {
        assertThat(combine(speaker(61, 58, 60, 6))).isEqualTo(combine(speaker(61, 58, 60, 6)));
    }

    @Test
    void aBetterScoreNeverMakesPassingLessLikely() {
        double before = 0;
        for (int value = 30; value <= 100; value += 5) {
            double now = combine(speaker(value, 60, 60, 6)).passProbability();
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    @Test
    void slowTypingIsNamedAndFailsNobody() {
        Result failed = combine(speaker(20, 20, 20, 3));
        Result passed = combine(speaker(90, 80, 90, 5));
        TypingLimit slow = new TypingLimit(8.4, 0.97);

        assertThat(failed.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(failed.limitedBy(slow).outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(failed.limitedBy(slow).reasons())
                .containsAll(failed.reasons())
                .contains(new Reason(Code.LIMITED_BY_TYPING, "", 8.4, 97.0));
        assertThat(passed.limitedBy(slow).outcome()).isEqualTo(Outcome.PASS);
    }
}

package org.parlance.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Blueprint.ReviewLimits;
import org.parlance.bank.Blueprint.SkillRule;
import org.parlance.bank.ItemType;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.hiring.PolicyRules;
import org.parlance.scoring.Score;
import org.parlance.verdict.Combination.ScoredItem;
import org.parlance.verdict.Reason.Code;

/** Other rules on the same test-level scores come to what they would have come to at once. */
class ReevaluationTest {
    private static PolicyRules rules(double cut) {
        SkillRule writing = new SkillRule(
                1, 40, Map.of(Trait.ACCURACY, 0.6, Trait.GRAMMAR, 0.4), List.of(ItemType.SENTENCE_COMPLETION));
        return new PolicyRules(Map.of(Skill.WRITING, writing), Map.of(), cut, new ReviewLimits(0.2, 0.8));
    }

    private static List<ScoredItem> items(double... values) {
        List<ScoredItem> items = new ArrayList<>();
        for (double value : values) {
            items.add(new ScoredItem(
                    ItemType.SENTENCE_COMPLETION,
                    List.of(
                            new Score(Trait.ACCURACY, value, 4, Map.of()),
                            new Score(Trait.GRAMMAR, value + 3, 5, Map.of()))));
        }
        return items;
    }

    private static List<AttemptScore> kept(Combination.Result result) {
        List<AttemptScore> scores = new ArrayList<>();
        result.traits()
                .forEach((skill, traits) -> traits.forEach((trait, estimate) -> scores.add(new AttemptScore(
                        new UUID(0, 1), AttemptScore.Level.TRAIT, skill.id() + "/" + trait.id(), "e", estimate))));
        return scores;
    }

    @Test
    void theSameAsFromTheItems() {
        for (double cut : new double[] {45, 57, 60, 75}) {
            Combination.Result before = Combination.combine(rules(59), true, Set.of(), items(55, 60, 62), List.of());
            Combination.Result directly = Combination.combine(rules(cut), true, Set.of(), items(55, 60, 62), List.of());
            Combination.Result again = Reevaluation.under(rules(cut), true, kept(before), before.reasons());
            assertThat(again).isEqualTo(directly);
        }
    }

    @Test
    void whatLiesInTheAnswersStaysForAPerson() {
        List<Reason> pasted = List.of(Reason.toLookAt(Code.FLAGGED, "pasted"));
        Combination.Result before = Combination.combine(rules(59), true, Set.of(), items(90, 92), pasted);
        Combination.Result again = Reevaluation.under(rules(40), true, kept(before), before.reasons());
        assertThat(again.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(again.reasons()).containsAll(pasted);
    }

    @Test
    void aTraitThatAPersonRatesIsStillTheirs() {
        Combination.Result before =
                Combination.combine(rules(59), true, Set.of(Trait.GRAMMAR), items(90, 92), List.of());
        Combination.Result again = Reevaluation.under(rules(40), true, kept(before), before.reasons());
        assertThat(again.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(again.reasons()).contains(Reason.toLookAt(Reason.Code.RATED_BY_PERSON, "grammar"));
    }

    @Test
    void slowTypingStillFailsNobody() {
        Reason typing = new Reason(Code.LIMITED_BY_TYPING, "", 9.0, 80.0);
        Combination.Result before = Combination.combine(rules(30), true, Set.of(), items(50, 51), List.of())
                .limitedBy(typing);
        Combination.Result again = Reevaluation.under(rules(90), true, kept(before), before.reasons());
        assertThat(again.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(again.reasons()).contains(typing);
    }

    @Test
    void aTraitWithoutScoresIsMissingAgain() {
        Combination.Result again = Reevaluation.under(rules(50), true, List.of(), List.of());
        assertThat(again.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(again.reasons()).extracting(Reason::code).containsExactly(Code.TRAIT_MISSING, Code.TRAIT_MISSING);
    }
}

package org.parlance.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Blueprint.ReviewLimits;
import org.parlance.bank.Blueprint.SkillRule;
import org.parlance.bank.ItemType;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;

class PolicyRulesTest {
    private static final ReviewLimits REVIEW = new ReviewLimits(0.2, 0.8);
    private static final PolicyRules RULES = new PolicyRules(
            Map.of(Skill.WRITING, new SkillRule(1, 51, Map.of(Trait.GRAMMAR, 1.0), List.of(ItemType.EMAIL))),
            Map.of(Trait.GRAMMAR, 40.0),
            59,
            REVIEW);

    @Test
    void limitsChangeAndWeightsStay() {
        PolicyRules changed = RULES.limitedBy(67, Map.of(Skill.WRITING, 43.0), Map.of(), REVIEW);
        assertThat(changed.cut()).isEqualTo(67);
        assertThat(changed.traitMinima()).isEmpty();
        assertThat(changed.skills())
                .containsEntry(
                        Skill.WRITING, new SkillRule(1, 43, Map.of(Trait.GRAMMAR, 1.0), List.of(ItemType.EMAIL)));
        assertThat(RULES.limitedBy(59, Map.of(), Map.of(), REVIEW)
                        .skills()
                        .get(Skill.WRITING)
                        .minimum())
                .isZero();
    }

    @Test
    void whatCannotBeIsRefused() {
        Map<Trait, Double> four =
                Map.of(Trait.GRAMMAR, 1.0, Trait.TASK, 1.0, Trait.REGISTER, 1.0, Trait.MECHANICS, 1.0);
        assertThatThrownBy(() -> RULES.limitedBy(101, Map.of(), Map.of(), REVIEW))
                .isInstanceOf(HttpProblem.class);
        assertThatThrownBy(() -> RULES.limitedBy(59, Map.of(Skill.WRITING, -1.0), Map.of(), REVIEW))
                .isInstanceOf(HttpProblem.class);
        assertThatThrownBy(() -> RULES.limitedBy(59, Map.of(), four, REVIEW)).isInstanceOf(HttpProblem.class);
        assertThatThrownBy(() -> RULES.limitedBy(59, Map.of(), Map.of(), new ReviewLimits(0.8, 0.2)))
                .isInstanceOf(HttpProblem.class);
    }
}

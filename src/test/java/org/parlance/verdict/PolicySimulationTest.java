package org.parlance.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlance.bank.BankReader;
import org.parlance.bank.Blueprint;
import org.parlance.bank.Blueprint.ReviewLimits;
import org.parlance.bank.Blueprint.Section;
import org.parlance.bank.Blueprint.SkillRule;
import org.parlance.bank.ItemType;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.verdict.PolicySimulation.Shares;

class PolicySimulationTest {
    @Test
    void theSharesAddUpAndAreTheSameEachTime() {
        Shares shares = PolicySimulation.of(answers(20, 72, 0));
        assertThat(shares.pass() + shares.review() + shares.fail()).isCloseTo(1, within(1e-9));
        assertThat(shares.falsePass()).isLessThanOrEqualTo(shares.pass());
        assertThat(shares.falseFail()).isLessThanOrEqualTo(shares.fail());
        assertThat(PolicySimulation.of(answers(20, 72, 0))).isEqualTo(shares);
    }

    @Test
    void aCutAtTheMeanPassesHalf() {
        assertThat(PolicySimulation.of(answers(20, 72, 0)).worthy()).isCloseTo(0.5, within(0.03));
    }

    @Test
    void moreItemsLeaveFewerToAPerson() {
        Shares few = PolicySimulation.of(answers(4, 72, 0));
        Shares many = PolicySimulation.of(answers(48, 72, 0));
        assertThat(many.review()).isLessThan(few.review() - 0.1);
        assertThat(many.falsePass() + many.falseFail()).isLessThan(0.06);
    }

    @Test
    void aMinimumFailsGoodPeopleToo() {
        Shares without = PolicySimulation.of(answers(10, 60, 0));
        Shares with = PolicySimulation.of(answers(10, 60, 60));
        assertThat(with.pass()).isLessThanOrEqualTo(without.pass());
        assertThat(with.worthy()).isEqualTo(without.worthy());
    }

    @Test
    void theShippedProfilesSendMostWrongOnesToAPersonNotAway() {
        for (Blueprint profile : BankReader.read(Path.of("question-banks")).blueprints()) {
            Shares shares = PolicySimulation.of(profile);
            assertThat(shares.falseFail()).as(profile.id()).isLessThan(0.03);
            assertThat(shares.falsePass()).as(profile.id()).isLessThan(0.06);
            assertThat(shares.pass()).as(profile.id()).isBetween(0.1, 0.7);
        }
    }

    private static Blueprint answers(int count, double cut, double minimum) {
        return new Blueprint(
                "answers",
                1,
                "Answers",
                "Questions",
                "en",
                "inbound-voice",
                List.of(new Section("answer", ItemType.SHORT_ANSWER, count)),
                Map.of(
                        Skill.LISTENING,
                        new SkillRule(1, minimum, Map.of(Trait.COMPREHENSION, 1.0), List.of(ItemType.SHORT_ANSWER))),
                Map.of(),
                cut,
                new ReviewLimits(0.2, 0.8));
    }
}

package org.parlance.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Skill;

class RetestRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Set<Skill> VOICE = Set.of(Skill.SPEAKING, Skill.LISTENING);

    private static RetestRule.Sat sat(int daysAgo, String language, Skill... skills) {
        return new RetestRule.Sat(NOW.minus(Duration.ofDays(daysAgo)), language, Set.of(skills));
    }

    @Test
    void theNewestTestOfTheSameSkillAndLanguageStandsAgainstAnother() {
        List<RetestRule.Sat> sat = List.of(
                sat(89, "en", Skill.SPEAKING),
                sat(30, "en", Skill.LISTENING),
                sat(1, "en", Skill.WRITING),
                sat(1, "fr", Skill.SPEAKING));
        assertThat(RetestRule.tooLately(90, "en", VOICE, sat, NOW)).contains(NOW.minus(Duration.ofDays(30)));
    }

    @Test
    void afterTheDaysNothingStandsAgainstIt() {
        List<RetestRule.Sat> sat = List.of(sat(90, "en", Skill.SPEAKING));
        assertThat(RetestRule.tooLately(90, "en", VOICE, sat, NOW)).isEmpty();
        assertThat(RetestRule.tooLately(91, "en", VOICE, sat, NOW)).isPresent();
        assertThat(RetestRule.tooLately(0, "en", VOICE, sat, NOW)).isEmpty();
    }
}

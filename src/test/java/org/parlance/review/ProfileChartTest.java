package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.review.ProfileChart.Level;
import org.parlance.review.ProfileChart.Row;

class ProfileChartTest {
    @Test
    void keepsErrorBarsOnTheTrack() {
        Row row = new Row(Level.TRAIT, Skill.SPEAKING, Trait.FLUENCY, 97.25, 4.5, 43.0);
        assertThat(row.x()).isEqualTo("97.3%");
        assertThat(row.low()).isEqualTo("92.8%");
        assertThat(row.high()).isEqualTo("100.0%");
        assertThat(row.limitX()).isEqualTo("43.0%");
        assertThat(row.belowLimit()).isFalse();
        assertThat(row.band().label()).isEqualTo("C2");
    }

    @Test
    void tellsWhatIsBelowItsLimit() {
        assertThat(new Row(Level.OVERALL, null, null, 58.9, 3, 59.0).belowLimit())
                .isTrue();
        assertThat(new Row(Level.SKILL, Skill.TYPING, null, 5, 3, null).belowLimit())
                .isFalse();
    }
}

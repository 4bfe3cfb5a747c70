package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptedAnswersTest {
    private static final List<String> EIGHT = List.of("eight", "at eight", "8");

    @Test
    void findsTheAnswerAloneAndInASentence() {
        assertThat(AcceptedAnswers.find(EIGHT, "eight")).isPresent();
        assertThat(AcceptedAnswers.find(EIGHT, "i think it opens at eight")).isPresent();
        assertThat(AcceptedAnswers.find(EIGHT, "it opens at nine")).isEmpty();
    }

    @Test
    void wordsThatSoundAlikeAreTheSame() {
        assertThat(AcceptedAnswers.find(EIGHT, "it is ate")).isPresent();
        assertThat(AcceptedAnswers.find(List.of("two"), "to")).isPresent();
    }

    @Test
    void anArticleThatNothingFollowsIsAnEight() {
        assertThat(AcceptedAnswers.find(EIGHT, "it is a")).isPresent();
        assertThat(AcceptedAnswers.find(EIGHT, "it is a shop")).isEmpty();
    }
}

package org.parlance.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parlance.integrity.AnswerLatency.Begun;
import org.parlance.integrity.AnswerLatency.Outlier;

class AnswerLatencyTest {
    private static List<Begun> answers(String type, double... seconds) {
        return answers(type, true, seconds);
    }

    private static List<Begun> answers(String type, boolean spoken, double... seconds) {
        List<Begun> answers = new ArrayList<>();
        for (double one : seconds) {
            answers.add(new Begun(answers.size(), type, spoken, one));
        }
        return answers;
    }

    @Test
    void aLateAnswerStandsOut() {
        assertThat(AnswerLatency.of(answers("repeat", 0.6, 0.8, 0.7, 0.5, 0.9, 7.5, 0.6, 0.7)))
                .containsExactly(new Outlier(5, SignalKind.BEGAN_LATE, 7.5));
    }

    @Test
    void anEarlyAnswerOfASlowApplicantStandsOut() {
        assertThat(AnswerLatency.of(answers("repeat", 5.1, 5.2, 4.9, 5.0, 5.3, 0.2, 5.1, 4.8)))
                .containsExactly(new Outlier(5, SignalKind.BEGAN_EARLY, 0.2));
    }

    @Test
    void fewerThanEightSayNothing() {
        assertThat(AnswerLatency.of(answers("repeat", 0.6, 0.8, 0.7, 0.5, 0.9, 7.5, 0.6)))
                .isEmpty();
    }

    @Test
    void eachTypeIsTakenForItself() {
        List<Begun> mixed = answers("repeat", 0.6, 0.8, 0.7, 0.5, 0.9, 0.7);
        mixed.addAll(answers("open-question", 6.1, 5.5, 6.5));
        mixed.addAll(answers("read-aloud", 14));
        assertThat(AnswerLatency.of(mixed)).isEmpty();
    }

    @Test
    void theUsualSpreadOfAPersonSaysNothing() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            double[] seconds = new double[20];
            for (int i = 0; i < seconds.length; i++) {
                seconds[i] = 1.2 * Math.exp(0.45 * random.nextGaussian());
            }
            assertThat(AnswerLatency.of(answers("short-answer", seconds))).isEmpty();
        }
    }

    @Test
    void aTypedAnswerStandsOutAmongTypedOnes() {
        assertThat(AnswerLatency.of(answers("sentence-completion", false, 6, 8, 7, 5, 9, 75, 6, 7)))
                .containsExactly(new Outlier(5, SignalKind.BEGAN_LATE, 75));
    }

    @Test
    void readingBeforeTypingIsNotTakenForHesitationInSpeech() {
        List<Begun> mixed = answers("repeat", 0.6, 0.8, 0.7, 0.5, 0.9, 0.7, 0.6, 0.8, 0.7, 0.6);
        mixed.addAll(answers("reading", false, 9, 12, 55));
        assertThat(AnswerLatency.of(mixed)).isEmpty();
    }

    @Test
    void theSpreadOfTypedAnswersHidesNoSpokenOne() {
        List<Begun> spoken = answers("repeat", 0.6, 0.8, 0.7, 0.5, 0.9, 7.5, 0.6, 0.7);
        List<Begun> mixed = new ArrayList<>(spoken);
        mixed.addAll(answers("email", false, 4, 90, 15, 40, 8, 60, 25, 5, 120, 10));
        assertThat(AnswerLatency.of(mixed)).isEqualTo(AnswerLatency.of(spoken)).hasSize(1);
    }
}

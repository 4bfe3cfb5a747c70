package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.testing.Messages;
import org.parlance.verdict.Reason;
import org.parlance.verdict.Reason.Code;

class ReasonWordsTest {
    private final ReasonWords words =
            new ReasonWords(Messages.of(ReasonMessages.class), Messages.of(TermMessages.class), Locale.ENGLISH);

    @Test
    void roundsToWholePoints() {
        assertThat(words.of(new Reason(Code.TRAIT_BELOW_MINIMUM, "data-accuracy", 51.7, 59.0)))
                .isEqualTo("Data accuracy 52 is below its minimum 59.");
        assertThat(words.of(new Reason(Code.SKILL_BELOW_MINIMUM, "listening", 12.4, 43.0)))
                .isEqualTo("Listening 12 is below its minimum 43.");
        assertThat(words.of(new Reason(Code.OVERALL_BELOW_CUT, "", 50.4, 59.0)))
                .isEqualTo("The overall score 50 is below the cut score 59.");
    }

    @Test
    void keepsADecimalWhereRoundingWouldHideTheShortfall() {
        assertThat(words.of(new Reason(Code.OVERALL_BELOW_CUT, "", 58.97, 59.0)))
                .isEqualTo("The overall score 58.9 is below the cut score 59.");
    }

    @Test
    void showsTypingThatIsJustTooSlowAsTooSlow() {
        assertThat(words.of(new Reason(Code.LIMITED_BY_TYPING, "", 11.66, 97.4)))
                .contains("at 11.6 net words a minute and 97%");
        assertThat(words.of(new Reason(Code.LIMITED_BY_TYPING, "", 9.4, 89.97))).contains("at 9 net words", "89%");
        assertThat(words.of(new Reason(Code.LIMITED_BY_TYPING, "", 31.8, 80.0))).contains("at 32 net words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "pl", "da"})
    void doesSoInEveryLanguage(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ReasonWords own = new ReasonWords(
                Messages.of(ReasonMessages.class, locale), Messages.of(TermMessages.class, locale), locale);
        assertThat(own.of(new Reason(Code.LIMITED_BY_TYPING, "", 11.97, 97.0))).contains(" 11,9 ");
        assertThat(own.of(new Reason(Code.OVERALL_BELOW_CUT, "", 11.97, 12.0))).contains(" 11,9 ");
    }

    @Test
    void saysWhatIsSaidTwiceOnceAndHowOften() {
        Reason nothing = new Reason(Code.UNSCORABLE, "nothing-given", null, null);
        assertThat(words.of(List.of(nothing, new Reason(Code.BORDERLINE, "", 0.5, null), nothing)))
                .containsExactly(
                        "A response could not be scored: nothing was written. (2×)",
                        words.of(new Reason(Code.BORDERLINE, "", 0.5, null)));
    }

    @Test
    void saysAProbabilityInPercent() {
        assertThat(words.of(new Reason(Code.BORDERLINE, "", 0.426, null))).contains("truly passing is 43%");
    }

    @Test
    void countsTheAnswersThatWereMissed() {
        assertThat(words.of(new Reason(Code.ANSWERS_NOT_RECOGNISED, "", 2.0, 5.0)))
                .startsWith("2 of 5 spoken answers were not recognised");
    }

    @Test
    void saysWhyNobodyJudgedTheVoice() {
        assertThat(words.of(new Reason(Code.NO_CALIBRATION, "calibration-gone", null, null)))
                .contains("is not on the server");
        assertThat(words.of(new Reason(Code.NO_CALIBRATION, "calibration-misfit", null, null)))
                .contains("does not fit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "too-short",
                "silence",
                "clipped",
                "noise-only",
                "too-quiet",
                "nothing-recognised",
                "no-recording",
                "nothing-recorded",
                "recording-lost",
                "begun-again",
                "recorded-later",
                "recording-incomplete",
                "no-speech-model",
                "other-language",
                "engine-failure",
                "nothing-given",
                "no-time",
                "implausible-speed"
            })
    void explainsWhyAResponseCouldNotBeScored(String code) {
        assertThat(words.of(new Reason(Code.UNSCORABLE, code, null, null)))
                .startsWith("A response could not be scored: ")
                .doesNotContain(code)
                .endsWith(".");
    }

    @Test
    void explainsThatOnlyMusicWasHeard() {
        assertThat(words.of(new Reason(Code.UNSCORABLE, "music", null, null))).contains("nothing but music or tones");
    }

    @Test
    void showsACodeThatIsNew() {
        assertThat(words.of(new Reason(Code.UNSCORABLE, "eaten-by-dog", null, null)))
                .contains("eaten-by-dog");
    }

    @Test
    void hasWordsForEveryCode() {
        List<Code> named =
                List.of(Code.SKILL_BELOW_MINIMUM, Code.TRAIT_BELOW_MINIMUM, Code.TRAIT_MISSING, Code.RATED_BY_PERSON);
        for (Code code : Arrays.asList(Code.values())) {
            String name = code == Code.NOT_REACHED
                    ? "role-play"
                    : code == Code.SKILL_BELOW_MINIMUM ? "speaking" : named.contains(code) ? "fluency" : "";
            assertThat(words.of(new Reason(code, name, 40.0, 59.0)))
                    .as(code.name())
                    .endsWith(".")
                    .doesNotContain("{");
        }
        assertThat(words.of(new Reason(Code.NOT_REACHED, "interrupted", null, null)))
                .contains("interrupted");
    }
}

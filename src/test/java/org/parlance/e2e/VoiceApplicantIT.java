package org.parlance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole voice test in a real browser, spoken into its microphone, recognised and scored. */
@ExtendWith(PicturesOfFailures.class)
class VoiceApplicantIT {
    @Test
    void aGoodSpeakerPasses() {
        Result result = Sittings.GOOD_VOICE.result();

        assertThat(result.outcome()).as("%s", result.reasons()).isEqualTo("PASS");
    }

    @Test
    void theSameVoiceSayingSomethingElseFailsOnWhatIsCounted() {
        Result result = Sittings.OFF_TOPIC_VOICE.result();

        assertThat(result.outcome()).as("%s", result.reasons()).isEqualTo("FAIL");
        assertThat(result.reasons())
                .anyMatch(reason -> reason.contains("accuracy"))
                .anyMatch(reason -> reason.contains("listening"));
    }

    /** With the English model and LanguageTool loaded and used. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theServerStaysWithinItsMemory() {
        Sittings.GOOD_VOICE.result();
        Sittings.CARELESS_WRITING.result();

        assertThat(Stack.shared().server().residentMegabytes()).isLessThan(1536);
    }
}

package org.parlance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole voice test in a real browser, spoken into its microphone, recognised and scored. */
@Tag("spoken")
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
        Page writer = Stack.shared().newPerson();
        QuickSitting.fromLink(
                writer, Invited.to(Invited.WRITING, "Moira Memory").link(), "Dear Ms. Lane, we send a new one today.");
        writer.context().close();
        QuickSitting.scored("Moira Memory");

        assertThat(Stack.shared().server().residentMegabytes()).isLessThan(1536);
    }
}

package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parlance.hiring.Notice;

/** An agreement is good for the words as they are now, and for no others. */
class AgreementTest {
    private static final Notice NOTICE = new Notice("We use a tool.", LocalDate.parse("2026-10-01"));
    private static final String OF_NOTICE = Agreement.sha256(NOTICE);

    private static boolean current(String version, String notice, String voices, Notice given) {
        return new Agreement(version, notice, voices, false).current(Optional.ofNullable(given), false);
    }

    private static boolean current(boolean saidFullScreen, boolean asked) {
        return new Agreement(Agreement.VERSION, null, null, saidFullScreen).current(Optional.empty(), asked);
    }

    @Test
    void itIsToTheWordsAsTheyAre() {
        assertThat(current(Agreement.VERSION, null, null, null)).isTrue();
        assertThat(current(Agreement.VERSION, null, VoiceConsents.VERSION, null))
                .isTrue();
        assertThat(current(Agreement.VERSION, OF_NOTICE, null, NOTICE)).isTrue();
        assertThat(OF_NOTICE).matches("[0-9a-f]{64}");
    }

    @Test
    void earlierWordsAndSuchAsNeverWereAreNotAgreedTo() {
        assertThat(current("2026-11", null, null, null)).isFalse();
        assertThat(current("1", null, null, null)).isFalse();
        assertThat(current(Agreement.VERSION, null, "voices-2025-01", null)).isFalse();
    }

    @Test
    void aNoticeThatWasGivenChangedOrDroppedMeanwhileWasNotRead() {
        Notice changed = new Notice("We use another tool.", NOTICE.givenOn());
        assertThat(current(Agreement.VERSION, null, null, NOTICE)).isFalse();
        assertThat(current(Agreement.VERSION, OF_NOTICE, null, changed)).isFalse();
        assertThat(current(Agreement.VERSION, OF_NOTICE, null, null)).isFalse();
    }

    @Test
    void aFullScreenThatIsAskedForOrNoLongerMeanwhileWasNotReadOf() {
        assertThat(current(true, true)).isTrue();
        assertThat(current(false, true)).isFalse();
        assertThat(current(true, false)).isFalse();
    }
}

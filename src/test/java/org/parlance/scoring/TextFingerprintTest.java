package org.parlance.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextFingerprintTest {
    private static final String MAIL = "Where is my parcel? It should have come on Friday.";
    private static final String REPLY =
            "Dear Ms Lane, I am sorry that your parcel is late. It was held at our depot over the weekend.";

    @Test
    void aTextIsKnownAgainInOtherClothes() {
        String other =
                "DEAR MS LANE!\n\nI am sorry - that your parcel is late; it was held at our depot, over the weekend";

        assertThat(TextFingerprint.of(other, MAIL)).isEqualTo(TextFingerprint.of(REPLY, MAIL));
    }

    @Test
    void whatThePromptSaysIsNobodysOwn() {
        String quoting = "It should have come on Friday. " + REPLY;

        assertThat(TextFingerprint.of("It should have come on Friday.", MAIL)).isEmpty();
        assertThat(shared(quoting, REPLY)).isEqualTo(TextFingerprint.of(REPLY, MAIL).length);
    }

    @Test
    void aTextInOtherWordsSharesNothing() {
        String own = "Hello Ms Lane, we apologise for the delay. Your parcel has been lying in our depot since Friday.";

        assertThat(shared(own, REPLY)).isZero();
    }

    @Test
    void oneChangedWordTouchesFiveRunsAtMost() {
        String changed = REPLY.replace("depot", "warehouse");

        assertThat(shared(changed, REPLY)).isGreaterThanOrEqualTo(TextFingerprint.of(REPLY, MAIL).length - 5);
    }

    @Test
    void fewerThanFiveWordsHaveNoRun() {
        assertThat(TextFingerprint.of("I am very sorry", "")).isEmpty();
        assertThat(TextFingerprint.of("", "")).isEmpty();
    }

    private static long shared(String one, String other) {
        long[] others = TextFingerprint.of(other, MAIL);
        return Arrays.stream(TextFingerprint.of(one, MAIL))
                .filter(run -> Arrays.binarySearch(others, run) >= 0)
                .count();
    }
}

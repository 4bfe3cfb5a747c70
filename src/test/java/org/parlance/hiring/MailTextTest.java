package org.parlance.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {
    private static final Instant CLOSES = Instant.parse("2026-12-31T23:00:00Z");

    @ParameterizedTest
    @EnumSource(value = OutgoingMail.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "CODE")
    void everyShippedTextCanBeSent(OutgoingMail.Kind kind) {
        assertThat(MailText.LANGUAGES).allSatisfy(language -> {
            MailText text = MailText.shipped(kind, language);
            assertThat(text.refusal()).isEmpty();
            MailText filled = text.filled("Zoé", "Voice $1", "https://x/start#t", CLOSES, language, ZoneOffset.UTC);
            assertThat(filled.subject()).contains("Voice $1").doesNotContain("{");
            assertThat(filled.body())
                    .contains("Zoé", "\nhttps://x/start#t\n", "2026")
                    .doesNotContain("{");
        });
    }

    @Test
    void theCodesMailNamesTheCodeOnALineOfItsOwn() {
        assertThat(MailText.LANGUAGES).allSatisfy(language -> {
            MailText filled = MailText.shipped(OutgoingMail.Kind.CODE, language).withCode("Zoé", "Voice $1", "012345");
            assertThat(filled.subject()).contains("Voice $1").doesNotContain("{", "012345");
            assertThat(filled.body()).contains("Zoé", "\n012345\n").doesNotContain("{");
        });
    }

    @Test
    void whatAnApplicantIsCalledIsNoPlaceholder() {
        assertThat(new MailText("Hi {name}", "{link}")
                        .filled("{link}", "c", "https://x", CLOSES, "en", ZoneOffset.UTC)
                        .subject())
                .isEqualTo("Hi {link}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no way in", "{link} {nmae}", "{link} {name", "{link} }", "{link} {{name}}"})
    void aTextThatCannotBeFilledIsRefused(String body) {
        assertThat(new MailText("Subject", body).refusal()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "one\ntwo", "{link}", "{who}"})
    void aSubjectThatCannotBeSentIsRefused(String subject) {
        assertThat(new MailText(subject, "{link}").refusal()).isPresent();
    }
}

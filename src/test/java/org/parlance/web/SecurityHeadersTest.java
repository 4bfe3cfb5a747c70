package org.parlance.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
    @Test
    void httpsIsForeverOnceItWasUsed() {
        assertThat(SecurityHeaders.of("", false, true)).containsEntry("Strict-Transport-Security", "max-age=31536000");
        assertThat(SecurityHeaders.of("", false, false)).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void aFormMayGoOnToTheSignInAndNowhereElse() {
        assertThat(SecurityHeaders.of("https://id.example.com", false, true).get("Content-Security-Policy"))
                .contains("form-action 'self' https://id.example.com; frame-ancestors 'none'");
        assertThat(SecurityHeaders.of("", false, true).get("Content-Security-Policy"))
                .contains("form-action 'self'; frame-ancestors");
    }
}

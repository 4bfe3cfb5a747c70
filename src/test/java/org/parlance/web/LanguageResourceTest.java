package org.parlance.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageResourceTest {
    @Test
    void goesBackToWhereTheMenuWas() {
        assertThat(LanguageResource.place("/analysis/en-core?campaign=1").toString())
                .isEqualTo("/analysis/en-core?campaign=1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "https://elsewhere.example/", "//elsewhere.example/", "mailto:x@example.com", "a b", "\\\\x"
            })
    void nobodyIsSentElsewhere(String to) {
        assertThat(LanguageResource.place(to).toString()).isEqualTo("/");
    }
}

package org.parlance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleChoiceTest {
    private static String chosen(String own, String profile, String accepted) {
        return LocaleChoice.of(own, profile, accepted).toLanguageTag();
    }

    @Test
    void onesOwnChoiceStandsBeforeTheProfileAndTheBrowser() {
        assertThat(chosen("da", "fr", "pl")).isEqualTo("da");
        assertThat(chosen(null, "fr", "pl")).isEqualTo("fr");
        assertThat(chosen(null, null, "pl")).isEqualTo("pl");
        assertThat(chosen(null, null, null)).isEqualTo("en");
    }

    @Test
    void whatNoPageIsWrittenInIsPassedOver() {
        assertThat(chosen("xx", "de", "es, pl;q=0.4")).isEqualTo("pl");
        assertThat(chosen("", "fr", null)).isEqualTo("fr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-CA,fr;q=0.9,en;q=0.8 | fr",
                "de-DE,de;q=0.9,da;q=0.5,en;q=0.7 | en",
                "en-GB | en",
                "pl-PL | pl",
                "* | en",
                "sv,nb | en"
            })
    void theBrowsersBestLanguageIsTaken(String header, String expected) {
        assertThat(chosen(null, null, header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";;;", "fr;q=many", "été"})
    void aMalformedHeaderIsNoWish(String header) {
        assertThat(chosen(null, null, header)).isEqualTo("en");
    }

    @Test
    void aVariantIsReadInItsLanguage() {
        assertThat(LocaleChoice.offered("en-US")).contains(Locale.ENGLISH);
        assertThat(LocaleChoice.offered("nl")).isEmpty();
    }
}

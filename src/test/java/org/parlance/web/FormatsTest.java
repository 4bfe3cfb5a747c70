package org.parlance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:05:00Z");
    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Test
    void timesAreInThePagesLanguage() {
        assertThat(TimeFormats.shown(NOON, null)).isEqualTo("22 Nov 2026, 12:05 UTC");
        assertThat(TimeFormats.shown(NOON, Locale.FRENCH)).isEqualTo("22 nov. 2026, 12:05 UTC");
        assertThat(TimeFormats.shown(NOON, POLISH)).isEqualTo("22 lis 2026, 12:05 UTC");
        assertThat(TimeFormats.shown(NOON, DANISH)).isEqualTo("22. nov. 2026 kl. 12.05 UTC");
    }

    @Test
    void numbersAreInThePagesLanguage() {
        assertThat(NumberFormats.decimals(0.768, 2, Locale.ENGLISH)).isEqualTo("0.77");
        assertThat(NumberFormats.decimals(0.768, 2, POLISH)).isEqualTo("0,77");
        assertThat(NumberFormats.decimals(Double.NaN, 2, DANISH)).isEqualTo("–");
        assertThat(NumberFormats.signed(4.26, 1, Locale.ENGLISH)).isEqualTo("+4.3");
        assertThat(NumberFormats.signed(-4.26, 1, DANISH)).isEqualTo("-4,3");
        assertThat(NumberFormats.rounded(6.0, Locale.FRENCH)).isEqualTo("6");
        assertThat(NumberFormats.rounded(6.2, Locale.FRENCH)).isEqualTo("6,2");
        assertThat(NumberFormats.percent(0.125, null)).isEqualTo("13%");
    }

    @Test
    void roundingHidesNoShortfall() {
        assertThat(NumberFormats.held(39.97, 40.0, 0, Locale.ENGLISH)).isEqualTo("39.9");
        assertThat(NumberFormats.held(39.5, 40.0, 0, Locale.FRENCH)).isEqualTo("39,5");
        assertThat(NumberFormats.held(39.5, 39.7, 0, POLISH)).isEqualTo("39,5");
        assertThat(NumberFormats.held(0.7996, 0.8, 2, DANISH)).isEqualTo("0,799");
        assertThat(NumberFormats.held(58.9, 59.0, 0, null)).isEqualTo("58.9");
    }

    @Test
    void whatRoundingDoesNotHideStaysShort() {
        assertThat(NumberFormats.held(39.4, 40.0, 0, Locale.ENGLISH)).isEqualTo("39");
        assertThat(NumberFormats.held(40.0, 40.0, 0, Locale.ENGLISH)).isEqualTo("40");
        assertThat(NumberFormats.held(40.3, 40.0, 0, Locale.ENGLISH)).isEqualTo("40");
        assertThat(NumberFormats.held(0.794, 0.8, 2, null)).isEqualTo("0.79");
        assertThat(NumberFormats.held(Double.NaN, 0.8, 2, null)).isEqualTo("–");
    }

    @Test
    void polishTellsAFewFromMany() {
        assertThat(Plurals.few(2)).isTrue();
        assertThat(Plurals.few(104L)).isTrue();
        assertThat(Plurals.few(1)).isFalse();
        assertThat(Plurals.few(12)).isFalse();
        assertThat(Plurals.few(113L)).isFalse();
        assertThat(Plurals.few(25)).isFalse();
    }
}

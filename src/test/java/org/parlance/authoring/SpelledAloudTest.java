package org.parlance.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.bank.SpellKind;

class SpelledAloudTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Larsen | NAME | lima, alpha, romeo, sierra, echo, november",
                "BX-40 | REFERENCE | bravo, x-ray, four, zero",
                "+44 20 | PHONE | four, four, two, zero",
                "a_b.c@example.org | EMAIL | alpha, underscore, bravo, dot, charlie at example dot org"
            })
    void spellsByTheRadioAlphabet(String answer, SpellKind kind, String said) {
        assertThat(SpelledAloud.of(answer, kind)).isEqualTo(said);
    }
}

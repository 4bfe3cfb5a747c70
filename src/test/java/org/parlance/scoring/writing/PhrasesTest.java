package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private final Phrases phrases =
            new Phrases(List.of("thank you", "thank you very much", "(?:so )?sorry", "e-?mail|letter", "ślę", "don't"));

    @ParameterizedTest
    @CsvSource({
        "Thank you for it, thank you",
        "we THANK  YOU very much, thank you very much",
        "I am so sorry, so sorry",
        "a sorry tale, sorry",
        "the Email, email",
        "that letter, letter",
        "ŚLĘ pozdrowienia, ślę",
        "I don’t know, don't",
    })
    void findsAPhraseWhereItStands(String text, String found) {
        assertThat(phrases.places(text)).hasSize(1);
        Span place = phrases.places(text).get(0);
        assertThat(text.substring(place.from(), place.to())
                        .toLowerCase()
                        .replaceAll("\\s+", " ")
                        .replace('’', '\''))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"letters", "newsletter", "O'letter", "thankyou", "sorryish"})
    void findsNoPartOfAWord(String text) {
        assertThat(phrases.places(text)).isEmpty();
    }

    @Test
    void goesOnBehindAPlace() {
        assertThat(phrases.places("thank you, thank you very much")).containsExactly(new Span(0, 9), new Span(11, 30));
        assertThat(phrases.first("sorry, sorry")).contains(new Span(0, 5));
    }
}

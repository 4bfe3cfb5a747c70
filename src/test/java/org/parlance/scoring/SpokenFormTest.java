package org.parlance.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At 5:30 you'll get $45. | at five thirty you'll get forty five dollars",
                "Don’t pay 3.5% & leave | don't pay three point five percent and leave",
                "room 0207 on the 21st | room zero two zero seven on the twenty first",
                "the 30th and the 12th | the thirtieth and the twelfth",
                "1,250 people in 1998 | one thousand two hundred fifty people in nineteen ninety eight",
                "order 448812 | order four four eight eight one two",
                "in 2007 and 100 | in two thousand seven and one hundred",
                "0 | zero"
            })
    void saysNumbersAndSymbols(String written, String said) {
        assertThat(String.join(" ", SpokenForm.words(written))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | 0", "... | 0", "Hello, world! | 2"})
    void leavesPunctuationOut(String written, int words) {
        assertThat(SpokenForm.words(written)).hasSize(words);
    }
}

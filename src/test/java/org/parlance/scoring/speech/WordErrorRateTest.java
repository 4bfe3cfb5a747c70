package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordErrorRateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please hold the line.|please hold the line|0",
                "Please hold the line.|please hold the lime|0.25",
                "Please hold the line.|please the line|0.25",
                "Please hold the line.|please hold on the line|0.25",
                "Please hold the line.|''|1",
                "It's 4:30 today, for you.|it is four thirty today four you|0",
                "Log in to your account.|login too you're account|0",
                "Hello. / Hi, this is Ann.|hello hi this is and|0.2",
                "The code is B, K, 4, O.|the code is p k for oh|0",
                "The code is B, K.|the code is b x|0.2",
            })
    void wordsThatSoundTheSameCountAsTheSame(String text, String heard, double rate) {
        assertThat(WordErrorRate.of(text, heard)).isCloseTo(rate, within(0.001));
    }
}

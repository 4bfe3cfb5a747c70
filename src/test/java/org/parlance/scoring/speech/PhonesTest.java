package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonesTest {
    @ParameterizedTest
    @CsvSource({
        "i,1",
        "the,2",
        "thank,4",
        "please,4",
        "called,4",
        "wanted,6",
        "customer,8",
        "service,6",
        "night,3",
        "queen,4",
        "box,4",
        "phone,3",
        "watch,3",
        "knife,3",
        "I'm,2",
        "hmm,2"
    })
    void ofAWord(String word, int phones) {
        assertThat(Phones.of(word)).isEqualTo(phones);
    }

    @Test
    void everyWordHasOne() {
        assertThat(Phones.of("")).isEqualTo(1);
        assertThat(Phones.of("'")).isEqualTo(1);
        assertThat(Phones.of(List.of("thank", "you"))).isEqualTo(Phones.of("thank") + Phones.of("you"));
        assertThat(Phones.of(List.of())).isZero();
    }
}

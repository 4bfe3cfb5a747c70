package org.parlance.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({"kitten,sitting,3", "flaw,lawn,2", "parcel,parcel,0", "'',abc,3", "abc,'',3", "'','',0", "ab,ba,2"})
    void countsChangesBetweenTexts(String one, String other, int distance) {
        assertThat(EditDistance.between(one, other)).isEqualTo(distance);
        assertThat(EditDistance.between(other, one)).isEqualTo(distance);
    }

    @Test
    void countsWholeWords() {
        List<String> said = List.of("the", "parcel", "came", "on", "monday");
        assertThat(EditDistance.between(List.of("the", "parcels", "came", "monday"), said))
                .isEqualTo(2);
        assertThat(EditDistance.between(List.of(), said)).isEqualTo(5);
    }

    @Test
    void findsTheMostElementsInTheSameOrder() {
        List<String> sentence = List.of("we", "sent", "the", "parcel", "yesterday");
        assertThat(EditDistance.common(sentence, sentence)).isEqualTo(5);
        assertThat(EditDistance.common(sentence, List.of("yesterday", "we", "sent", "a", "parcel")))
                .isEqualTo(3);
        assertThat(EditDistance.common(List.of("no", "no", "no"), List.of("no", "no")))
                .isEqualTo(2);
        assertThat(EditDistance.common(sentence, List.of())).isZero();
        assertThat(EditDistance.common(List.of(), sentence)).isZero();
    }
}

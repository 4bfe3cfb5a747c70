package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-, 0, 99",
        "bytes=10-19, 10, 19",
        "bytes=90-500, 90, 99",
        "bytes=-10, 90, 99",
        "bytes=-500, 0, 99"
    })
    void readsARange(String header, int first, int last) {
        assertThat(ByteRange.understood(header)).isTrue();
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=20-10", "bytes=-0"})
    void findsNothingOutsideTheFile(String header) {
        assertThat(ByteRange.understood(header)).isTrue();
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=-", "bytes=0-1,5-6", "items=0-1", "bytes=a-b", "bytes=9999999999-"})
    void leavesOtherHeadersAlone(String header) {
        assertThat(ByteRange.understood(header)).isFalse();
    }

    @Test
    void takesNoHeaderForTheWholeFile() {
        assertThat(ByteRange.understood(null)).isFalse();
    }
}

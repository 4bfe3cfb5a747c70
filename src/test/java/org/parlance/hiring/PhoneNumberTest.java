package org.parlance.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneNumberTest {
    @Test
    void bringsWrittenFormsToOne() {
        assertThat(PhoneNumber.normalise(" +63 (917) 555-0142 ")).contains("+639175550142");
        assertThat(PhoneNumber.normalise("0917 555 0142")).contains("09175550142");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThat(PhoneNumber.normalise("call me")).isEmpty();
        assertThat(PhoneNumber.normalise("12345")).isEmpty();
        assertThat(PhoneNumber.normalise("1234567890123456")).isEmpty();
    }

    @Test
    void knowsTheSameLineWithAndWithoutItsCountryCode() {
        assertThat(PhoneNumber.same("+639175550142", "0917 555 0142")).isTrue();
        assertThat(PhoneNumber.same("+639175550142", "+63 917 555 0142")).isTrue();
        assertThat(PhoneNumber.same("+639175550142", "+63 917 555 0143")).isFalse();
        assertThat(PhoneNumber.same("+639175550142", "0142")).isFalse();
    }
}

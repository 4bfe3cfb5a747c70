package org.parlance.scoring.objective;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.bank.FieldKind;

class FieldComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DATE      | 21 November 2026      | 2026-11-21
                    DATE      | November 21st, 2026   | 2026-11-21
                    DATE      | Sat, 21 Nov. 2026     | 2026-11-21
                    DATE      | 21.11.2026            | 2026-11-21
                    DATE      | 11/21/26              | 2026-11-21
                    DATE      | 21-nov-2026           | 2026-11-21
                    DATE      | the day after         | The  day after
                    DATE      | 4/3/2026              | 3 April 2026
                    DATE      | 3/4/2026              | 3 April 2026
                    DATE      | 5th of March          | 5 March
                    DATE      | 2026-03-05            | 5 March
                    AMOUNT    | 1,250.00 USD          | $1250
                    AMOUNT    | 1.250,00              | 1250.00
                    AMOUNT    | 1 250                 | 1250
                    AMOUNT    | 49,9                  | 49.90 dollars
                    AMOUNT    | EUR 20                | €20.00
                    AMOUNT    | 1,234,567             | 1234567
                    AMOUNT    | 0.125                 | 0,125
                    AMOUNT    | -5                    | −5.0
                    PHONE     | +1 (555) 010-2345     | 15550102345
                    PHONE     | 0044 (0)20 7946 0018  | +44 20 7946 0018
                    REFERENCE | bx 20931              | BX-20931
                    REFERENCE | #BX/20931             | BX20931
                    TEXT      | '  anna   SMITH '     | Anna Smith
                    TEXT      | Main St.              | main st
                    CHOICE    | Refund                | Refund
                    """)
    void areTheSame(FieldKind kind, String given, String accepted) {
        assertThat(FieldComparison.same(kind, given, accepted)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DATE      | 22 November 2026 | 2026-11-21
                    DATE      | 21 November 2025 | 2026-11-21
                    DATE      | 21 November      | 2026-11-21
                    DATE      | 31 February 2026 | 3 March 2026
                    DATE      | ''               | 2026-11-21
                    AMOUNT    | 125.00           | 1250
                    AMOUNT    | 20 USD           | €20.00
                    AMOUNT    | about 1 or 2     | 1
                    AMOUNT    | ''               | 1
                    PHONE     | 5550102346       | 5550102345
                    REFERENCE | BX-2O931         | BX-20931
                    TEXT      | Ana Smith        | Anna Smith
                    CHOICE    | refund           | Refund
                    """)
    void differ(FieldKind kind, String given, String accepted) {
        assertThat(FieldComparison.same(kind, given, accepted)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"TEXT,x y", "DATE,1/2/2026", "AMOUNT,'1,2'", "PHONE,+4 5", "REFERENCE,a-1", "CHOICE,A"})
    void everyValueIsItself(FieldKind kind, String value) {
        assertThat(FieldComparison.same(kind, value, value)).isTrue();
    }
}

package org.parlance.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.hiring.RowProblem.Code;

class BulkCheckTest {
    private static final List<String> HEADER =
            List.of("Name", "E-mail", "Phone", "Date of birth", "ID number", "Language", "Source");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static BulkSheet.Row row(int number, String... cells) {
        List<String> all = new ArrayList<>(List.of(cells));
        while (all.size() < HEADER.size()) {
            all.add("");
        }
        return new BulkSheet.Row(number, all, Map.of());
    }

    private static List<CheckedRow> check(BulkSheet.Row... rows) {
        BulkSheet sheet = new BulkSheet("CSV", true, HEADER, List.of(rows));
        return BulkCheck.rows(sheet, ColumnMapping.guessed(HEADER), number -> IdNumbers.hash(number, "key"), TODAY);
    }

    private static List<Code> codes(BulkSheet.Row row) {
        return check(row).get(0).problems().stream().map(RowProblem::code).toList();
    }

    @Test
    void aGoodRowIsNormalised() {
        CheckedRow row = check(row(
                        2,
                        " Łucja Nowak ",
                        "Lucja.Nowak@Example.com",
                        "+48 601-234-567",
                        "31.12.1999",
                        "ABC 123",
                        "pl-PL",
                        "job fair"))
                .get(0);
        assertThat(row.problems()).isEmpty();
        assertThat(row.candidate())
                .isEqualTo(new Candidate(
                        "Łucja Nowak",
                        "lucja.nowak@example.com",
                        "+48601234567",
                        LocalDate.of(1999, 12, 31),
                        "ABC 123",
                        "pl",
                        new Origin("job fair", null, null, null)));
        assertThat(row.traits().idNumberHash())
                .isEqualTo(IdNumbers.hash("abc-123", "key"))
                .hasSize(64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|a@example.com|-|NAME_MISSING",
                "ann@example.com|a@example.com|-|NOT_A_NAME",
                "12345|a@example.com|-|NOT_A_NAME",
                "Ann|-|-|NO_CONTACT",
                "Ann|a.example.com|-|EMAIL_MALFORMED",
                "Ann|ann@example|-|EMAIL_MALFORMED",
                "Ann|ann..b@example.com|-|EMAIL_MALFORMED",
                "Ann|a@example.com; b@example.com|-|SEVERAL_EMAILS",
                "Ann|-|call me|PHONE_UNREADABLE",
                "Ann|-|22/11/2026|PHONE_IS_DATE",
                "Ann|-|2026-11-22|PHONE_IS_DATE",
                "Ann|-|6.39E+11|PHONE_SHORTENED",
                "Ann|-|12345|PHONE_LENGTH",
                "Ann|-|1234567890123456|PHONE_LENGTH",
                "Ann|-|601234567; 602345678|SEVERAL_PHONES",
                "=HYPERLINK(1)|a@example.com|-|FORMULA",
                "@Ann|a@example.com|-|FORMULA",
                "Ann|=A1|-|FORMULA",
                "#N/A|a@example.com|-|CELL_ERROR",
                "ZoÃ©|a@example.com|-|BROKEN_CHARACTERS",
                "Zo\uFFFD|a@example.com|-|BROKEN_CHARACTERS",
                "Zo\u0007e|a@example.com|-|CONTROL_CHARACTER",
                "Name|E-mail|-|EMAIL_MALFORMED"
            })
    void whatIsWrongInACellIsNamed(String name, String email, String phone, Code expected) {
        assertThat(codes(row(
                        2,
                        Optional.ofNullable(name).orElse(""),
                        Optional.ofNullable(email).orElse(""),
                        Optional.ofNullable(phone).orElse(""))))
                .containsExactly(expected);
    }

    @Test
    void whatIsWrongInARowIsNamed() {
        assertThat(codes(row(2))).containsExactly(Code.EMPTY_ROW);
        assertThat(codes(new BulkSheet.Row(2, HEADER, Map.of()))).containsExactly(Code.REPEATED_HEADER);
        assertThat(codes(new BulkSheet.Row(2, List.of("Ann", "a@example.com"), Map.of())))
                .containsExactly(Code.TOO_FEW_CELLS);
        assertThat(codes(row(2, "Ann", "a@example.com", "", "", "", "", "", "more")))
                .containsExactly(Code.TOO_MANY_CELLS);
        assertThat(codes(row(2, "A".repeat(201), "a@example.com"))).containsExactly(Code.TOO_LONG);
        assertThat(codes(row(2, "Ann", "a@example.com", "", "31.02.1999"))).containsExactly(Code.BIRTH_DATE_UNREADABLE);
        assertThat(codes(row(2, "Ann", "a@example.com", "", "2020-01-01"))).containsExactly(Code.BIRTH_DATE_UNLIKELY);
        assertThat(codes(row(2, "Ann", "a@example.com", "", "", "A-1"))).containsExactly(Code.ID_NUMBER_UNREADABLE);
        assertThat(codes(row(2, "Ann", "a@example.com", "", "", "", "Klingon"))).containsExactly(Code.LANGUAGE_UNKNOWN);
        assertThat(codes(new BulkSheet.Row(
                        2, row(2, "Ann", "a@example.com").cells(), Map.of(0, BulkSheet.Oddity.MERGED))))
                .containsExactly(Code.MERGED_CELL);
        assertThat(codes(new BulkSheet.Row(
                        2, row(2, "Ann", "", "2026-11-22").cells(), Map.of(2, BulkSheet.Oddity.DATE))))
                .containsExactly(Code.PHONE_IS_DATE);
        assertThat(codes(new BulkSheet.Row(
                        2, row(2, "Ann", "a@example.com").cells(), Map.of(0, BulkSheet.Oddity.FORMULA))))
                .containsExactly(Code.FORMULA);
    }

    @Test
    void theSamePersonInTheFileIsFoundInAnySpelling() {
        List<CheckedRow> rows = check(
                row(2, "Ann Lee", "ann.lee@gmail.com", "+63 917 555 0142", "1999-12-31", "ID-4711"),
                row(3, "Ann Lee", "ann.lee@gmail.com"),
                row(4, "Ann L.", "annlee+jobs@gmail.com"),
                row(5, "A. Lee", "", "+63 (917) 555 0142"),
                row(6, "A. Lee", "", "0917 555 0142"),
                row(7, "LEE, Ánn", "other@example.com", "", "31/12/1999"),
                row(8, "Somebody", "some@example.com", "", "", "id 4711"),
                row(9, "Bo", "bo@example.com"));
        assertThat(rows)
                .extracting(row -> row.problems().stream()
                        .map(problem -> problem.code() + " " + problem.detail())
                        .findFirst()
                        .orElse(""))
                .containsExactly(
                        "",
                        "DUPLICATE_EMAIL 2",
                        "SAME_PERSON 2",
                        "DUPLICATE_PHONE 2",
                        "SAME_PERSON 2",
                        "SAME_PERSON 2",
                        "SAME_PERSON 2",
                        "");
    }

    @Test
    void whoIsInvitedOrSatATestLatelyIsRefused() {
        List<CheckedRow> rows =
                check(row(2, "Ann", "ann@example.com"), row(3, "Bo", "bo@example.com"), row(4, "Cy", "cy@example.com"));
        PersonIndex<String> invited = new PersonIndex<>();
        invited.add("x", rows.get(0).traits());
        List<CheckedRow> checked = BulkCheck.against(
                rows,
                invited,
                row -> row.candidate().name().equals("Bo")
                        ? Optional.of(Instant.parse("2026-11-01T10:00:00Z"))
                        : Optional.empty());
        assertThat(checked)
                .extracting(CheckedRow::problems)
                .containsExactly(
                        List.of(new RowProblem(Code.ALREADY_INVITED, "", "")),
                        List.of(new RowProblem(Code.SAT_RECENTLY, "", "2026-11-01")),
                        List.of());
    }

    @Test
    void headersAreUnderstoodInFourLanguages() {
        assertThat(ColumnMapping.guessed(List.of("Imię i nazwisko", "Adres e-mail", "Numer telefonu", "Źródło"))
                        .columns())
                .containsOnlyKeys(BulkField.NAME, BulkField.EMAIL, BulkField.PHONE, BulkField.SOURCE);
        assertThat(ColumnMapping.guessed(List.of("Nom et prénom", "Courriel", "Téléphone", "Langue préférée"))
                        .columns())
                .containsOnlyKeys(BulkField.NAME, BulkField.EMAIL, BulkField.PHONE, BulkField.LANGUAGE);
        assertThat(ColumnMapping.guessed(List.of("Ansøger", "E-mail", "Tlf.", "Fødselsdato"))
                        .columns())
                .containsOnlyKeys(BulkField.NAME, BulkField.EMAIL, BulkField.PHONE, BulkField.BIRTH_DATE);
        assertThat(ColumnMapping.guessed(List.of("E-mail", "Name", "Requisition ID", "Site"))
                        .columns())
                .isEqualTo(Map.of(BulkField.EMAIL, 0, BulkField.NAME, 1, BulkField.REQUISITION, 2, BulkField.SITE, 3));
    }

    @Test
    void columnsThatCannotBeUsedAreRefused() {
        assertThat(new ColumnMapping(Map.of(BulkField.EMAIL, 0)).refusal(2).orElseThrow())
                .contains("names");
        assertThat(new ColumnMapping(Map.of(BulkField.NAME, 0)).refusal(2).orElseThrow())
                .contains("phone numbers");
        assertThat(new ColumnMapping(Map.of(BulkField.NAME, 0, BulkField.EMAIL, 0))
                        .refusal(2)
                        .orElseThrow())
                .contains("two things");
        assertThat(new ColumnMapping(Map.of(BulkField.NAME, 0, BulkField.EMAIL, 5))
                        .refusal(2)
                        .orElseThrow())
                .contains("not in the file");
        assertThat(new ColumnMapping(Map.of(BulkField.NAME, 0, BulkField.PHONE, 1)).refusal(2))
                .isEmpty();
    }
}

package org.parlance.hiring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of one row into a candidate, with everything that is wrong in the row itself. */
final class RowReader {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200C\\u200D]]");
    private static final Pattern BROKEN = Pattern.compile(
            "\\uFFFD|[ÂÃÄÅ][\\u0080-\\u00BF\\u0152-\\u0192\\u02C6-\\u02DC" + "\\u2013-\\u203A\\u20AC\\u2122]|â€");
    private static final Pattern FORMULA = Pattern.compile("[=@].*|[+-](?![\\d (]).*", Pattern.DOTALL);
    private static final Pattern DATE_LIKE =
            Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.*|" + "\\d{1,2}[-/.]\\d{1,2}[-/.](19|20)\\d\\d.*");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\+?\\d([.,]\\d+)?[eE]\\+?\\d+");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("en", "en"),
            Map.entry("english", "en"),
            Map.entry("anglais", "en"),
            Map.entry("angielski", "en"),
            Map.entry("engelsk", "en"),
            Map.entry("fr", "fr"),
            Map.entry("french", "fr"),
            Map.entry("français", "fr"),
            Map.entry("francuski", "fr"),
            Map.entry("fransk", "fr"),
            Map.entry("pl", "pl"),
            Map.entry("polish", "pl"),
            Map.entry("polonais", "pl"),
            Map.entry("polski", "pl"),
            Map.entry("polsk", "pl"),
            Map.entry("da", "da"),
            Map.entry("danish", "da"),
            Map.entry("danois", "da"),
            Map.entry("duński", "da"),
            Map.entry("dansk", "da"));

    private final BulkSheet sheet;
    private final ColumnMapping mapping;
    private final UnaryOperator<String> idNumberHash;
    private final LocalDate today;

    RowReader(BulkSheet sheet, ColumnMapping mapping, UnaryOperator<String> idNumberHash, LocalDate today) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.idNumberHash = idNumberHash;
        this.today = today;
    }

    CheckedRow read(BulkSheet.Row row) {
        return new Reading(row).checked();
    }

    private final class Reading {
        private final BulkSheet.Row row;
        private final List<RowProblem> problems = new ArrayList<>();

        Reading(BulkSheet.Row row) {
            this.row = row;
        }

        CheckedRow checked() {
            if (row.empty()) {
                problems.add(RowProblem.of(RowProblem.Code.EMPTY_ROW));
                return refused();
            }
            if (row.cells().stream()
                    .map(String::strip)
                    .toList()
                    .equals(sheet.header().stream().map(String::strip).toList())) {
                problems.add(RowProblem.of(RowProblem.Code.REPEATED_HEADER));
                return refused();
            }
            width();
            mapping.columns().forEach(this::look);
            if (!problems.isEmpty()) {
                return refused();
            }
            return candidate();
        }

        private CheckedRow candidate() {
            String name = name();
            String email = email();
            String phone = phone();
            if (email == null && phone == null && problems.isEmpty()) {
                problems.add(RowProblem.of(RowProblem.Code.NO_CONTACT));
            }
            LocalDate birthDate = birthDate();
            String idNumber = idNumber();
            String language = language();
            if (!problems.isEmpty()) {
                return refused();
            }
            Origin origin = new Origin(
                    text(BulkField.SOURCE).orElse(null),
                    text(BulkField.REFERRER).orElse(null),
                    text(BulkField.SITE).orElse(null),
                    text(BulkField.REQUISITION).orElse(null));
            Candidate candidate = new Candidate(name, email, phone, birthDate, idNumber, language, origin);
            PersonTraits traits = new PersonTraits(
                    PersonTraits.nameKey(name),
                    PersonTraits.emailKey(email),
                    phone,
                    birthDate,
                    idNumber == null ? null : idNumberHash.apply(idNumber));
            return new CheckedRow(row, candidate, traits, List.of());
        }

        private CheckedRow refused() {
            return new CheckedRow(row, null, null, List.copyOf(problems));
        }

        private void width() {
            int width = sheet.header().size();
            int last = row.cells().size();
            while (last > width && row.cell(last - 1).isBlank()) {
                last--;
            }
            if (last > width) {
                problems.add(new RowProblem(RowProblem.Code.TOO_MANY_CELLS, "", last + "/" + width));
            } else if (sheet.exactWidth() && last < width) {
                problems.add(new RowProblem(RowProblem.Code.TOO_FEW_CELLS, "", last + "/" + width));
            }
        }

        /** What may be wrong in a cell of any column. */
        private void look(BulkField field, int column) {
            String cell = row.cell(column).strip();
            BulkSheet.Oddity odd = row.odd().get(column);
            if (odd == BulkSheet.Oddity.MERGED) {
                add(RowProblem.Code.MERGED_CELL, field, "");
            } else if (odd == BulkSheet.Oddity.FORMULA || formula(field, cell)) {
                add(RowProblem.Code.FORMULA, field, "");
            } else if (odd == BulkSheet.Oddity.ERROR || cell.matches("#(N/A|REF!|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!)")) {
                add(RowProblem.Code.CELL_ERROR, field, cell);
            } else if (CONTROL.matcher(cell).find()) {
                add(RowProblem.Code.CONTROL_CHARACTER, field, "");
            } else if (BROKEN.matcher(cell).find()) {
                add(RowProblem.Code.BROKEN_CHARACTERS, field, shortened(cell));
            } else if (cell.length() > field.most()) {
                add(RowProblem.Code.TOO_LONG, field, Integer.toString(field.most()));
            }
        }

        private static boolean formula(BulkField field, String cell) {
            return field != BulkField.PHONE && FORMULA.matcher(cell).matches()
                    || field == BulkField.PHONE && cell.matches("[=@-].*");
        }

        private String name() {
            Optional<String> name = text(BulkField.NAME);
            if (name.isEmpty()) {
                add(RowProblem.Code.NAME_MISSING, BulkField.NAME, "");
            } else if (name.get().contains("@") || !name.get().matches(".*\\p{L}.*")) {
                add(RowProblem.Code.NOT_A_NAME, BulkField.NAME, shortened(name.get()));
            }
            return name.orElse(null);
        }

        private String email() {
            String written = text(BulkField.EMAIL).orElse(null);
            if (written == null) {
                return null;
            }
            String address = written.replaceFirst("(?i)^mailto:", "").replaceFirst("^.*<([^<>]+)>$", "$1");
            if (address.indexOf('@') != address.lastIndexOf('@')) {
                add(RowProblem.Code.SEVERAL_EMAILS, BulkField.EMAIL, shortened(written));
            } else if (!EmailAddress.wellFormed(address)) {
                add(RowProblem.Code.EMAIL_MALFORMED, BulkField.EMAIL, shortened(written));
            }
            return address.toLowerCase(Locale.ROOT);
        }

        private String phone() {
            String written = text(BulkField.PHONE)
                    .map(text -> text.replaceFirst("^'", "").strip())
                    .orElse("");
            if (written.isEmpty()) {
                return null;
            }
            Optional<String> phone = PhoneNumber.normalise(written);
            int digits = written.replaceAll("[^0-9]", "").length();
            boolean isDate = mapping.column(BulkField.PHONE).map(row.odd()::get).orElse(null) == BulkSheet.Oddity.DATE;
            if (isDate || DATE_LIKE.matcher(written).matches()) {
                add(RowProblem.Code.PHONE_IS_DATE, BulkField.PHONE, shortened(written));
            } else if (SCIENTIFIC.matcher(written).matches()) {
                add(RowProblem.Code.PHONE_SHORTENED, BulkField.PHONE, shortened(written));
            } else if (written.matches(".*\\d.*([;,|]|\\bor\\b|/ ).*\\d.*")) {
                add(RowProblem.Code.SEVERAL_PHONES, BulkField.PHONE, shortened(written));
            } else if (phone.isEmpty() && written.matches("\\+?[0-9 ()./-]+") && (digits < 6 || digits > 15)) {
                add(RowProblem.Code.PHONE_LENGTH, BulkField.PHONE, Integer.toString(digits));
            } else if (phone.isEmpty()) {
                add(RowProblem.Code.PHONE_UNREADABLE, BulkField.PHONE, shortened(written));
            }
            return phone.orElse(null);
        }

        private LocalDate birthDate() {
            String written = text(BulkField.BIRTH_DATE).orElse(null);
            if (written == null) {
                return null;
            }
            Optional<LocalDate> date = date(written);
            if (date.isEmpty()) {
                add(RowProblem.Code.BIRTH_DATE_UNREADABLE, BulkField.BIRTH_DATE, shortened(written));
            } else if (date.get().isAfter(today.minusYears(14)) || date.get().isBefore(today.minusYears(100))) {
                add(RowProblem.Code.BIRTH_DATE_UNLIKELY, BulkField.BIRTH_DATE, shortened(written));
            }
            return date.orElse(null);
        }

        private String idNumber() {
            String written = text(BulkField.ID_NUMBER).orElse(null);
            if (written != null && written.replaceAll("[^\\p{L}\\p{N}]", "").length() < 4) {
                add(RowProblem.Code.ID_NUMBER_UNREADABLE, BulkField.ID_NUMBER, "");
            }
            return written;
        }

        private String language() {
            String written = text(BulkField.LANGUAGE).orElse(null);
            if (written == null) {
                return null;
            }
            String lowered = written.toLowerCase(Locale.ROOT);
            String known = LANGUAGES.getOrDefault(lowered, LANGUAGES.get(lowered.replaceFirst("[-_].*", "")));
            if (known == null) {
                add(RowProblem.Code.LANGUAGE_UNKNOWN, BulkField.LANGUAGE, shortened(written));
            }
            return known;
        }

        private Optional<String> text(BulkField field) {
            return mapping.column(field)
                    .map(column -> row.cell(column).replace('\u00A0', ' ').strip())
                    .filter(text -> !text.isEmpty());
        }

        private void add(RowProblem.Code code, BulkField field, String detail) {
            String header = mapping.column(field).map(sheet.header()::get).orElse("");
            problems.add(new RowProblem(code, header, detail));
        }
    }

    /** The year may come first or last, but the day never after the month unless the year is first. */
    static Optional<LocalDate> date(String written) {
        try {
            Matcher iso = ISO.matcher(written);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3)));
            }
            Matcher dayFirst = DAY_FIRST.matcher(written);
            return dayFirst.matches()
                    ? Optional.of(LocalDate.of(part(dayFirst, 3), part(dayFirst, 2), part(dayFirst, 1)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int part(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}

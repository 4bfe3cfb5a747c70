package org.parlance.scoring.objective;

import java.text.Normalizer;
import java.util.Locale;
import org.parlance.bank.FieldKind;

/**
 * Whether two field values say the same, by kind: dates and amounts in any usual notation, phones by their digits,
 * references without case, blanks and hyphens, text without case and extra blanks, choices exactly.
 */
final class FieldComparison {
    private FieldComparison() {}

    static boolean same(FieldKind kind, String given, String accepted) {
        return switch (kind) {
            case TEXT -> text(given).equals(text(accepted));
            case DATE ->
                WrittenDate.read(given).stream().anyMatch(date -> WrittenDate.read(accepted).stream()
                                .anyMatch(date::answers))
                        || text(given).equals(text(accepted));
            case AMOUNT ->
                Amount.read(given)
                                .flatMap(amount -> Amount.read(accepted).map(amount::answers))
                                .orElse(false)
                        || text(given).equals(text(accepted));
            case PHONE -> phone(given).equals(phone(accepted));
            case REFERENCE -> reference(given).equals(reference(accepted));
            case CHOICE -> given.equals(accepted);
        };
    }

    private static String text(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[.,;]+$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Digits only; +44 (0)20 and 0044 20 are both 4420. */
    private static String phone(String value) {
        return value.replace("(0)", "").replaceAll("\\D", "").replaceFirst("^00", "");
    }

    private static String reference(String value) {
        return value.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}

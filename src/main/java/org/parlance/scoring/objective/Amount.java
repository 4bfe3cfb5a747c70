package org.parlance.scoring.objective;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum of money or another number.
 *
 * @param currency ISO 4217 code, or the upper-cased word beside the number; empty when none is written
 */
record Amount(BigDecimal number, String currency) {
    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d+(?:[.,'’ \\u00a0\\u202f]\\d+)*");
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("DOLLAR", "USD"),
            Map.entry("DOLLARS", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("EURO", "EUR"),
            Map.entry("EUROS", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("POUND", "GBP"),
            Map.entry("POUNDS", "GBP"),
            Map.entry("₹", "INR"),
            Map.entry("RS", "INR"),
            Map.entry("RS.", "INR"),
            Map.entry("RUPEES", "INR"),
            Map.entry("₱", "PHP"),
            Map.entry("PESOS", "PHP"),
            Map.entry("ZŁ", "PLN"),
            Map.entry("ZLOTY", "PLN"));

    /** Empty when the value holds no number, or more than one. */
    static Optional<Amount> read(String value) {
        Matcher found = NUMBER.matcher(value);
        if (!found.find()) {
            return Optional.empty();
        }
        String number = found.group();
        String rest = (value.substring(0, found.start()) + " " + value.substring(found.end())).strip();
        if (rest.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String word = rest.replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        return Optional.of(new Amount(decimal(number), CURRENCIES.getOrDefault(word, word)));
    }

    /** The same number, and not another currency: one that is not written is taken to be right. */
    boolean answers(Amount accepted) {
        return number.compareTo(accepted.number) == 0
                && (currency.isEmpty() || accepted.currency.isEmpty() || currency.equals(accepted.currency));
    }

    /**
     * Where both a point and a comma stand, the last is the decimal mark. A single one is, too, unless exactly three
     * digits follow it, as in 1,250, and it does not begin with 0.
     */
    private static BigDecimal decimal(String written) {
        String number = written.replace('−', '-').replaceAll("[ '’\\u00a0\\u202f]", "");
        int mark = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        if (mark < 0) {
            return new BigDecimal(number);
        }
        char sign = number.charAt(mark);
        boolean once = number.indexOf(sign) == mark;
        boolean other = number.indexOf(sign == '.' ? ',' : '.') >= 0;
        boolean three = number.length() - mark - 1 == 3;
        boolean decimal = once && (other || !three || number.startsWith("0"));
        String whole = number.substring(0, decimal ? mark : number.length()).replaceAll("[.,]", "");
        return new BigDecimal(decimal ? whole + "." + number.substring(mark + 1) : whole);
    }
}

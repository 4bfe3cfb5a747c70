package org.parlance.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers in templates, in the page's language: {@code {number.decimals(1)}}. */
@TemplateExtension
public final class NumberFormats {
    private NumberFormats() {}

    /** With as many digits after the point; a dash for what is no number. @param locale null for English */
    public static String decimals(Double number, int digits, @TemplateAttribute("locale") Object locale) {
        return formatted(number, NumberFormat.getInstance(language(locale)), digits, digits);
    }

    /**
     * As {@link #decimals}, for a number that stands beside what it has to reach: where rounding would make a shortfall
     * look as if it were none, with one digit more and rounded down.
     *
     * @param locale null for English
     */
    public static String held(Double number, Double least, int digits, @TemplateAttribute("locale") Object locale) {
        boolean hidden = number < least && plain(number, digits).compareTo(plain(least, digits)) >= 0;
        return hidden
                ? decimals(
                        BigDecimal.valueOf(number)
                                .setScale(digits + 1, RoundingMode.FLOOR)
                                .doubleValue(),
                        digits + 1,
                        locale)
                : decimals(number, digits, locale);
    }

    private static BigDecimal plain(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
    }

    /** As {@link #decimals}, and with a plus sign before what is more than 0. @param locale null for English */
    public static String signed(Double number, int digits, @TemplateAttribute("locale") Object locale) {
        return (number > 0 ? "+" : "") + decimals(number, digits, locale);
    }

    /** With up to two digits after the point. @param locale null for English */
    public static String rounded(Double number, @TemplateAttribute("locale") Object locale) {
        return formatted(number, NumberFormat.getInstance(language(locale)), 0, 2);
    }

    /** A share of 0 to 1 in whole percent. @param locale null for English */
    public static String percent(Double share, @TemplateAttribute("locale") Object locale) {
        return formatted(share, NumberFormat.getPercentInstance(language(locale)), 0, 0);
    }

    private static String formatted(double number, NumberFormat format, int least, int most) {
        if (Double.isNaN(number)) {
            return "–";
        }
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private static Locale language(Object locale) {
        return locale instanceof Locale given ? given : Locale.ENGLISH;
    }
}

package org.parlance.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times in templates, in the page's language: {@code {time.shown}}. They are UTC; the staff pages' script turns them
 * into local time.
 */
@TemplateExtension
public final class TimeFormats {
    private TimeFormats() {}

    /** @param locale null for English */
    public static String shown(Instant time, @TemplateAttribute("locale") Object locale) {
        Locale language = locale instanceof Locale given ? given : Locale.ENGLISH;
        // Danish writes the day as an ordinal number and the time with a point
        String pattern =
                language.getLanguage().equals("da") ? "d. MMM uuuu 'kl.' HH.mm 'UTC'" : "d MMM uuuu, HH:mm 'UTC'";
        return DateTimeFormatter.ofPattern(pattern, language)
                .withZone(ZoneOffset.UTC)
                .format(time);
    }

    /** A day without a time. @param locale null for English */
    public static String shown(LocalDate day, @TemplateAttribute("locale") Object locale) {
        Locale language = locale instanceof Locale given ? given : Locale.ENGLISH;
        String pattern = language.getLanguage().equals("da") ? "d. MMMM uuuu" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }
}

package org.parlance.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in templates: {@code {time.shown}}. They are UTC; the staff pages' script turns them into local time. */
@TemplateExtension
public final class TimeFormats {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private TimeFormats() {}

    public static String shown(Instant time) {
        return SHOWN.format(time);
    }
}

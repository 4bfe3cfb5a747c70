package org.parlance.hiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a mail with placeholders such as {name}, which are filled in for each applicant. */
public record MailText(String subject, String body) {
    /** Those that mails are written in. */
    public static final List<String> LANGUAGES = List.of("en", "fr", "pl", "da");

    private static final Set<String> PLACEHOLDERS = new TreeSet<>(Set.of("name", "campaign", "link", "closes"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\r\\n]*)}");
    private static final int MOST_SUBJECT = 150;
    private static final int MOST_BODY = 5000;

    /** The text that Parlance comes with. */
    static MailText shipped(OutgoingMail.Kind kind, String language) {
        String file = "/mail/" + kind.name().toLowerCase(Locale.ROOT) + "." + language + ".txt";
        try (InputStream in = MailText.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            return new MailText(
                    text.substring(0, end).strip(), text.substring(end).strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is part of Parlance and cannot be read", e);
        }
    }

    /** What keeps it from being sent, for the recruiter to read; empty when it can be. */
    public Optional<String> refusal() {
        if (subject.isBlank() || subject.length() > MOST_SUBJECT || subject.matches("(?s).*[\\r\\n].*")) {
            return Optional.of("A mail needs a subject of 1 to " + MOST_SUBJECT + " characters, on one line.");
        }
        if (body.length() > MOST_BODY) {
            return Optional.of("The text may have up to %,d characters.".formatted(MOST_BODY));
        }
        for (String part : List.of(subject, body)) {
            Matcher found = PLACEHOLDER.matcher(part);
            while (found.find()) {
                if (!PLACEHOLDERS.contains(found.group(1))) {
                    return Optional.of("There is no placeholder {" + found.group(1) + "}. Use {"
                            + String.join("}, {", PLACEHOLDERS) + "}.");
                }
            }
            if (PLACEHOLDER.matcher(part).replaceAll("").matches("(?s).*[{}].*")) {
                return Optional.of("A placeholder has a bracket at one end only. Write it as {name}.");
            }
        }
        if (subject.contains("{link}")) {
            return Optional.of("The link belongs into the text; a subject is shown to everybody who passes by.");
        }
        return body.contains("{link}")
                ? Optional.empty()
                : Optional.of("The text needs {link}, else nobody finds the test.");
    }

    /** With the applicant's own values. @param closes in the zone, written as the language writes times */
    MailText filled(String name, String campaign, String link, Instant closes, String language, ZoneId zone) {
        String until = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(Locale.forLanguageTag(language))
                        .withZone(zone)
                        .format(closes)
                + " " + zone.getId();
        Map<String, String> values = Map.of("name", name, "campaign", campaign, "link", link, "closes", until);
        return new MailText(fill(subject, values), fill(body, values));
    }

    /** With the applicant's own values, for a mail that carries a code in place of a link. */
    MailText withCode(String name, String campaign, String code) {
        Map<String, String> values = Map.of("name", name, "campaign", campaign, "code", code);
        return new MailText(fill(subject, values), fill(body, values));
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}

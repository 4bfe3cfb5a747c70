package org.parlance.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which of the languages that the pages exist in somebody reads them. */
public final class LocaleChoice {
    /** In the order in which the menu shows them; the first is for everybody who wants none of them. */
    static final List<Locale> OFFERED =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("pl"), Locale.forLanguageTag("da"));

    private LocaleChoice() {}

    /**
     * The reader's own choice before the job profile's language before what the browser accepts.
     *
     * @param chosen a language tag; null or unknown when nothing was chosen
     * @param profile a language tag; null outside of a test
     * @param accepted an Accept-Language header; null or malformed when there is none
     */
    static Locale of(String chosen, String profile, String accepted) {
        return offered(chosen).or(() -> offered(profile)).orElseGet(() -> accepted(accepted));
    }

    /** The pages' language for a language tag such as "fr" or "fr-CA"; empty when there are no pages in it. */
    public static Optional<Locale> offered(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        String language = Locale.forLanguageTag(tag).getLanguage();
        return OFFERED.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private static Locale accepted(String header) {
        try {
            Locale best = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), OFFERED);
            return best == null ? OFFERED.get(0) : best;
        } catch (IllegalArgumentException malformed) {
            return OFFERED.get(0);
        }
    }
}

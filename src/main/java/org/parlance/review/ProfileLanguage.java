package org.parlance.review;

import java.util.List;
import java.util.Locale;
import org.parlance.bank.Blueprint;

/** A language that some job profiles test. @param id BCP 47 primary tag @param name in English */
record ProfileLanguage(String id, String name) {
    /** In the order of their names. */
    static List<ProfileLanguage> of(List<Blueprint> profiles) {
        return profiles.stream()
                .map(Blueprint::language)
                .distinct()
                .map(id -> new ProfileLanguage(id, Locale.forLanguageTag(id).getDisplayLanguage(Locale.ENGLISH)))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }
}

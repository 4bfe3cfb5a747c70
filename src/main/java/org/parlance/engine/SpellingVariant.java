package org.parlance.engine;

import java.util.Arrays;
import java.util.Optional;

/** Whose spelling of English is right. */
public enum SpellingVariant {
    /** Every variant's, even side by side: where somebody went to school is no mistake. */
    ANY("any"),
    US("en-US"),
    GB("en-GB"),
    AU("en-AU"),
    CA("en-CA"),
    /** British spelling and the words of {@code languagetool/en-IN.txt}. */
    IN("en-IN");

    private final String id;

    SpellingVariant(String id) {
        this.id = id;
    }

    /** "any", or the BCP 47 tag. */
    public String id() {
        return id;
    }

    /** @param id as of {@link #id()}; empty for another one */
    public static Optional<SpellingVariant> ofId(String id) {
        return Arrays.stream(values()).filter(variant -> variant.id.equals(id)).findFirst();
    }
}

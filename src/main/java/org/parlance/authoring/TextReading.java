package org.parlance.authoring;

import java.util.List;
import java.util.Set;
import org.parlance.engine.SpellingVariant;
import org.parlance.engine.TextMatch;

/** Reads the items' texts for mistakes; LanguageTool stands behind it. */
@FunctionalInterface
public interface TextReading {
    /**
     * @param language BCP 47 primary tag
     * @param neverErrors words and phrases in which nothing counts as a mistake
     * @throws IllegalArgumentException when the language is not available
     */
    List<TextMatch> check(String language, SpellingVariant spelling, String text, Set<String> neverErrors);
}

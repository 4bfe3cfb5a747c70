package org.parlance.engine;

import java.io.IOException;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/**
 * LanguageTool as it comes, one instance for each thread, with nothing of Parlance around: what a benchmark compares
 * with.
 */
public final class BareLanguageTool {
    private final ThreadLocal<JLanguageTool> instances;

    /**
     * @param language BCP 47 primary tag
     * @throws IllegalArgumentException when there is no rule file for the language
     */
    public BareLanguageTool(String language) {
        String variant = LanguageRules.of(language)
                .orElseThrow(() -> new IllegalArgumentException("no LanguageTool rules for '" + language + "'"))
                .variant();
        instances = ThreadLocal.withInitial(() -> new JLanguageTool(Languages.getLanguageForShortCode(variant)));
    }

    /** @return how many matches there are */
    public int check(String text) {
        try {
            return instances.get().check(text).size();
        } catch (IOException e) {
            throw new IllegalStateException("LanguageTool could not check a text", e);
        }
    }
}

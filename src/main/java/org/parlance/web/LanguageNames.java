package org.parlance.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;

/** Languages in templates, in the page's language: {@code {tag.languageName}}. */
@TemplateExtension
public final class LanguageNames {
    private LanguageNames() {}

    /** With a capital, as it stands alone. @param tag such as "fr" @param locale null for English */
    public static String languageName(String tag, @TemplateAttribute("locale") Object locale) {
        return of(Locale.forLanguageTag(tag), locale instanceof Locale given ? given : Locale.ENGLISH);
    }

    static String of(Locale named, Locale reader) {
        String name = named.getDisplayLanguage(reader);
        return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }
}

package org.parlance.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of the page that this request asks for; English where no request is, as in a job. */
@Named("page")
@ApplicationScoped
public class PageLanguage {
    static final String COOKIE = "parlance_language";

    private static final String PROFILE = "parlance.profile-language";
    private static final String DECIDED = "parlance.page-language";

    private final CurrentVertxRequest request;

    PageLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    /** A language in the menu. @param name in that language itself */
    public record Choice(String tag, String name, boolean current) {}

    /** The language of the job profile whose test this request belongs to. */
    public void ofProfile(String language) {
        current().ifPresent(context -> {
            context.put(PROFILE, language);
            context.remove(DECIDED);
        });
    }

    public Locale locale() {
        return current().map(PageLanguage::decided).orElse(Locale.ENGLISH);
    }

    /** As for the lang attribute. */
    public String tag() {
        return locale().toLanguageTag();
    }

    public String name() {
        return nameOf(locale());
    }

    public List<Choice> choices() {
        return LocaleChoice.OFFERED.stream()
                .map(locale -> new Choice(locale.toLanguageTag(), nameOf(locale), locale.equals(locale())))
                .toList();
    }

    /** Where the reader is, to come back to after a choice; a page that answered a form can't be asked for again. */
    public String here() {
        return current()
                .map(context -> context.request().method() == HttpMethod.GET
                        ? context.request().uri()
                        : context.normalizedPath().startsWith("/sitting") ? "/sitting" : "/")
                .orElse("/");
    }

    /** The bundle in this page's language; in English where it isn't translated. */
    public <T> T messages(Class<T> bundle) {
        return messages(bundle, locale());
    }

    /** As {@link #messages(Class)} for whoever says only now and then why something is refused. */
    public static <T> T words(Class<T> bundle) {
        return Arc.container().instance(PageLanguage.class).get().messages(bundle);
    }

    /** The bundle in a language of one's own choice, as for a mail. */
    public static <T> T messages(Class<T> bundle, Locale locale) {
        var translated = Arc.container().select(bundle, Localized.Literal.of(locale.toLanguageTag()));
        return translated.isResolvable() ? translated.get() : MessageBundles.get(bundle);
    }

    private static Locale decided(RoutingContext context) {
        Locale decided = context.get(DECIDED);
        if (decided == null) {
            Cookie chosen = context.request().getCookie(COOKIE);
            decided = LocaleChoice.of(
                    chosen == null ? null : chosen.getValue(),
                    context.get(PROFILE),
                    context.request().getHeader("Accept-Language"));
            context.put(DECIDED, decided);
        }
        return decided;
    }

    private Optional<RoutingContext> current() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(request.getCurrent())
                : Optional.empty();
    }

    private static String nameOf(Locale locale) {
        return LanguageNames.of(locale, locale);
    }
}

package org.parlance.web;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Renders every template in the language of its request; whoever renders for somebody else sets another locale. */
@Singleton
class PageLocales {
    void register(@Observes EngineBuilder engine, PageLanguage language) {
        engine.addTemplateInstanceInitializer(instance -> instance.setLocale(language.locale()));
    }
}

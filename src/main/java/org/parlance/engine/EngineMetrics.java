package org.parlance.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.ToIntFunction;

/** How far this node's engines are used: LanguageTool's pools of all languages together, and the speech models. */
@ApplicationScoped
class EngineMetrics {
    private final MeterRegistry registry;
    private final LanguageToolEngine languageTool;
    private final SpeechEngine speech;

    EngineMetrics(MeterRegistry registry, LanguageToolEngine languageTool, SpeechEngine speech) {
        this.registry = registry;
        this.languageTool = languageTool;
        this.speech = speech;
    }

    void register(@Observes StartupEvent event) {
        pools("in.use", "Texts that are being checked", PoolUse::inUse);
        pools("waiting", "Callers that wait for a free instance", PoolUse::waiting);
        pools("size", "Instances that may be used at once", PoolUse::size);
        Gauge.builder("parlance.speech.models.loaded", speech, SpeechEngine::loadedModels)
                .description("Speech models in this node's memory")
                .register(registry);
    }

    private void pools(String name, String what, ToIntFunction<PoolUse> value) {
        Gauge.builder("parlance.languagetool." + name, languageTool, engine -> value.applyAsInt(engine.use()))
                .description(what)
                .register(registry);
    }
}

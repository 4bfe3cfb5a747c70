package org.parlance.engine;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.parlance.node.NodeConfig;

/** The speech models of this server, each loaded once when it is first needed. A missing model stops nothing. */
@ApplicationScoped
public class SpeechEngine {
    private final ModelCatalogue catalogue;
    private final ModelInstaller installer;
    private final Map<String, String> chosen;
    private final Optional<String> warmLanguage;
    private final Map<String, SpeechModel> loaded = new ConcurrentHashMap<>();
    private final Map<String, VoiceModel> voices = new ConcurrentHashMap<>();

    SpeechEngine(EngineConfig config) {
        this.catalogue = config.catalogue()
                .map(file -> ModelCatalogue.builtIn().with(file))
                .orElseGet(ModelCatalogue::builtIn);
        this.installer =
                new ModelInstaller(config.dir().orElseGet(ModelInstaller::defaultDirectory), InstallProgress.SILENT);
        this.chosen = config.language();
        this.warmLanguage = config.warmLanguage();
    }

    /** A web node hears an author's preview at most, and loads a model for the first one. */
    void warm(@Observes StartupEvent started, NodeConfig node) {
        warmLanguage
                .filter(language -> node.role().works())
                .filter(this::available)
                .ifPresent(language -> {
                    Thread thread = new Thread(() -> forLanguage(language), "speech-warm");
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    /** Whether speech in the language can be transcribed here and now. */
    public boolean available(String language) {
        return entry(language).flatMap(installer::installed).isPresent();
    }

    /** Of the language's model, installed or not; empty where the catalogue has none. */
    public Optional<String> modelId(String language) {
        return entry(language).map(CatalogueEntry::id);
    }

    /** The language's model; empty where none is installed. The first call takes about a second. */
    public Optional<SpeechModel> forLanguage(String language) {
        return entry(language).flatMap(entry -> installer
                .installed(entry)
                .map(directory -> loaded.computeIfAbsent(entry.id(), id -> SpeechModel.load(directory))));
    }

    /** The model that tells voices apart; empty where none is installed. It is loaded when it is first asked for. */
    public Optional<VoiceModel> voices() {
        return catalogue.speaker().flatMap(entry -> installer
                .installed(entry)
                .map(directory -> voices.computeIfAbsent(entry.id(), id -> VoiceModel.load(directory))));
    }

    /** What vectors of voices can be compared by: the speaker model's id and the checksum of its origin. */
    public Optional<String> voiceModelVersion() {
        return catalogue.speaker().flatMap(entry -> installer.origin(entry).map(sha256 -> entry.id() + " " + sha256));
    }

    int loadedModels() {
        return loaded.size() + voices.size();
    }

    /** What of the engine version concerns speech: the library and the model, by name. */
    public Map<String, String> components(String language) {
        Map<String, String> components = new TreeMap<>();
        components.put("vosk", Versions.of("vosk"));
        entry(language).ifPresent(entry -> {
            components.put("speech-model", entry.id());
            installer.origin(entry).ifPresent(sha256 -> components.put("speech-model-sha256", sha256));
        });
        return components;
    }

    /** SHA-256 of what the language's model was installed from; empty where it is not installed. */
    public Optional<String> modelChecksum(String language) {
        return entry(language).flatMap(installer::origin);
    }

    private Optional<CatalogueEntry> entry(String language) {
        String id = chosen.get(language);
        return id == null ? catalogue.recogniserFor(language) : catalogue.find(id);
    }

    @PreDestroy
    void close() {
        loaded.values().forEach(SpeechModel::close);
        voices.values().forEach(VoiceModel::close);
    }
}

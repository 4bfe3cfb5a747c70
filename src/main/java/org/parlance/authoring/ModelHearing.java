package org.parlance.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.parlance.engine.AudioFile;
import org.parlance.engine.CatalogueEntry;
import org.parlance.engine.ModelCatalogue;
import org.parlance.engine.ModelInstaller;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.SpeechModel;
import org.parlance.engine.TranscriptionException;
import org.parlance.engine.UnreadableAudioException;
import org.parlance.engine.Versions;

/** Hears with the installed speech models, each file once for a model: what it understood is kept. */
public final class ModelHearing implements PromptHearing, AutoCloseable {
    private static final int ATTEMPTS = 4;

    private final ModelCatalogue catalogue;
    private final ModelInstaller models;
    private final Path directory;
    private final Map<String, Ear> ears = new ConcurrentHashMap<>();

    /**
     * @param models where they are installed
     * @param directory where what was understood is kept
     */
    public ModelHearing(ModelCatalogue catalogue, ModelInstaller models, Path directory) {
        this.catalogue = catalogue;
        this.models = models;
        this.directory = directory;
    }

    @Override
    public Optional<String> deaf(String language) {
        Optional<CatalogueEntry> entry = catalogue.recogniserFor(language);
        if (entry.isEmpty()) {
            return Optional.of("there is no speech model for '" + language + "'");
        }
        String id = entry.get().id();
        return models.installed(entry.get()).isPresent()
                ? Optional.empty()
                : Optional.of("model %s is missing; parlance models fetch %s".formatted(id, id));
    }

    @Override
    public String heard(String language, Path audio, int turns) {
        return ears.computeIfAbsent(language, this::ear).heard(audio, turns);
    }

    private Ear ear(String language) {
        CatalogueEntry entry = catalogue.recogniserFor(language).orElseThrow();
        String origin = models.origin(entry).orElseThrow();
        String name = "heard-%s-%s-%s.tsv"
                .formatted(entry.id(), Versions.of("vosk"), origin.substring(0, Math.min(16, origin.length())));
        return new Ear(models.installed(entry).orElseThrow(), CheckCache.open(directory.resolve(name)));
    }

    @Override
    public void close() {
        ears.values().forEach(Ear::close);
    }

    /** A model, loaded when the first file is new to it. */
    private static final class Ear {
        private final Path installed;
        private final CheckCache cache;
        private SpeechModel model;

        Ear(Path installed, CheckCache cache) {
            this.installed = installed;
            this.cache = cache;
        }

        String heard(Path audio, int turns) {
            try {
                String key = BankFiles.sha256(Files.readAllBytes(audio)) + "-" + turns;
                Optional<String> before = cache.get(key);
                if (before.isPresent()) {
                    return before.get();
                }
                String heard = TurnsOfCall.of(AudioFile.read(audio), turns).stream()
                        .map(turn -> understood(turn, ATTEMPTS))
                        .collect(Collectors.joining(" "));
                cache.put(key, heard);
                return heard;
            } catch (UnreadableAudioException e) {
                return "";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A recogniser that is out of time had a busy machine, and a check can wait. */
        private String understood(PcmAudio turn, int attempts) {
            try {
                return model().transcribe(turn).text();
            } catch (TranscriptionException outOfTime) {
                if (attempts == 1) {
                    throw outOfTime;
                }
                return understood(turn, attempts - 1);
            }
        }

        private synchronized SpeechModel model() {
            if (model == null) {
                model = SpeechModel.load(installed);
            }
            return model;
        }

        void close() {
            if (model != null) {
                model.close();
            }
        }
    }
}

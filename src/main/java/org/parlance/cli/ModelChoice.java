package org.parlance.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.parlance.engine.CatalogueEntry;
import org.parlance.engine.ModelCatalogue;
import org.parlance.engine.ModelInstaller;
import org.parlance.engine.SpeechModel;
import org.parlance.engine.Versions;
import org.parlance.engine.VoiceModel;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.CalibrationChoice;
import org.parlance.scoring.CalibrationFile;
import org.parlance.scoring.InstalledCalibration;
import picocli.CommandLine.Option;

/** The options that name the speech model a command works with. */
final class ModelChoice {
    private static final String LANGUAGE = "en";

    @Option(
            names = "--model",
            paramLabel = "<id>",
            description =
                    "the speech model, see 'models list' (default: the first one for English); fetched if missing")
    private String id;

    @Option(
            names = "--dir",
            paramLabel = "<directory>",
            description = "where models are installed (default: the user's cache directory)")
    private Path directory = ModelInstaller.defaultDirectory();

    @Option(
            names = "--catalogue",
            paramLabel = "<file>",
            description = "a model catalogue of your own, whose models come first")
    private Path catalogue;

    @Option(
            names = "--calibration",
            paramLabel = "<file>",
            description = "a calibration of your own (default: Parlance's for the model)")
    private Path calibration;

    /** Installs the model unless it is there, and loads it. */
    LocalSpeechScoring load(PrintWriter err, int threads) {
        CatalogueEntry entry = entry();
        try (ConsoleProgress progress = new ConsoleProgress(err)) {
            ModelInstaller installer = new ModelInstaller(directory, progress);
            Path installed = installer.install(entry);
            TreeMap<String, String> components = new TreeMap<>();
            components.put("vosk", Versions.of("vosk"));
            components.put("speech-model", entry.id());
            Optional<String> origin = installer.origin(entry);
            origin.ifPresent(sha256 -> components.put("speech-model-sha256", sha256));
            return LocalSpeechScoring.load(
                    installed, entry.language(), components, calibration(entry.language(), origin), threads);
        }
    }

    /** The recogniser alone; it is installed unless it is there. */
    SpeechModel recogniser(PrintWriter err) {
        return SpeechModel.load(install(entry(), err));
    }

    /** The speaker model of the catalogue; it is installed unless it is there. */
    VoiceModel speaker(PrintWriter err) {
        CatalogueEntry speaker = all().speaker()
                .orElseThrow(() -> new CommandFailure("there is no speaker model: see 'parlance models list'"));
        return VoiceModel.load(install(speaker, err));
    }

    private Path install(CatalogueEntry entry, PrintWriter err) {
        try (ConsoleProgress progress = new ConsoleProgress(err)) {
            return new ModelInstaller(directory, progress).install(entry);
        }
    }

    String language() {
        return entry().language();
    }

    /** SHA-256 of what the model was installed from; it is installed unless it is there. */
    String checksum(PrintWriter err) {
        CatalogueEntry entry = entry();
        try (ConsoleProgress progress = new ConsoleProgress(err)) {
            ModelInstaller installer = new ModelInstaller(directory, progress);
            installer.install(entry);
            return installer
                    .origin(entry)
                    .orElseThrow(() -> new CommandFailure("it is not known what model " + entry.id() + " came from"));
        }
    }

    private Optional<Calibration> calibration(String language, Optional<String> recogniser) {
        if (calibration == null) {
            List<InstalledCalibration> builtIn = CalibrationFile.builtIn().stream()
                    .map(InstalledCalibration::of)
                    .toList();
            return CalibrationChoice.of(builtIn, language, recogniser, Optional.empty())
                    .calibration();
        }
        try {
            Calibration own = CalibrationFile.read(calibration);
            if (recogniser.filter(own.recogniser()::equals).isEmpty()) {
                throw new CommandFailure(calibration + " was fitted with another speech model");
            }
            return Optional.of(own);
        } catch (UncheckedIOException unreadable) {
            throw new CommandFailure(unreadable.getMessage(), unreadable);
        }
    }

    private ModelCatalogue all() {
        ModelCatalogue builtIn = ModelCatalogue.builtIn();
        return catalogue == null ? builtIn : builtIn.with(catalogue);
    }

    private CatalogueEntry entry() {
        Optional<CatalogueEntry> entry = id == null ? all().recogniserFor(LANGUAGE) : all().find(id);
        return entry.filter(found -> found.kind() == CatalogueEntry.Kind.RECOGNISER)
                .orElseThrow(() -> new CommandFailure("there is no speech model "
                        + (id == null ? "for English" : "'" + id + "'") + ": see 'parlance models list'"));
    }
}

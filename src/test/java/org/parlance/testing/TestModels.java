package org.parlance.testing;

import java.nio.file.Path;
import org.parlance.engine.CatalogueEntry;
import org.parlance.engine.InstallProgress;
import org.parlance.engine.ModelCatalogue;
import org.parlance.engine.ModelInstaller;
import org.parlance.engine.SpeechModel;

/** The real speech models, installed once into the user's cache and loaded once a test run. */
public final class TestModels {
    private static final class English {
        private static final SpeechModel MODEL = SpeechModel.load(installEnglish());
    }

    private TestModels() {}

    /** Where the English model is, without loading it. */
    public static Path installEnglish() {
        CatalogueEntry entry = ModelCatalogue.builtIn().recogniserFor("en").orElseThrow();
        return new ModelInstaller(ModelInstaller.defaultDirectory(), InstallProgress.SILENT).install(entry);
    }

    /** Where the speaker model is, without loading it. */
    public static Path installSpeaker() {
        CatalogueEntry entry = ModelCatalogue.builtIn().speaker().orElseThrow();
        return new ModelInstaller(ModelInstaller.defaultDirectory(), InstallProgress.SILENT).install(entry);
    }

    public static SpeechModel english() {
        return English.MODEL;
    }
}

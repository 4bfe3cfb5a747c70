package org.parlance.testing;

import org.parlance.engine.CatalogueEntry;
import org.parlance.engine.InstallProgress;
import org.parlance.engine.ModelCatalogue;
import org.parlance.engine.ModelInstaller;
import org.parlance.engine.SpeechModel;

/** The real speech models, installed once into the user's cache and loaded once a test run. */
public final class TestModels {
    private static final class English {
        private static final SpeechModel MODEL = SpeechModel.load(
                new ModelInstaller(ModelInstaller.defaultDirectory(), InstallProgress.SILENT).install(entry()));

        private static CatalogueEntry entry() {
            return ModelCatalogue.builtIn().recogniserFor("en").orElseThrow();
        }
    }

    private TestModels() {}

    public static SpeechModel english() {
        return English.MODEL;
    }
}

package org.parlance.engine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the speech models are, and which one a language uses. */
@ConfigMapping(prefix = "parlance.models")
public interface EngineConfig {
    /** Where models are installed; the cache directory of the user that runs the server unless set. */
    Optional<Path> dir();

    /** A catalogue file of the operator, of the form of the built-in models.yaml, whose models come first. */
    Optional<Path> catalogue();

    /** The model id for a language, such as {@code parlance.models.language.en=small-en-us-0.15}. */
    Map<String, String> language();

    /** The language whose model is loaded at start, so that the first recording need not wait; empty for none. */
    @WithDefault("en")
    Optional<String> warmLanguage();
}

package org.parlance.engine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "parlance.languagetool")
interface LanguageToolConfig {
    /** Instances a language; each takes a few hundred megabytes, and more than there are cores gain nothing. */
    @WithDefault("2")
    int poolSize();

    /** The languages loaded behind the start, one after the other, as BCP 47 primary tags; none when empty. */
    @WithDefault("en")
    Optional<List<String>> warmLanguages();
}

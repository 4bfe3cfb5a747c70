package org.parlance.engine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

@ConfigMapping(prefix = "parlance.languagetool")
interface LanguageToolConfig {
    /** Instances a language; each takes a few hundred megabytes, and more than there are cores gain nothing. */
    @WithDefault("2")
    int poolSize();

    /** The language loaded behind the start, as BCP 47 primary tag; none when empty. */
    @WithDefault("en")
    Optional<String> warmLanguage();
}

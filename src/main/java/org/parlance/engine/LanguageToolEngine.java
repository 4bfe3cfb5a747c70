package org.parlance.engine;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.languagetool.JLanguageTool;
import org.parlance.node.NodeConfig;

/** The node's LanguageTool pools, one a language, loaded on first use while the others go on; the warm languages are loaded behind the start. */
@ApplicationScoped
public class LanguageToolEngine {
    private static final Logger LOG = Logger.getLogger(LanguageToolEngine.class);

    private final LanguageToolConfig config;
    private final Map<String, LanguageToolPool> pools = new ConcurrentHashMap<>();

    LanguageToolEngine(LanguageToolConfig config) {
        this.config = config;
    }

    /** A web node reads an author's preview at most, and loads a pool for the first one. */
    void warm(@Observes StartupEvent started, NodeConfig node) {
        if (!node.role().works()) {
            return;
        }
        List<String> languages = config.warmLanguages().orElse(List.of()).stream()
                .filter(this::available)
                .toList();
        Thread thread = new Thread(() -> languages.forEach(this::warm), "languagetool-warm");
        thread.setDaemon(true);
        thread.start();
    }

    /** The same with every variant's spelling. */
    public List<TextMatch> check(String language, String text, RuleSet ruleSet, Set<String> neverErrors) {
        return check(language, SpellingVariant.ANY, text, ruleSet, neverErrors);
    }

    /**
     * Blocks until an instance is free.
     *
     * @param language BCP 47 primary tag
     * @param spelling whose spelling is right; of no account in another language than English
     * @param neverErrors words and phrases in which nothing counts as an error
     * @throws IllegalArgumentException when the language is not available
     */
    public List<TextMatch> check(
            String language, SpellingVariant spelling, String text, RuleSet ruleSet, Set<String> neverErrors) {
        return pool(language).check(text, ruleSet, neverErrors, spelling);
    }

    /** Whether texts in the language can be checked: it has a rule file and its LanguageTool module is there. */
    public boolean available(String language) {
        return LanguageRules.of(language).isPresent();
    }

    /** What of the engine version comes from LanguageTool, by name; empty for a language that is not available. */
    public Map<String, String> components(String language, SpellingVariant spelling) {
        return componentsOf(language, spelling);
    }

    /** The same without an engine. */
    public static Map<String, String> componentsOf(String language, SpellingVariant spelling) {
        return LanguageRules.of(language)
                .map(rules -> Map.of(
                        "languagetool",
                        version() + " " + rules.variant(),
                        "languagetool-rules-" + language,
                        rules.checksum(),
                        "spelling",
                        "en".equals(language) ? spelling.id() + " " + Spelling.indianWordsChecksum() : "any"))
                .orElse(Map.of());
    }

    /** Not from LtBuildInfo, which is named instead: loaded before JLanguageTool, the two fail on each other. */
    @SuppressWarnings("deprecation")
    private static String version() {
        return JLanguageTool.VERSION;
    }

    /** Of the pools of all languages together. */
    PoolUse use() {
        return pools.values().stream().map(LanguageToolPool::use).reduce(PoolUse.NONE, PoolUse::and);
    }

    private LanguageToolPool pool(String language) {
        return pools.computeIfAbsent(language, missing -> LanguageToolPool.of(missing, config.poolSize()));
    }

    private void warm(String language) {
        long start = System.nanoTime();
        pool(language).warm();
        LOG.infof("LanguageTool for '%s' is warm after %d ms", language, (System.nanoTime() - start) / 1_000_000);
    }
}

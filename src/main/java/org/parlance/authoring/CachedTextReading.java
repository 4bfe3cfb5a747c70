package org.parlance.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parlance.engine.LanguageToolEngine;
import org.parlance.engine.SpellingVariant;
import org.parlance.engine.TextMatch;

/** Gives only texts to LanguageTool that this version of it and its rules have not read yet. */
public final class CachedTextReading implements TextReading {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TextReading engine;
    private final CheckCache cache;

    /** @param directory where what was read is kept */
    public CachedTextReading(TextReading engine, Path directory) {
        this.engine = engine;
        this.cache = CheckCache.open(directory.resolve("read-texts.tsv"));
    }

    @Override
    public List<TextMatch> check(String language, SpellingVariant spelling, String text, Set<String> neverErrors) {
        String version = new TreeMap<>(LanguageToolEngine.componentsOf(language, spelling)).toString();
        String key = BankFiles.sha256(String.join("\n", version, text, new TreeSet<>(neverErrors).toString())
                .getBytes(StandardCharsets.UTF_8));
        return cache.get(key).flatMap(CachedTextReading::read).orElseGet(() -> {
            List<TextMatch> matches = engine.check(language, spelling, text, neverErrors);
            cache.put(key, write(matches));
            return matches;
        });
    }

    private static Optional<List<TextMatch>> read(String json) {
        try {
            return Optional.of(JSON.readValue(json, new TypeReference<List<TextMatch>>() {}));
        } catch (JsonProcessingException cutOff) {
            return Optional.empty();
        }
    }

    private static String write(List<TextMatch> matches) {
        try {
            return JSON.writeValueAsString(matches);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

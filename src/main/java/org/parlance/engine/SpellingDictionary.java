package org.parlance.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/** The words that one variant of a language knows: one of LanguageTool's dictionaries, or a list of Parlance's. */
final class SpellingDictionary {
    private static final Map<String, SpellingDictionary> READ = new ConcurrentHashMap<>();
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Pattern OWNER = Pattern.compile("['’]s?$");

    private final Predicate<String> knows;

    private SpellingDictionary(Predicate<String> knows) {
        this.knows = knows;
    }

    /** @param path of a morfologik dictionary on the classpath; read once */
    static SpellingDictionary ofLanguageTool(String path) {
        return READ.computeIfAbsent(path, missing -> {
            try {
                Dictionary dictionary = Dictionary.read(SpellingDictionary.class.getResource(missing));
                // a Speller keeps state while it works; the dictionary behind it does not
                return new SpellingDictionary(word -> !new Speller(dictionary).isMisspelled(word));
            } catch (IOException e) {
                throw new UncheckedIOException(missing + " is not readable", e);
            }
        });
    }

    /** @param path of a list on the classpath, a word a line in any casing; a number sign begins a comment */
    static SpellingDictionary ofList(String path) {
        return READ.computeIfAbsent(path, missing -> {
            try (InputStream in = SpellingDictionary.class.getResourceAsStream(missing)) {
                Set<String> words = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").strip().toLowerCase(Locale.ROOT))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.toSet());
                return new SpellingDictionary(word -> words.contains(word.toLowerCase(Locale.ROOT)));
            } catch (IOException e) {
                throw new UncheckedIOException(missing + " is not readable", e);
            }
        });
    }

    /**
     * Whether a word is spelt as here: each part of a compound with hyphens, and the owner before "'s".
     *
     * @param word in any casing
     */
    boolean accepts(String word) {
        return HYPHEN.splitAsStream(OWNER.matcher(word).replaceFirst(""))
                .allMatch(part -> !part.isEmpty() && knows.test(part));
    }
}

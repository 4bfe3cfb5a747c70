package org.parlance.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/**
 * How common English words are, from the classes of frequency that LanguageTool's American and British dictionaries
 * carry: 0 for unknown or very rare up to 22 ("the"), each class some three to four times as frequent as the one below.
 */
public final class WordFrequencies {
    private static final String FOLDER = "/org/languagetool/resource/en/hunspell/";

    private static final int REMEMBERED = 50_000;

    private static final WordFrequencies ENGLISH = new WordFrequencies();

    private final Dictionary american = dictionary("en_US.dict");
    private final Dictionary british = dictionary("en_GB.dict");

    /** A Speller is dear to make, and most words of a text are common ones. */
    private final Map<String, Integer> classes = new ConcurrentHashMap<>();

    private WordFrequencies() {}

    public static WordFrequencies english() {
        return ENGLISH;
    }

    /**
     * How common a lower-case word of the language is; 0 for every word of a language without classes of frequency.
     *
     * @param language BCP 47 primary tag
     */
    public static ToIntFunction<String> of(String language) {
        return language.equals("en") ? ENGLISH::classOf : word -> 0;
    }

    /** @param word lower case */
    public int classOf(String word) {
        Integer known = classes.get(word);
        if (known != null) {
            return known;
        }
        // a Speller keeps state while it works; the dictionary behind it does not
        int found = Math.max(new Speller(american).getFrequency(word), new Speller(british).getFrequency(word));
        if (classes.size() < REMEMBERED) {
            classes.put(word, found);
        }
        return found;
    }

    private static Dictionary dictionary(String name) {
        URL location = WordFrequencies.class.getResource(FOLDER + name);
        try {
            return Dictionary.read(location);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

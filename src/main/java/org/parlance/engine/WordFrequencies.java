package org.parlance.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/**
 * How common English words are, from the classes of frequency that LanguageTool's American and British dictionaries
 * carry: 0 for unknown or very rare up to 22 ("the"), each class some three to four times as frequent as the one below.
 */
public final class WordFrequencies {
    private static final String FOLDER = "/org/languagetool/resource/en/hunspell/";

    private static final WordFrequencies ENGLISH = new WordFrequencies();

    private final Dictionary american = dictionary("en_US.dict");
    private final Dictionary british = dictionary("en_GB.dict");

    private WordFrequencies() {}

    public static WordFrequencies english() {
        return ENGLISH;
    }

    /** @param word lower case */
    public int classOf(String word) {
        // a Speller keeps state while it works; the dictionary behind it does not
        return Math.max(new Speller(american).getFrequency(word), new Speller(british).getFrequency(word));
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

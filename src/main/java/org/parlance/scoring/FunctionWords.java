package org.parlance.scoring;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The small words that carry a language's sentences, {@code function-words.yaml} on the classpath. About 40% of the
 * words of English prose are among these; a text in another language, a list of keywords or keyboard noise has few.
 */
public final class FunctionWords {
    private static final String FILE = "/function-words.yaml";
    private static final Map<String, Set<String>> LISTS = lists();
    private static final Map<String, FunctionWords> LANGUAGES =
            LISTS.keySet().stream().collect(Collectors.toMap(Function.identity(), FunctionWords::new));

    private final Set<String> own;
    private final List<Set<String>> others;

    private FunctionWords(String language) {
        own = LISTS.get(language);
        others = LISTS.values().stream().filter(list -> list != own).toList();
    }

    /**
     * @param language BCP 47 primary tag
     * @throws IllegalArgumentException when the file has no list for it
     */
    public static FunctionWords of(String language) {
        FunctionWords words = LANGUAGES.get(language);
        if (words == null) {
            throw new IllegalArgumentException("no function words for '" + language + "'");
        }
        return words;
    }

    /** The file with every language's list, for a checksum. */
    public static byte[] file() {
        try (InputStream in = FunctionWords.class.getResourceAsStream(FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is not readable", e);
        }
    }

    /** Share of the lower-case words that are function words of the language, 0-1. */
    public double share(List<String> words) {
        return share(words, own);
    }

    /** The largest share that the function words of any one other language reach, 0-1. */
    public double otherLanguage(List<String> words) {
        return others.stream().mapToDouble(list -> share(words, list)).max().orElse(0);
    }

    private static double share(List<String> words, Set<String> list) {
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(list::contains).count() / words.size();
    }

    private static Map<String, Set<String>> lists() {
        try {
            Map<String, String> file = new YAMLMapper().readValue(file(), new TypeReference<>() {});
            return file.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, list -> Set.of(list.getValue().split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is not readable", e);
        }
    }
}

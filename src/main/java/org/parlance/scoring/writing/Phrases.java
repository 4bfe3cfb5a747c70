package org.parlance.scoring.writing;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of words and phrases that is looked for in a text, whole words only and in any casing. */
final class Phrases {
    static final Phrases NONE = new Phrases(List.of());

    private final List<Pattern> patterns;
    private final Pattern anyOfThem;

    /**
     * @param phrases regular expressions without groups of their own; a blank stands for any white space, an optional
     *     blank for any or none, an apostrophe for the straight and the curly one
     */
    Phrases(List<String> phrases) {
        patterns = phrases.stream().map(Phrases::pattern).toList();
        // the longest first: where two phrases begin at one place, it is the longer one that stands there
        String longestFirst = phrases.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|"));
        anyOfThem = pattern(phrases.isEmpty() ? "(?!)" : longestFirst);
    }

    private static Pattern pattern(String phrase) {
        String spaced = phrase.replace(" ?", "\\s*").replace(" ", "\\s+").replace("'", "['’]");
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}'’])(?:" + spaced + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** How many different phrases of the list the text has. */
    int distinct(String text) {
        return (int) patterns.stream()
                .filter(pattern -> pattern.matcher(text).find())
                .count();
    }

    /** How many times the text has any phrase of the list. */
    int occurrences(String text) {
        return (int) anyOfThem.matcher(text).results().count();
    }

    boolean anyIn(String text) {
        return anyOfThem.matcher(text).find();
    }

    boolean startOf(String text) {
        return anyOfThem.matcher(text).lookingAt();
    }
}

package org.parlance.scoring.writing;

import java.util.List;
import java.util.regex.Pattern;

/** A list of words and phrases that is looked for in a text, whole words only and in any casing. */
final class Phrases {
    private final List<Pattern> patterns;

    /** @param phrases regular expressions without groups of their own; a blank stands for any white space */
    Phrases(String... phrases) {
        patterns = List.of(phrases).stream()
                .map(phrase -> Pattern.compile(
                        "(?<![\\p{L}\\p{N}'])(?:" + phrase.replace(" ", "\\s+") + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /** How many different phrases of the list the text has. */
    int distinct(String text) {
        return (int) patterns.stream()
                .filter(pattern -> pattern.matcher(text).find())
                .count();
    }

    /** How many times the text has any phrase of the list. */
    int occurrences(String text) {
        return patterns.stream()
                .mapToInt(pattern -> (int) pattern.matcher(text).results().count())
                .sum();
    }

    boolean anyIn(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    boolean startOf(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).lookingAt());
    }
}

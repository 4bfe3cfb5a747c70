package org.parlance.scoring.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of words and phrases that is looked for in a text, whole words only and in any casing. */
final class Phrases {
    static final Phrases NONE = new Phrases(List.of());

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Pattern anyOfThem;

    /**
     * @param phrases regular expressions without groups of their own; a blank stands for any white space, an optional
     *     blank for any or none, an apostrophe for the straight and the curly one
     */
    Phrases(List<String> phrases) {
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
        return (int) anyOfThem
                .matcher(text)
                .results()
                .map(found -> BLANKS.matcher(found.group()).replaceAll(" ").toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    /** Every place that has a phrase of the list, in order, none overlapping another. */
    List<Span> places(String text) {
        return anyOfThem
                .matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    /** The phrase that the text begins with. */
    Optional<Span> start(String text) {
        Matcher matcher = anyOfThem.matcher(text);
        return matcher.lookingAt() ? Optional.of(new Span(0, matcher.end())) : Optional.empty();
    }

    boolean anyIn(String text) {
        return anyOfThem.matcher(text).find();
    }
}

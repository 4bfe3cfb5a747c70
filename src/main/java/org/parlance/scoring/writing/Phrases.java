package org.parlance.scoring.writing;

import java.util.ArrayList;
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
    private final Beginnings beginnings;

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
        beginnings = Beginnings.of(phrases);
    }

    private static Pattern pattern(String phrase) {
        String spaced = phrase.replace(" ?", "\\s*").replace(" ", "\\s+").replace("'", "['’]");
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}'’])(?:" + spaced + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** How many different phrases stand at the places of the text. */
    static int distinct(List<Span> places, String text) {
        return (int) places.stream()
                .map(place -> BLANKS.matcher(text.substring(place.from(), place.to()))
                        .replaceAll(" ")
                        .toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    /** Every place that has a phrase of the list, in order, none overlapping another. */
    List<Span> places(String text) {
        return places(text, Integer.MAX_VALUE);
    }

    /** The first place that has a phrase of the list. */
    Optional<Span> first(String text) {
        return places(text, 1).stream().findFirst();
    }

    /** The phrase that the text begins with. */
    Optional<Span> start(String text) {
        Matcher matcher = anyOfThem.matcher(text);
        return matcher.lookingAt() ? Optional.of(new Span(0, matcher.end())) : Optional.empty();
    }

    boolean anyIn(String text) {
        return first(text).isPresent();
    }

    private List<Span> places(String text, int most) {
        Matcher matcher = anyOfThem.matcher(text).useTransparentBounds(true);
        List<Span> places = new ArrayList<>();
        int at = 0;
        while (at < text.length() && places.size() < most) {
            if (beginnings.mayBegin(text.charAt(at))
                    && matcher.region(at, text.length()).lookingAt()) {
                places.add(new Span(at, matcher.end()));
                at = matcher.end();
            } else {
                at++;
            }
        }
        return places;
    }
}

package org.parlance.scoring.speech;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How letters, signs and the words of the spelling alphabet are written by a recogniser. */
final class LetterNames {
    private static final Map<String, Character> LETTERS = byWord("a ay eh hey, b be bee, c see sea, d dee di, e,"
            + " f ef eff, g gee je, h aitch age, i eye aye, j jay, k kay okay, l el ell, m em mm, n en an and in, o oh"
            + " owe, p pea pee, q queue cue que, r are our ar, s es ess as, t tea tee te, u you ewe, v vee we, w, x ex eks,"
            + " y why wye, z zee zed said");

    private static final Map<String, Character> SIGNS = Map.ofEntries(
            Map.entry("at", '@'),
            Map.entry("dot", '.'),
            Map.entry("point", '.'),
            Map.entry("period", '.'),
            Map.entry("dash", '-'),
            Map.entry("hyphen", '-'),
            Map.entry("minus", '-'),
            Map.entry("underscore", '_'),
            Map.entry("underscored", '_'),
            Map.entry("plus", '+'));

    private static final Map<String, Character> ALPHABET = Stream.of(("alpha alfa bravo charlie delta echo foxtrot golf"
                            + " hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango"
                            + " uniform victor whiskey whisky xray yankee zulu")
                    .split(" "))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), word -> word.charAt(0)));

    private static final List<String> SOUND_ALIKE = List.of("bcdegptvz", "mn", "fsx", "ajkh", "iy", "uqw", "o0", "5i");

    private LetterNames() {}

    static Optional<Character> letter(String word) {
        return Optional.ofNullable(LETTERS.get(word));
    }

    static Optional<Character> sign(String word) {
        return Optional.ofNullable(SIGNS.get(word));
    }

    /** The letter that a word of the spelling alphabet stands for. */
    static Optional<Character> alphabet(String word) {
        return Optional.ofNullable(ALPHABET.get(word));
    }

    /** Whether the names of the two differ in one sound only, so that a recogniser mixes them up. */
    static boolean soundAlike(char one, char other) {
        return SOUND_ALIKE.stream().anyMatch(group -> group.indexOf(one) >= 0 && group.indexOf(other) >= 0);
    }

    /** Everything that spelling may be made of, for a recogniser to choose from; it knows nothing of the answer. */
    static List<String> vocabulary() {
        Set<String> words = new LinkedHashSet<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            words.add(String.valueOf(letter));
        }
        words.addAll(
                List.of("zero one two three four five six seven eight nine oh double triple dot at dash underscore plus"
                        .split(" ")));
        words.addAll(List.of("com", "org", "net", "example"));
        words.addAll(ALPHABET.keySet().stream().sorted().toList());
        return List.copyOf(words);
    }

    private static Map<String, Character> byWord(String groups) {
        return Arrays.stream(groups.split(", *"))
                .map(group -> List.of(group.split(" ")))
                .flatMap(group ->
                        group.stream().map(word -> Map.entry(word, group.get(0).charAt(0))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

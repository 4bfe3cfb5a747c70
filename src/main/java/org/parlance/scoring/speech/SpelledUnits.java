package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parlance.scoring.TextNormaliser;
import org.parlance.scoring.Token;

/**
 * Reads what somebody spells, word by word: letters by their names or by the spelling alphabet ("k for kilo", "b as in
 * bravo"), signs ("dot", "underscore"), numbers in words, "double t". A word that is none of these may still be part of
 * the answer as it stands, such as "example" in an address.
 */
final class SpelledUnits {
    private static final Map<String, Integer> REPEATS = Map.of("double", 2, "triple", 3);
    private static final Set<String> SCALES = Set.of("hundred", "thousand");
    private static final Set<String> LINKS = Set.of("for", "as", "like");
    private static final int SHORTEST_EXAMPLE = 3;

    /**
     * @param readings what it may stand for, the likeliest first
     * @param spelled whether it is a letter, a sign or a number, so that it counts when the answer has it not
     */
    record Unit(List<String> readings, boolean spelled) {}

    private final List<String> words;
    private final List<Unit> units = new ArrayList<>();

    private SpelledUnits(List<String> words) {
        this.words = words;
    }

    /** @param said lower-case words with one blank between */
    static List<Unit> of(String said) {
        SpelledUnits reader = new SpelledUnits(
                said.isBlank() ? List.of() : List.of(said.strip().split("\\s+")));
        for (int at = 0; at < reader.words.size(); ) {
            at += reader.read(at);
        }
        return List.copyOf(reader.units);
    }

    /** @return how many words were read */
    private int read(int at) {
        int example = example(at);
        if (example > 0) {
            return example;
        }
        Integer repeats = REPEATS.get(word(at));
        if (word(at).equals("double")
                && (word(at + 1).equals("you") || word(at + 1).equals("u"))) {
            add(List.of("w", "uu"), true);
            return 2;
        }
        if (repeats != null && character(word(at + 1)).isPresent()) {
            addEach(character(word(at + 1)).get().repeat(repeats));
            return 2;
        }
        int number = number(at);
        if (number > 0) {
            return number;
        }
        if (word(at).equals("under") && word(at + 1).startsWith("sco")) {
            add(List.of("_"), true);
            return 2;
        }
        one(word(at));
        return 1;
    }

    /** "k for kilo", "b as in bravo", "m like mother": the example decides, as its letter is heard better. */
    private int example(int at) {
        int link = LINKS.contains(word(at + 1)) ? at + 2 : -1;
        int start = link > 0 && word(at + 1).equals("as") && word(link).equals("in") ? link + 1 : link;
        if (start < 0 || word(start).length() < SHORTEST_EXAMPLE) {
            return 0;
        }
        Optional<Character> alphabet = LetterNames.alphabet(word(start));
        Optional<Character> named = LetterNames.letter(word(at));
        boolean fits = named.isPresent() && word(start).charAt(0) == named.get();
        if (alphabet.isEmpty() && !fits) {
            return 0;
        }
        add(List.of(String.valueOf(word(start).charAt(0))), true);
        return start - at + 1;
    }

    private int number(int at) {
        int end = at;
        while (isNumber(word(end)) || end > at && SCALES.contains(word(end))) {
            end++;
        }
        if (end == at) {
            return 0;
        }
        String digits = TextNormaliser.tokens(String.join(" ", words.subList(at, end))).stream()
                .map(Token::text)
                .collect(Collectors.joining());
        addEach(digits);
        return end - at;
    }

    private static boolean isNumber(String word) {
        List<Token> tokens = TextNormaliser.tokens(word);
        return !tokens.isEmpty()
                && tokens.stream().allMatch(token -> token.text().matches("\\d"));
    }

    private void one(String word) {
        Set<String> readings = new LinkedHashSet<>();
        character(word).ifPresent(readings::add);
        LetterNames.alphabet(word).ifPresent(letter -> readings.add(String.valueOf(letter)));
        if (word.equals("oh") || word.equals("o")) {
            readings.add("0");
        }
        if (word.equals("to") || word.equals("too")) {
            readings.add("2");
        }
        if (word.equals("for")) {
            readings.add("4");
        }
        boolean spelled = !readings.isEmpty()
                && (word.length() == 1 || LetterNames.sign(word).isPresent());
        readings.add(word);
        add(List.copyOf(readings), spelled);
    }

    /** A letter, a sign or a digit. */
    private static Optional<String> character(String word) {
        if (isNumber(word)) {
            return Optional.of(TextNormaliser.normal(word)).filter(digit -> digit.length() == 1);
        }
        return LetterNames.letter(word).or(() -> LetterNames.sign(word)).map(String::valueOf);
    }

    private String word(int at) {
        return at < words.size() ? words.get(at) : "";
    }

    private void addEach(String characters) {
        characters.chars().forEach(character -> add(List.of(String.valueOf((char) character)), true));
    }

    private void add(List<String> readings, boolean spelled) {
        units.add(new Unit(readings, spelled));
    }
}

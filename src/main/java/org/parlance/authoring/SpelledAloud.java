package org.parlance.authoring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parlance.bank.SpellKind;

/** How somebody spells who wants to be understood: by the radio alphabet, digit by digit, a domain in words. */
final class SpelledAloud {
    private static final List<String> ALPHABET = List.of(
            "alpha",
            "bravo",
            "charlie",
            "delta",
            "echo",
            "foxtrot",
            "golf",
            "hotel",
            "india",
            "juliet",
            "kilo",
            "lima",
            "mike",
            "november",
            "oscar",
            "papa",
            "quebec",
            "romeo",
            "sierra",
            "tango",
            "uniform",
            "victor",
            "whiskey",
            "x-ray",
            "yankee",
            "zulu");

    private static final List<String> DIGITS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private SpelledAloud() {}

    static String of(String answer, SpellKind kind) {
        int at = answer.indexOf('@');
        if (kind != SpellKind.EMAIL || at < 0) {
            return spelled(answer, kind);
        }
        String domain = answer.substring(at + 1).replace(".", " dot ");
        return spelled(answer.substring(0, at), kind) + " at " + domain;
    }

    private static String spelled(String text, SpellKind kind) {
        return text.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(character -> spoken((char) character, kind))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String spoken(char character, SpellKind kind) {
        if (character >= 'a' && character <= 'z') {
            return ALPHABET.get(character - 'a');
        }
        if (character >= '0' && character <= '9') {
            return DIGITS.get(character - '0');
        }
        if (kind != SpellKind.EMAIL) {
            return "";
        }
        return switch (character) {
            case '.' -> "dot";
            case '-' -> "dash";
            case '_' -> "underscore";
            default -> "";
        };
    }
}

package org.parlance.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes an English text as it is said, one lower-case word after another, the way a recogniser spells its words:
 * "At 5:30 you'll get $45." becomes at, five, thirty, you'll, get, forty, five, dollars.
 */
public final class SpokenForm {
    private static final Pattern PART =
            Pattern.compile("([$£€]?)(\\d+(?:,\\d{3})*)((?:[.:]\\d+)*)(st|nd|rd|th)?(%?)|\\p{L}+(?:['’]\\p{L}+)*|&|@");
    private static final List<String> BELOW_TWENTY = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final Map<String, String> CURRENCIES = Map.of("$", "dollars", "£", "pounds", "€", "euros");
    private static final Map<String, String> SYMBOLS = Map.of("&", "and", "@", "at");
    private static final Map<String, String> ORDINALS = Map.of(
            "one", "first",
            "two", "second",
            "three", "third",
            "five", "fifth",
            "eight", "eighth",
            "nine", "ninth",
            "twelve", "twelfth");

    private SpokenForm() {}

    /** In the order of the text; a number of five digits or more, or one with a leading zero, is said digit by digit. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            if (matcher.group(2) == null) {
                String word = matcher.group();
                words.add(SYMBOLS.getOrDefault(word, TextNormaliser.lower(word)));
            } else {
                number(matcher, words);
            }
        }
        return List.copyOf(words);
    }

    private static void number(Matcher matcher, List<String> words) {
        words.addAll(whole(matcher.group(2)));
        String rest = matcher.group(3);
        if (rest.startsWith(".")) {
            words.add("point");
            rest.chars().filter(Character::isDigit).forEach(digit -> words.add(BELOW_TWENTY.get(digit - '0')));
        } else if (!rest.isEmpty()) {
            words.addAll(whole(rest.substring(1)));
        }
        if (matcher.group(4) != null) {
            String last = words.remove(words.size() - 1);
            words.add(ordinal(last));
        }
        if (!matcher.group(1).isEmpty()) {
            words.add(CURRENCIES.get(matcher.group(1)));
        }
        if (!matcher.group(5).isEmpty()) {
            words.add("percent");
        }
    }

    private static String ordinal(String cardinal) {
        if (cardinal.endsWith("y")) {
            return cardinal.substring(0, cardinal.length() - 1) + "ieth";
        }
        return ORDINALS.getOrDefault(cardinal, cardinal + "th");
    }

    private static List<String> whole(String written) {
        boolean grouped = written.contains(",");
        String digits = written.replace(",", "");
        if (digits.length() > 1 && digits.startsWith("0") || digits.length() > (grouped ? 6 : 4)) {
            return digits.chars()
                    .mapToObj(digit -> BELOW_TWENTY.get(digit - '0'))
                    .toList();
        }
        int value = Integer.parseInt(digits);
        List<String> words = new ArrayList<>();
        if (!grouped && value >= 1100 && value < 10_000 && value % 1000 >= 100) {
            // years and order numbers are said in pairs
            below(value / 100, words);
            below(value % 100, words);
        } else {
            below(value, words);
        }
        return words.isEmpty() ? List.of(BELOW_TWENTY.get(0)) : words;
    }

    private static void below(int value, List<String> words) {
        if (value >= 1000) {
            below(value / 1000, words);
            words.add("thousand");
            below(value % 1000, words);
        } else if (value >= 100) {
            words.add(BELOW_TWENTY.get(value / 100));
            words.add("hundred");
            below(value % 100, words);
        } else if (value >= 20) {
            words.add(TENS.get(value / 10));
            below(value % 10, words);
        } else if (value > 0) {
            words.add(BELOW_TWENTY.get(value));
        }
    }
}

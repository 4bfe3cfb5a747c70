package org.parlance.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings English texts to one form in which a transcript, a typed answer and a reference can be compared word by word:
 * lower case, no punctuation, contractions written out, British and American spellings equal, numbers as digits. Every
 * digit is a token of its own, so that "456", "four five six" and "four hundred and fifty-six" are the same.
 */
public final class TextNormaliser {
    private static final Pattern RAW = Pattern.compile(
            "[$£€]?\\d+(?:,\\d{3}(?!\\d))*(?:[.:/]\\d+)*(?:(?:st|nd|rd|th)\\b)?%?|\\p{L}[\\p{L}\\p{M}]*(?:'\\p{L}+)*|&|@");
    private static final Pattern NUMBER = Pattern.compile("([$£€]?)(\\d+)((?:[.:/]\\d+)*)((?:st|nd|rd|th)?)(%?)");
    private static final Map<String, String> CURRENCIES = Map.of("$", "dollars", "£", "pounds", "€", "euros");
    private static final Map<String, String> SYMBOLS = Map.of("&", "and", "@", "at");
    private static final Map<String, String> PAIRS = Map.of(
            "e mail", "email",
            "e mails", "emails",
            "p m", "pm",
            "a m", "am",
            "per cent", "percent",
            "all right", "alright",
            "web site", "website");
    private static final Map<String, Integer> REPEATS = Map.of("double", 2, "triple", 3);
    private static final Set<String> SOUND_LIKE_FOUR_OR_TWO = Set.of("for", "to", "too");

    private record Raw(String word, int start, int end) {}

    private final String source;
    private final List<Raw> raws;
    private final List<String> words;
    private final List<Token> tokens = new ArrayList<>();

    private TextNormaliser(String source) {
        this.source = source;
        this.raws = joined(split(source));
        this.words = raws.stream().map(Raw::word).toList();
    }

    /** The text's words in their common form, each knowing where it stood. */
    public static List<Token> tokens(String text) {
        return new TextNormaliser(text).read();
    }

    /** The text's words in their common form, with one blank between. */
    public static String normal(String text) {
        return tokens(text).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** Lower case of a fixed length, so that places in it are places in the text. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            lower.append(letter == '’' || letter == 'ʼ' || letter == '`' ? '\'' : Character.toLowerCase(letter));
        }
        return lower.toString();
    }

    private static List<Raw> split(String text) {
        List<Raw> raws = new ArrayList<>();
        Matcher matcher = RAW.matcher(lower(text));
        while (matcher.find()) {
            for (String word : Contractions.expand(SYMBOLS.getOrDefault(matcher.group(), matcher.group()))) {
                raws.add(new Raw(word, matcher.start(), matcher.end()));
            }
        }
        return raws;
    }

    private static List<Raw> joined(List<Raw> raws) {
        List<Raw> joined = new ArrayList<>();
        for (Raw raw : raws) {
            Raw before = joined.isEmpty() ? new Raw("", 0, 0) : joined.get(joined.size() - 1);
            String pair = PAIRS.get(before.word + " " + raw.word);
            if (pair == null) {
                joined.add(raw);
            } else {
                joined.set(joined.size() - 1, new Raw(pair, before.start, raw.end));
            }
        }
        return joined;
    }

    private List<Token> read() {
        int at = 0;
        while (at < raws.size()) {
            at += readFrom(at);
        }
        return List.copyOf(tokens);
    }

    private int readFrom(int at) {
        Raw raw = raws.get(at);
        Matcher figures = NUMBER.matcher(raw.word.replace(",", ""));
        if (figures.matches()) {
            addFigures(figures, raw);
            return 1;
        }
        if (at + 1 < words.size() && REPEATS.containsKey(raw.word)) {
            Optional<Integer> digit = NumberWords.digit(words.get(at + 1));
            if (digit.isPresent()) {
                addNumber(String.valueOf(digit.get()).repeat(REPEATS.get(raw.word)), raw.start, raws.get(at + 1).end);
                return 2;
            }
        }
        Optional<NumberWords.Found> number = NumberWords.at(words, at);
        if (number.isPresent()) {
            NumberWords.Found found = number.get();
            int end = raws.get(at + found.length() - 1).end;
            addInteger(String.valueOf(found.value()), found.ordinal(), raw.start, end);
            return found.length();
        }
        if (betweenDigits(at) && raw.word.equals("oh")) {
            addNumber("0", raw.start, raw.end);
        } else if (betweenDigits(at) && SOUND_LIKE_FOUR_OR_TWO.contains(raw.word)) {
            addNumber(raw.word.equals("for") ? "4" : "2", raw.start, raw.end);
        } else {
            tokens.add(new Token(SpellingVariants.common(raw.word), raw.word, raw.start, raw.end, false));
        }
        return 1;
    }

    /** "four for two" and "one oh one" are digits misheard or spoken loosely. */
    private boolean betweenDigits(int at) {
        return at > 0
                && at + 1 < words.size()
                && NumberWords.digit(words.get(at - 1)).isPresent()
                && NumberWords.digit(words.get(at + 1)).isPresent();
    }

    private void addFigures(Matcher figures, Raw raw) {
        String currency = CURRENCIES.get(figures.group(1));
        String rest = figures.group(3);
        addInteger(figures.group(2), !figures.group(4).isEmpty(), raw.start, raw.end);
        if (currency != null) {
            addWord(currency, raw);
        } else if (rest.matches("\\.\\d+")) {
            addWord("point", raw);
        }
        if (!rest.isEmpty() && !rest.equals(":00") && !(currency != null && rest.equals(".00"))) {
            addNumber(rest.replaceAll("\\D", ""), raw.start, raw.end);
        }
        if (!figures.group(5).isEmpty()) {
            addWord("percent", raw);
        }
    }

    private void addInteger(String digits, boolean ordinal, int start, int end) {
        if (ordinal) {
            String text = digits + ending(digits);
            tokens.add(new Token(text, text, start, end, false));
        } else {
            addNumber(digits, start, end);
        }
    }

    private void addNumber(String digits, int start, int end) {
        for (int i = 0; i < digits.length(); i++) {
            String digit = digits.substring(i, i + 1);
            Token token = new Token(digit, digit, start, end, i > 0);
            tokens.add(i == 0 && followsNumber(start) ? token.continuing() : token);
        }
    }

    private boolean followsNumber(int start) {
        if (tokens.isEmpty()) {
            return false;
        }
        Token before = tokens.get(tokens.size() - 1);
        return before.digit()
                && (before.start() == start
                        || source.substring(before.end(), start).isBlank()
                        || source.substring(before.end(), start).equals("-"));
    }

    private void addWord(String word, Raw raw) {
        tokens.add(new Token(word, word, raw.start, raw.end, false));
    }

    private static String ending(String digits) {
        if (digits.matches("(.*[^1])?1")) {
            return "st";
        }
        if (digits.matches("(.*[^1])?2")) {
            return "nd";
        }
        return digits.matches("(.*[^1])?3") ? "rd" : "th";
    }
}

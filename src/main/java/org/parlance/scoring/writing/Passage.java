package org.parlance.scoring.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into words, sentences and lines.
 *
 * @param words in order
 * @param sentences each as its lower-cased words; a line's end is a sentence's end, so that a greeting is one
 * @param lines the lines with something on them, stripped
 * @param blocks groups of lines that blank lines part
 */
record Passage(
        String text, List<Token> words, List<List<String>> sentences, List<String> lines, List<List<String>> blocks) {

    /**
     * @param text lower case
     * @param from offset of its first character in the passage
     */
    record Token(String text, int from, int to) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’\\-][\\p{L}\\p{N}]+)*");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    static Passage of(String text, Lexicon lexicon) {
        List<Token> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Token(lower(word.group()), word.start(), word.end()));
        }
        List<List<String>> sentences = Arrays.stream(lexicon.sentenceEnd().split(text))
                .map(Passage::wordsOf)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        List<List<String>> blocks = Arrays.stream(BLANK_LINE.split(text.strip()))
                .map(Passage::linesOf)
                .filter(block -> !block.isEmpty())
                .toList();
        return new Passage(text, List.copyOf(words), sentences, linesOf(text), blocks);
    }

    /** The lower-cased words of a piece of text. */
    static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(found -> lower(found.group())).toList();
    }

    List<String> wordTexts() {
        return words.stream().map(Token::text).toList();
    }

    private static List<String> linesOf(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}

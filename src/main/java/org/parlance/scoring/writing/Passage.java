package org.parlance.scoring.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into words, sentences and lines.
 *
 * @param text as written, without the blanks and empty lines at its end
 * @param words in order
 * @param sentences those with a word; a line's end is a sentence's end, so that a greeting is one
 * @param lines those with something on them
 * @param blocks groups of lines that blank lines part
 */
record Passage(String text, List<Token> words, List<Sentence> sentences, List<Line> lines, List<List<Line>> blocks) {

    /**
     * @param text lower case, with straight apostrophes
     * @param from offset of its first character in the passage
     */
    record Token(String text, int from, int to) {}

    /** @param words lower case */
    record Sentence(int from, int to, List<String> words) {}

    /** @param text stripped */
    record Line(String text, int from, int to) {
        List<String> words() {
            return wordsOf(text);
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’\\-][\\p{L}\\p{N}]+)*");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    static Passage of(String written, Lexicon lexicon) {
        String text = written.stripTrailing();
        List<Token> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Token(lower(word.group()), word.start(), word.end()));
        }
        List<Line> lines = lines(text);
        return new Passage(
                text, List.copyOf(words), sentences(text, lexicon.sentenceEnd()), lines, blocks(text, lines));
    }

    /** The lower-cased words of a piece of text. */
    static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(found -> lower(found.group())).toList();
    }

    List<String> wordTexts() {
        return words.stream().map(Token::text).toList();
    }

    String textOf(Sentence sentence) {
        return text.substring(sentence.from(), sentence.to());
    }

    private static List<Sentence> sentences(String text, Pattern end) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher matcher = end.matcher(text);
        int from = 0;
        while (matcher.find()) {
            add(text, from, matcher.end(), sentences);
            from = matcher.end();
        }
        add(text, from, text.length(), sentences);
        return List.copyOf(sentences);
    }

    private static void add(String text, int from, int to, List<Sentence> into) {
        String piece = text.substring(from, to);
        List<String> words = wordsOf(piece);
        if (!words.isEmpty()) {
            int start = from + piece.length() - piece.stripLeading().length();
            into.add(new Sentence(start, start + piece.strip().length(), words));
        }
    }

    private static List<Line> lines(String text) {
        return LINE.matcher(text)
                .results()
                .filter(found -> !found.group().isBlank())
                .map(found -> {
                    String line = found.group();
                    int from =
                            found.start() + line.length() - line.stripLeading().length();
                    return new Line(line.strip(), from, from + line.strip().length());
                })
                .toList();
    }

    private static List<List<Line>> blocks(String text, List<Line> lines) {
        List<List<Line>> blocks = new ArrayList<>();
        List<Line> block = new ArrayList<>();
        for (Line line : lines) {
            if (!block.isEmpty()
                    && BLANK_LINE
                            .matcher(text.substring(block.get(block.size() - 1).to(), line.from()))
                            .find()) {
                blocks.add(List.copyOf(block));
                block.clear();
            }
            block.add(line);
        }
        if (!block.isEmpty()) {
            blocks.add(List.copyOf(block));
        }
        return List.copyOf(blocks);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}

package org.parlance.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text whose errors are marked as {@code {wrong|right}}. A word ends at white space, so punctuation stays
 * with it; the words are counted from 0 over the whole text.
 *
 * @param lines the words of each line; an empty line has none
 */
public record SpottingText(List<List<Word>> lines) {
    /** A mark may hold blanks in its right forms, so it is read before the text is split at them. */
    private static final Pattern WORD = Pattern.compile("(?:\\{[^{}]*}|\\S)+");

    private static final Pattern MARK = Pattern.compile("([^{}]*)\\{([^{}]*)}([^{}]*)");

    /**
     * A word as it is shown.
     *
     * @param forms what may stand in its place, without the punctuation around it; an empty text where the word has to
     *     go; no entry where the word is right
     * @param lead punctuation before it
     * @param trail punctuation after it
     */
    public record Word(int index, String shown, List<String> forms, String lead, String trail) {
        public boolean wrong() {
            return !forms.isEmpty();
        }

        /** What may stand in the text instead, with the punctuation around it. */
        public List<String> right() {
            return forms.stream()
                    .map(form -> form.isEmpty() ? "" : lead + form + trail)
                    .toList();
        }
    }

    /** @throws IllegalArgumentException where a mark is broken, naming the first */
    public static SpottingText of(String text) {
        return read(text, problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** @param problems takes what is wrong with each broken mark; its word is then read as if it were right */
    static SpottingText read(String text, Consumer<String> problems) {
        List<List<Word>> lines = new ArrayList<>();
        int index = 0;
        for (String line : text.strip().split("\\R", -1)) {
            List<Word> words = new ArrayList<>();
            Matcher found = WORD.matcher(line);
            while (found.find()) {
                int number = lines.size() + 1;
                words.add(word(
                        index++, found.group(), problem -> problems.accept("line %d: %s".formatted(number, problem))));
            }
            lines.add(List.copyOf(words));
        }
        return new SpottingText(List.copyOf(lines));
    }

    public List<Word> words() {
        return lines.stream().flatMap(List::stream).toList();
    }

    private static Word word(int index, String written, Consumer<String> problems) {
        Matcher mark = MARK.matcher(written);
        if (!mark.matches()) {
            if (written.matches(".*[{}].*")) {
                problems.accept("'%s' has a brace without its partner, or two marks in one word".formatted(written));
            }
            return new Word(index, written, List.of(), "", "");
        }
        String lead = mark.group(1);
        String trail = mark.group(3);
        List<String> parts = Arrays.stream(mark.group(2).split("\\|", -1))
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .toList();
        String wrong = parts.get(0);
        List<String> forms = List.copyOf(parts.subList(1, parts.size()));
        check(wrong, forms, lead + trail, problem -> problems.accept("'%s' %s".formatted(written, problem)));
        return new Word(index, lead + wrong + trail, forms, lead, trail);
    }

    private static void check(String wrong, List<String> forms, String around, Consumer<String> problems) {
        if (wrong.isEmpty() || wrong.contains(" ")) {
            problems.accept("must have one wrong word before its first bar");
        }
        if (forms.isEmpty()) {
            problems.accept("has no right form; a mark is written {wrong|right}");
        }
        if (forms.contains(wrong)) {
            problems.accept("has the same word as wrong and as right");
        }
        if (around.codePoints().anyMatch(Character::isLetterOrDigit)) {
            problems.accept("marks part of a word only; the mark must hold the whole word");
        }
    }
}

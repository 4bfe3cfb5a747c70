package org.parlance.scoring.objective;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parlance.scoring.TextNormaliser;
import org.parlance.scoring.Token;
import org.parlance.scoring.objective.TokenAlignment.How;
import org.parlance.scoring.objective.TokenAlignment.Step;

/**
 * A sentence that was heard beside what was taken down, word by word. Words are compared after normalisation, so that
 * numbers may be figures or words and contractions written out.
 */
final class TakenDown {
    /**
     * One written word of the sentence.
     *
     * @param expected as the sentence has it
     * @param said as it was taken down, blanks between where it was several words; empty when omitted
     * @param added words taken down before it that belong to nothing
     */
    record Heard(String expected, String said, How how, List<String> added) {}

    private final String script;
    private final List<String> written;
    private final List<Token> expected;
    private final List<Token> given;
    private final int[] wordOfToken;
    private final Set<Integer> used;
    private final List<Heard> heard = new ArrayList<>();
    private List<String> addedAtEnd = List.of();

    private TakenDown(String script, String typed, Predicate<String> isWord) {
        this.script = script;
        this.written = List.of(typed.strip().split("\\s+"));
        List<String> repaired = withApostrophes();
        this.expected = TextNormaliser.tokens(script);
        this.given = TextNormaliser.tokens(String.join(" ", repaired));
        this.wordOfToken = given.stream()
                .mapToInt(token -> wordAt(repaired, token.start()))
                .toArray();
        List<Step> steps = TokenAlignment.of(expected, given, isWord);
        this.used = usedWords(steps);
        walk(steps);
    }

    /** @param isWord whether the language has a word; another word is no misspelling of the right one */
    static TakenDown of(String script, String typed, Predicate<String> isWord) {
        return new TakenDown(script, typed, isWord);
    }

    /** In the order of the sentence. */
    List<Heard> words() {
        return Collections.unmodifiableList(heard);
    }

    /** Words taken down after the sentence's last that belong to nothing. */
    List<String> addedAtEnd() {
        return addedAtEnd;
    }

    /** "dont" is looked for as "don't" where the sentence says "don't" and nowhere "dont". */
    private List<String> withApostrophes() {
        Map<String, String> contractions = List.of(script.split("\\s+")).stream()
                .map(TakenDown::bare)
                .filter(word -> word.contains("'"))
                .collect(Collectors.toMap(word -> word.replace("'", ""), Function.identity(), (one, same) -> one));
        List.of(script.split("\\s+")).forEach(word -> contractions.remove(bare(word)));
        return written.stream()
                .map(word -> contractions.getOrDefault(bare(word), word))
                .toList();
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("^[\\p{Punct}]+|[\\p{Punct}]+$", "");
    }

    private static int wordAt(List<String> words, int place) {
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            end += words.get(i).length() + 1;
            if (place < end) {
                return i;
            }
        }
        throw new IllegalArgumentException("no word at " + place);
    }

    private Set<Integer> usedWords(List<Step> steps) {
        int k = 0;
        Set<Integer> words = new HashSet<>();
        for (Step step : steps) {
            for (int of = 0; of < step.given() && step.how() != null; of++) {
                words.add(wordOfToken[k + of]);
            }
            k += step.given();
        }
        return words;
    }

    /** Puts the tokens of one written word together again: "couldn't" is two, "$64" is three. */
    private void walk(List<Step> steps) {
        int k = 0;
        int at = 0;
        Map<Integer, How> hows = new TreeMap<>();
        Set<Integer> said = new LinkedHashSet<>();
        Set<Integer> added = new LinkedHashSet<>();
        for (Step step : steps) {
            for (int of = 0; of < step.given(); of++, k++) {
                (step.how() != null ? said : added).add(wordOfToken[k]);
            }
            for (int of = 0; of < step.expected(); of++, at++) {
                hows.put(at, step.how());
                boolean last = at + 1 == expected.size()
                        || expected.get(at + 1).start() != expected.get(at).start();
                if (last) {
                    heard.add(new Heard(
                            script.substring(
                                    expected.get(at).start(), expected.get(at).end()),
                            text(said),
                            whole(List.copyOf(hows.values())),
                            unused(added)));
                    hows.clear();
                    added.clear();
                    if (of + 1 == step.expected()) {
                        said.clear();
                    }
                }
            }
        }
        addedAtEnd = unused(added);
    }

    private static How whole(List<How> hows) {
        if (hows.stream().allMatch(how -> how == How.SAME)) {
            return How.SAME;
        }
        if (hows.stream().allMatch(how -> how == How.OMITTED)) {
            return How.OMITTED;
        }
        boolean caught = hows.stream().allMatch(how -> how == How.SAME || how == How.MISSPELLED);
        return caught ? How.MISSPELLED : How.SUBSTITUTED;
    }

    private String text(Set<Integer> words) {
        return words.stream().map(this::plain).collect(Collectors.joining(" "));
    }

    private List<String> unused(Set<Integer> words) {
        return words.stream()
                .filter(word -> !used.contains(word))
                .map(this::plain)
                .toList();
    }

    private String plain(int word) {
        return written.get(word).replace('’', '\'').replaceAll("^[\"(]+|[\\p{Punct}&&[^%]]+$", "");
    }
}

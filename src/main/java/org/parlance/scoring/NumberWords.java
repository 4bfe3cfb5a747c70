package org.parlance.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads English numbers that are written or said in words. */
final class NumberWords {
    private static final List<String> BELOW_TWENTY = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> TENS =
            List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final Map<String, Long> SCALES = Map.of("thousand", 1_000L, "million", 1_000_000L);
    private static final Map<String, String> ORDINALS = Map.ofEntries(
            Map.entry("first", "one"),
            Map.entry("second", "two"),
            Map.entry("third", "three"),
            Map.entry("fifth", "five"),
            Map.entry("eighth", "eight"),
            Map.entry("ninth", "nine"),
            Map.entry("twelfth", "twelve"));

    /** @param length how many words the number takes */
    record Found(long value, boolean ordinal, int length) {}

    private enum Last {
        START,
        UNIT,
        TEEN,
        TEN,
        HUNDRED,
        SCALE
    }

    private final List<String> words;
    private final int from;
    private long total;
    private long current;
    private Last last = Last.START;
    private boolean ordinal;

    private NumberWords(List<String> words, int from) {
        this.words = words;
        this.from = from;
    }

    /** The longest number that starts at {@code from}: "nineteen ninety nine" holds 19 and then 99. */
    static Optional<Found> at(List<String> words, int from) {
        return new NumberWords(words, from).read();
    }

    /** The digit that the word says, if it says one. */
    static Optional<Integer> digit(String word) {
        int value = BELOW_TWENTY.indexOf(word);
        return value >= 0 && value < 10 ? Optional.of(value) : Optional.empty();
    }

    private Optional<Found> read() {
        int next = from;
        if (isArticleBeforeScale(next)) {
            current = 1;
            last = Last.UNIT;
            next++;
        }
        while (next < words.size() && !ordinal) {
            boolean and = last.compareTo(Last.HUNDRED) >= 0 && words.get(next).equals("and") && next + 1 < words.size();
            if (!take(words.get(and ? next + 1 : next), and)) {
                break;
            }
            next += and ? 2 : 1;
        }
        return next == from ? Optional.empty() : Optional.of(new Found(total + current, ordinal, next - from));
    }

    private boolean isArticleBeforeScale(int at) {
        return at + 1 < words.size()
                && words.get(at).equals("a")
                && (words.get(at + 1).equals("hundred") || SCALES.containsKey(words.get(at + 1)));
    }

    private boolean take(String word, boolean afterAnd) {
        String cardinal = cardinalOf(word);
        boolean taken = takeCardinal(cardinal, afterAnd);
        ordinal = taken && !cardinal.equals(word);
        return taken;
    }

    private boolean takeCardinal(String word, boolean afterAnd) {
        int below = BELOW_TWENTY.indexOf(word);
        int ten = TENS.indexOf(word);
        boolean open = last == Last.START || last.compareTo(Last.HUNDRED) >= 0;
        if (below == 0 ? last == Last.START : below > 0 && (open || below < 10 && last == Last.TEN)) {
            current += below;
            last = below == 0 || below >= 10 ? Last.TEEN : Last.UNIT;
            return true;
        }
        if (ten > 1 && open) {
            current += 10L * ten;
            last = Last.TEN;
            return true;
        }
        if (afterAnd || last == Last.START || current == 0) {
            return false;
        }
        if (word.equals("hundred") && current < 100) {
            current *= 100;
            last = Last.HUNDRED;
            return true;
        }
        Long scale = SCALES.get(word);
        if (scale == null || total != 0 && total < scale * 1000) {
            return false;
        }
        total += current * scale;
        current = 0;
        last = Last.SCALE;
        return true;
    }

    private static String cardinalOf(String word) {
        if (ORDINALS.containsKey(word)) {
            return ORDINALS.get(word);
        }
        if (word.endsWith("ieth")) {
            return word.substring(0, word.length() - 4) + "y";
        }
        return word.endsWith("th") ? word.substring(0, word.length() - 2) : word;
    }
}

package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parlance.scoring.Stretch;

/**
 * Pieces of a transcript that are as long as a sentence. A transcript has no full stops, so they are windows of
 * {@value #LONG} words and of {@value #SHORT} words that each overlap by half; they do not reach over a turn's end.
 */
final class Stretches {
    private static final int LONG = 12;
    private static final int SHORT = 6;
    private static final Pattern WORD = Pattern.compile("\\S+");

    private Stretches() {}

    /** @param text the turns' transcripts with {@link SpeechGrader#BETWEEN_TURNS} between */
    static List<Stretch> of(String text) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (String turn : text.split(SpeechGrader.BETWEEN_TURNS, -1)) {
            List<MatchResult> words = WORD.matcher(turn).results().toList();
            addWindows(turn, from, words, LONG, stretches);
            if (words.size() > SHORT) {
                addWindows(turn, from, words, SHORT, stretches);
            }
            from += turn.length() + SpeechGrader.BETWEEN_TURNS.length();
        }
        return List.copyOf(stretches);
    }

    private static void addWindows(String turn, int from, List<MatchResult> words, int size, List<Stretch> into) {
        for (int first = 0; first < words.size(); first += size / 2) {
            int last = Math.min(words.size(), first + size) - 1;
            int start = words.get(first).start();
            int end = words.get(last).end();
            into.add(new Stretch(turn.substring(start, end), from + start, from + end));
            if (last == words.size() - 1) {
                return;
            }
        }
    }
}

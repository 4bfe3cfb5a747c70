package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parlance.engine.Alternative;
import org.parlance.engine.Recognition;
import org.parlance.engine.Transcript;
import org.parlance.engine.Word;
import org.parlance.recording.WaveformMeasures;

/** What a recogniser might have heard, for tests. */
final class Heard {
    static final WaveformMeasures CLEAR = new WaveformMeasures(6, -25, -18, -60, 0.6, 0);

    private final Transcript free;
    private final List<Alternative> alternatives = new ArrayList<>();
    private Optional<Recognition.Expected> expected = Optional.empty();

    private Heard(String said, double confidence) {
        this.free = transcript(said, confidence);
        alternatives.add(new Alternative(said, 100, free.words()));
    }

    static Heard surely(String said) {
        return new Heard(said, 1);
    }

    static Heard unsurely(String said) {
        return new Heard(said, 0.5);
    }

    /** Other ways of understanding it that are nearly as likely. */
    Heard or(String... ways) {
        Arrays.stream(ways).forEach(way -> alternatives.add(new Alternative(way, 99.5, List.of())));
        return this;
    }

    /** @param gap how much likelier this is than the free decoding */
    Heard listeningFor(String found, double gap) {
        expected = Optional.of(new Recognition.Expected(transcript(found, 1), 100 + gap, List.of()));
        return this;
    }

    Recognition recognition() {
        return new Recognition(free, alternatives, expected, 1);
    }

    SpokenTurn turn(int number) {
        return new SpokenTurn(number, recognition(), CLEAR);
    }

    private static Transcript transcript(String said, double confidence) {
        List<Word> words = new ArrayList<>();
        for (String word : said.isEmpty() ? new String[0] : said.split(" ")) {
            double start = 0.4 * words.size();
            words.add(new Word(word, start, start + 0.35, confidence));
        }
        return new Transcript(said, words, 0.4 * words.size() + 1);
    }
}

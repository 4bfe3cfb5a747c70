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
    private static final WaveformMeasures CLEAR = new WaveformMeasures(6, -25, -18, -60, 0.6, 0);

    /** A voice of which nothing was measured. */
    static final Prosody NO_MELODY = new Prosody(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

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
        return in(CLEAR, number);
    }

    /** Heard in a recording of such a level, with nothing else to be said about its sound. */
    SpokenTurn in(WaveformMeasures wave, int number) {
        return new SpokenTurn(
                number,
                recognition(),
                new SoundMeasures(
                        wave,
                        wave.loud(),
                        new Background(wave.noise(), 1, 0, 0),
                        8000,
                        5.6,
                        0,
                        0,
                        VoiceShift.NONE,
                        VoiceInPause.NONE),
                NO_MELODY);
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

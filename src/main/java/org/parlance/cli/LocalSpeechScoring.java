package org.parlance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parlance.bank.Item;
import org.parlance.engine.LanguageToolPool;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.Recognition;
import org.parlance.engine.RuleSet;
import org.parlance.engine.SpeechModel;
import org.parlance.engine.TranscriptionException;
import org.parlance.recording.WaveformMeasures;
import org.parlance.scoring.Band;
import org.parlance.scoring.EngineVersions;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.ScoredResponse.Scored;
import org.parlance.scoring.TextChecker;
import org.parlance.scoring.speech.SpeechGrader;
import org.parlance.scoring.speech.SpokenTurn;

/** The pipeline of the server in this process: recogniser, measures, grader. */
final class LocalSpeechScoring implements SpeechScoring {
    private final SpeechModel model;
    private final String engine;
    private final TextChecker checker;

    private LocalSpeechScoring(SpeechModel model, String engine, TextChecker checker) {
        this.model = model;
        this.engine = engine;
        this.checker = checker;
    }

    /**
     * @param directory an installed model
     * @param components what identifies the recogniser and its model, by name
     * @param threads how many will score at once
     */
    static LocalSpeechScoring load(Path directory, String language, SortedMap<String, String> components, int threads) {
        TreeMap<String, String> all = new TreeMap<>(components);
        all.put("rubric.speech", SpeechGrader.RUBRIC);
        // an instance is made when the first open answer needs it; read speech never does
        LanguageToolPool pool = LanguageToolPool.of(language, threads);
        return new LocalSpeechScoring(
                SpeechModel.load(directory),
                EngineVersions.idOf(all),
                (text, names) -> pool.check(text, RuleSet.SPOKEN, names));
    }

    @Override
    public String engine() {
        return engine;
    }

    @Override
    public ScoredLine score(ManifestLine line, PcmAudio audio) {
        Item item = ManifestItems.of(line);
        Recognition recognition = recognise(audio, SpeechGrader.expectedWords(item));
        WaveformMeasures waveform = WaveformMeasures.of(audio.samples(), PcmAudio.RATE);
        ScoredResponse response = SpeechGrader.grade(item, List.of(new SpokenTurn(0, recognition, waveform)), checker);
        return line(line.id(), recognition, response);
    }

    /** Failed or out of time, it is tried once more on a fresh recogniser, as on the server. */
    private Recognition recognise(PcmAudio audio, List<String> expectedWords) {
        try {
            return model.recognise(audio, expectedWords);
        } catch (TranscriptionException once) {
            return model.recognise(audio, expectedWords);
        }
    }

    private ScoredLine line(String id, Recognition recognition, ScoredResponse response) {
        TreeMap<String, Double> features = new TreeMap<>();
        TreeMap<String, ScoredLine.TraitScore> traits = new TreeMap<>();
        List<String> flags = List.of();
        String error = null;
        if (response instanceof Scored scored) {
            for (Score score : scored.scores()) {
                score.features().forEach((name, value) -> {
                    if (Double.isFinite(value)) {
                        features.put(name, value);
                    }
                });
                traits.put(score.trait().id(), new ScoredLine.TraitScore(score.value(), score.sem()));
            }
            flags = scored.flags().stream().map(flag -> flag.code()).toList();
        } else if (response instanceof NeedsReview review) {
            flags = List.of(review.reason());
            error = review.reason();
        }
        return new ScoredLine(
                id,
                recognition.free().text(),
                recognition.free().words(),
                features,
                traits,
                overall(traits),
                flags,
                engine,
                null,
                error);
    }

    /** The mean of the traits. */
    private static ScoredLine.Overall overall(Map<String, ScoredLine.TraitScore> traits) {
        if (traits.isEmpty()) {
            return null;
        }
        double sum = 0;
        double squares = 0;
        for (ScoredLine.TraitScore trait : traits.values()) {
            sum += trait.score();
            squares += trait.sem() * trait.sem();
        }
        double score = sum / traits.size();
        return new ScoredLine.Overall(
                score, Math.sqrt(squares) / traits.size(), Band.of(score).label());
    }

    @Override
    public Map<String, Runnable> decodings(ManifestLine line, PcmAudio audio) {
        return model.decodings(audio, SpeechGrader.expectedWords(ManifestItems.of(line)));
    }

    @Override
    public void close() {
        model.close();
    }
}

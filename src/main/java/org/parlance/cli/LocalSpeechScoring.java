package org.parlance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parlance.bank.Item;
import org.parlance.engine.LanguageToolEngine;
import org.parlance.engine.LanguageToolPool;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.Recognition;
import org.parlance.engine.RuleSet;
import org.parlance.engine.SentenceEmbeddings;
import org.parlance.engine.SpeechModel;
import org.parlance.engine.SpellingVariant;
import org.parlance.engine.TranscriptionException;
import org.parlance.engine.WordFrequencies;
import org.parlance.scoring.Band;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.EngineVersions;
import org.parlance.scoring.FunctionWords;
import org.parlance.scoring.InstalledCalibration;
import org.parlance.scoring.LanguageAids;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.ScoredResponse.Scored;
import org.parlance.scoring.Similarity;
import org.parlance.scoring.speech.SpeechGrader;
import org.parlance.scoring.speech.SpokenTurn;

/** The pipeline of the server in this process: recogniser, measures, grader. */
final class LocalSpeechScoring implements SpeechScoring {
    private final SpeechModel model;
    private final String engine;
    private final LanguageAids aids;

    private LocalSpeechScoring(SpeechModel model, String engine, LanguageAids aids) {
        this.model = model;
        this.engine = engine;
        this.aids = aids;
    }

    /**
     * @param directory an installed model
     * @param speech what identifies the recogniser and its model, by name
     * @param calibration for the model; without one there are features, and no scores of how somebody speaks
     * @param threads how many will score at once
     */
    static LocalSpeechScoring load(
            Path directory,
            String language,
            Map<String, String> speech,
            Optional<Calibration> calibration,
            int threads) {
        SentenceEmbeddings embeddings = new SentenceEmbeddings();
        SortedMap<String, String> components = EngineVersions.components(
                speech,
                LanguageToolEngine.componentsOf(language, SpellingVariant.ANY),
                embeddings.components(),
                calibration.map(InstalledCalibration::of).map(InstalledCalibration::version));
        // an instance is made when the first open answer needs it, as are the embeddings; read speech never does
        LanguageToolPool pool = LanguageToolPool.of(language, threads);
        return new LocalSpeechScoring(
                SpeechModel.load(directory),
                EngineVersions.idOf(components),
                new LanguageAids(
                        (text, names) -> pool.check(text, RuleSet.SPOKEN, names),
                        Similarity.of(language, embeddings),
                        word -> WordFrequencies.english().classOf(word),
                        FunctionWords.of(language),
                        calibration));
    }

    @Override
    public String engine() {
        return engine;
    }

    @Override
    public ScoredLine score(ManifestLine line, PcmAudio audio) {
        Item item = ManifestItems.of(line);
        Recognition recognition = recognise(audio, SpeechGrader.expectedWords(item, 0));
        List<SpokenTurn> turns = List.of(SpokenTurn.of(0, audio, recognition));
        ScoredResponse response = SpeechGrader.grade(item, turns, Map.of(), aids);
        return line(line.id(), item, turns, response);
    }

    /**
     * Of an item's answer, what the server would make of it.
     *
     * @param spoken by turn, from 0
     * @param chosen what was chosen on the screen, by question id
     */
    ScoredResponse graded(Item item, SortedMap<Integer, PcmAudio> spoken, Map<String, String> chosen) {
        List<SpokenTurn> turns = new ArrayList<>();
        spoken.forEach((turn, audio) ->
                turns.add(SpokenTurn.of(turn, audio, recognise(audio, SpeechGrader.expectedWords(item, turn)))));
        return SpeechGrader.grade(item, turns, chosen, aids);
    }

    /** Failed or out of time, it is tried once more on a fresh recogniser, as on the server. */
    private Recognition recognise(PcmAudio audio, List<String> expectedWords) {
        try {
            return model.recognise(audio, expectedWords);
        } catch (TranscriptionException once) {
            return model.recognise(audio, expectedWords);
        }
    }

    private ScoredLine line(String id, Item item, List<SpokenTurn> turns, ScoredResponse response) {
        Recognition recognition = turns.get(0).recognition();
        TreeMap<String, Double> features = new TreeMap<>();
        TreeMap<String, ScoredLine.TraitScore> traits = new TreeMap<>();
        List<String> flags = List.of();
        String error = null;
        if (response instanceof Scored scored) {
            features.putAll(SpeechGrader.features(item, turns));
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
                overall(item, features, traits),
                null,
                flags,
                engine,
                null,
                error);
    }

    /** Where the words to be said are known, what the calibration makes of people's overall ratings; else the mean. */
    private ScoredLine.Overall overall(
            Item item, Map<String, Double> features, Map<String, ScoredLine.TraitScore> traits) {
        if (traits.isEmpty()) {
            return null;
        }
        Optional<Calibration.FittedTrait> fitted = aids.calibration()
                .filter(calibration -> SpeechGrader.hasReference(item))
                .flatMap(calibration -> calibration.trait(Calibration.WITH_REFERENCE, Calibration.OVERALL));
        return fitted.map(trait -> overall(trait.score(features), trait.sem())).orElseGet(() -> mean(traits));
    }

    private static ScoredLine.Overall overall(double score, double sem) {
        return new ScoredLine.Overall(score, sem, Band.of(score).label());
    }

    private static ScoredLine.Overall mean(Map<String, ScoredLine.TraitScore> traits) {
        double sum = 0;
        double squares = 0;
        for (ScoredLine.TraitScore trait : traits.values()) {
            sum += trait.score();
            squares += trait.sem() * trait.sem();
        }
        double score = sum / traits.size();
        return overall(score, Math.sqrt(squares) / traits.size());
    }

    @Override
    public Map<String, Runnable> decodings(ManifestLine line, PcmAudio audio) {
        return model.decodings(audio, SpeechGrader.expectedWords(ManifestItems.of(line), 0));
    }

    @Override
    public void close() {
        model.close();
    }
}

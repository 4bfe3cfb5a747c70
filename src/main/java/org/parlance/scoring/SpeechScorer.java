package org.parlance.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.parlance.bank.Item;
import org.parlance.engine.LanguageToolEngine;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.Recognition;
import org.parlance.engine.RuleSet;
import org.parlance.engine.SentenceEmbeddings;
import org.parlance.engine.SpeechEngine;
import org.parlance.engine.SpeechModel;
import org.parlance.engine.TranscriptionException;
import org.parlance.engine.WordFrequencies;
import org.parlance.recording.Recording;
import org.parlance.recording.RecordingAudio;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.speech.SpeechGrader;
import org.parlance.scoring.speech.SpokenTurn;
import org.parlance.tracing.Steps;

/** Scores a spoken response: store, recogniser, features, rubric. */
@ApplicationScoped
class SpeechScorer {
    /** Why a response needs review that has no recording at all. */
    static final String NOTHING_RECORDED = "nothing-recorded";

    private static final Logger LOG = Logger.getLogger(SpeechScorer.class);

    private final SpeechEngine speechEngine;
    private final LanguageToolEngine languageTool;
    private final SentenceEmbeddings embeddings;
    private final RecordingAudio audio;

    SpeechScorer(
            SpeechEngine speechEngine,
            LanguageToolEngine languageTool,
            SentenceEmbeddings embeddings,
            RecordingAudio audio) {
        this.speechEngine = speechEngine;
        this.languageTool = languageTool;
        this.embeddings = embeddings;
        this.audio = audio;
    }

    /**
     * @param recordings the item's answers by turn, the newest take of each last; none is open any more
     * @param judgedBy the campaign's calibration
     * @param chosen what was chosen on the screen, by question id
     * @throws UncheckedIOException when the store cannot be read now; to be tried again
     */
    ScoredResponse score(
            Item item,
            String language,
            CalibrationChoice judgedBy,
            List<Recording> recordings,
            Map<String, String> chosen) {
        if (recordings.isEmpty() && chosen.isEmpty()) {
            return new NeedsReview(NOTHING_RECORDED, new Evidence.None());
        }
        SpokenTakes takes = SpokenTakes.of(recordings);
        if (takes.turnLost()) {
            return new NeedsReview("recording-lost", new Evidence.None());
        }
        Map<Integer, Recording> newest = takes.newest();
        Map<Integer, Heard> answers = new LinkedHashMap<>();
        newest.forEach((turn, recording) -> answers.put(
                turn, new Heard("recording " + recording.id(), Optional.of(recording.id()), () -> read(recording))));
        ScoredResponse graded = marked(
                grade(item, language, judgedBy, answers, chosen),
                newest.values().stream().toList(),
                SpeechGrader.judgesManner(item) ? judgedBy.flag() : Optional.empty());
        return takes.begunAgain() ? new NeedsReview("begun-again", graded.evidence()) : graded;
    }

    /** Sound that is fetched when it is needed. @param name for the log @param recordingId empty when nothing is kept */
    record Heard(String name, Optional<UUID> recordingId, Supplier<PcmAudio> sound) {}

    /** By what was said and chosen alone. @param answers by turn */
    ScoredResponse grade(
            Item item,
            String language,
            CalibrationChoice judgedBy,
            Map<Integer, Heard> answers,
            Map<String, String> chosen) {
        Optional<SpeechModel> model = speechEngine.forLanguage(language);
        if (model.isEmpty()) {
            return new NeedsReview("no-speech-model", new Evidence.None());
        }
        List<SpokenTurn> turns = new ArrayList<>();
        for (Map.Entry<Integer, Heard> answer : answers.entrySet()) {
            List<String> expected = SpeechGrader.expectedWords(item, answer.getKey());
            Optional<SpokenTurn> turn = transcribe(model.get(), answer.getKey(), answer.getValue(), expected);
            if (turn.isEmpty()) {
                return new NeedsReview("engine-failure", new Evidence.None());
            }
            turns.add(turn.get());
        }
        return Steps.in(
                "grade speech", () -> SpeechGrader.grade(item, turns, chosen, aids(language, judgedBy.calibration())));
    }

    private static Optional<SpokenTurn> transcribe(SpeechModel model, int turn, Heard heard, List<String> expected) {
        Supplier<Optional<SpokenTurn>> work = () -> {
            PcmAudio spoken = heard.sound().get();
            return recognise(model, spoken, expected, heard.name())
                    .map(recognition -> SpokenTurn.of(turn, spoken, recognition));
        };
        return heard.recordingId()
                .map(id -> Steps.in("transcribe", Steps.RECORDING, id, work))
                .orElseGet(() -> Steps.in("transcribe", work));
    }

    private LanguageAids aids(String language, Optional<Calibration> calibration) {
        return new LanguageAids(
                (text, names) -> languageTool.check(language, text, RuleSet.SPOKEN, names),
                Similarity.of(language, embeddings),
                word -> WordFrequencies.english().classOf(word),
                FunctionWords.of(language),
                calibration);
    }

    /** What may be scored of it. @throws UncheckedIOException when the store cannot be read now */
    PcmAudio read(Recording recording) {
        try (InputStream wav = audio.wav(recording)) {
            PcmAudio whole = PcmAudio.ofWav(wav);
            return recording.overTime() ? whole.first(recording.allowedSeconds()) : whole;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("recording " + recording.id() + " cannot be read", unreadable);
        }
    }

    /** Failed or out of time, it is tried once more on a fresh recogniser. */
    private static Optional<Recognition> recognise(
            SpeechModel model, PcmAudio spoken, List<String> expected, String name) {
        for (int attempt = 0; attempt < 2; attempt++) {
            try {
                return Optional.of(model.recognise(spoken, expected));
            } catch (TranscriptionException failed) {
                LOG.warnf(failed, "%s was not recognised", name);
            }
        }
        return Optional.empty();
    }

    private static ScoredResponse marked(
            ScoredResponse graded, List<Recording> recordings, Optional<Flag> withoutCalibration) {
        if (!(graded instanceof ScoredResponse.Scored scored)) {
            return graded;
        }
        List<Flag> flags = new ArrayList<>(scored.flags());
        withoutCalibration.ifPresent(flags::add);
        for (Recording recording : recordings) {
            if (recording.incomplete()) {
                return new NeedsReview("recording-incomplete", scored.evidence());
            }
            if (recording.overTime()) {
                flags.add(new Flag("over-time", "only the first " + recording.allowedSeconds() + " s were scored"));
            }
        }
        return new ScoredResponse.Scored(scored.scores(), scored.evidence(), flags);
    }
}

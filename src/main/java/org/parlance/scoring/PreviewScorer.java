package org.parlance.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.parlance.bank.Item;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.SpellingVariant;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.SpeechScorer.Heard;

/** Scores an answer that belongs to no attempt, as an attempt's would be, and keeps nothing of it. */
@ApplicationScoped
public class PreviewScorer {
    private final SpeechScorer speech;
    private final WritingScorer writing;
    private final Calibrations calibrations;

    PreviewScorer(SpeechScorer speech, WritingScorer writing, Calibrations calibrations) {
        this.speech = speech;
        this.writing = writing;
        this.calibrations = calibrations;
    }

    /**
     * @param content what was written or chosen
     * @param typedSeconds from the first key to the last, or to the end of the time
     * @param spoken by turn, from 0
     */
    public ScoredResponse score(
            Item item, String language, Content content, double typedSeconds, SortedMap<Integer, PcmAudio> spoken) {
        return item.type().spoken()
                ? spoken(item, language, content.fieldsOrEmpty(), spoken)
                : writing.grade(item, language, SpellingVariant.ANY, content, typedSeconds);
    }

    private ScoredResponse spoken(
            Item item, String language, Map<String, String> chosen, SortedMap<Integer, PcmAudio> spoken) {
        if (spoken.isEmpty() && chosen.isEmpty()) {
            return new NeedsReview("nothing-recorded", new Evidence.None());
        }
        Map<Integer, Heard> answers = new LinkedHashMap<>();
        spoken.forEach((turn, sound) ->
                answers.put(turn, new Heard("a preview of " + item.id(), Optional.empty(), () -> sound)));
        return speech.grade(item, language, calibrations.usual(language), answers, chosen);
    }
}

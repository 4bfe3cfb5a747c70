package org.parlance.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parlance.bank.ItemType;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.PromptPlaying;
import org.parlance.engine.Word;
import org.parlance.scoring.Band;
import org.parlance.scoring.CalibrationFacts;
import org.parlance.scoring.Evidence.AlignedWord;
import org.parlance.scoring.Evidence.Answered;
import org.parlance.scoring.Evidence.PointFound;
import org.parlance.scoring.Evidence.SpelledCharacter;
import org.parlance.scoring.Evidence.WordBand;
import org.parlance.scoring.Flag;
import org.parlance.scoring.Score;

/**
 * One item of an attempt with what was given for it and what was made of that.
 *
 * @param counted false for an item that was tried out, which counts for nothing
 * @param endedAt null while it waits or runs
 * @param readyAt null when the page never reported that it was ready
 * @param playings of the prompts, in order
 * @param scored whether there are scores, or a reason why there are none
 * @param problem why it could not be scored, in words; null when it was
 * @param judgedBy the calibration behind judged scores; null where the rubric or counting made them all
 * @param similar answers of other applicants that have much in common with this one
 * @param sameRecordings answers of other attempts that are the same sound
 * @param spoken null unless the item is answered by speaking
 * @param written HTML of what was written or chosen and of what was made of it; null when there is nothing
 * @param late what came after the time, shown apart and not scored; empty when nothing did
 */
record ItemView(
        int position,
        ItemType type,
        String itemId,
        boolean interrupted,
        boolean counted,
        FormItem.State state,
        FormItem.EndReason endReason,
        Instant readyAt,
        Instant endedAt,
        Asked asked,
        List<PlayingView> playings,
        boolean scored,
        String problem,
        List<ScoreView> scores,
        CalibrationFacts judgedBy,
        List<Flag> flags,
        List<Similar> similar,
        List<Similar> sameRecordings,
        Spoken spoken,
        String written,
        List<PlainAnswer.Line> late) {

    /** Whether the applicant ever saw it. */
    public boolean given() {
        return state != FormItem.State.WAITING;
    }

    /** Whether its task is one that the calibration was fitted on. */
    public boolean calibrated() {
        return judgedBy.holdsFor(type.id());
    }

    public boolean call() {
        return type == ItemType.ROLE_PLAY;
    }

    /** Whether each recording answers a question of its own. */
    public boolean questions() {
        return type == ItemType.LISTENING;
    }

    /** Whether the item ran, though its page never said that it was ready. */
    public boolean beaconMissing() {
        return given() && readyAt == null;
    }

    /** @param percent of the later one's own runs of words, or of its sounding seconds, that both have */
    record Similar(UUID attemptId, String applicant, long percent) {}

    /** What the applicant was asked. @param details lines such as accepted answers or a customer's turns */
    record Asked(String text, List<String> details) {}

    /**
     * One time that a prompt was played.
     *
     * @param number of the prompt, from 1
     * @param from seconds after the item's start; before it when negative
     * @param to as from; null when the page never reported an end
     * @param failure null when it was heard to its end, or when no end was reported
     */
    record PlayingView(int number, long from, Long to, PromptPlaying.Failure failure) {
        static PlayingView of(PromptPlaying playing, Instant start) {
            return new PlayingView(
                    playing.turn() + 1,
                    Duration.between(start, playing.startedAt()).toSeconds(),
                    playing.endedAt() == null
                            ? null
                            : Duration.between(start, playing.endedAt()).toSeconds(),
                    playing.failure());
        }
    }

    record ScoreView(Score score) {
        public long points() {
            return Math.round(score.value());
        }

        public String error() {
            return Long.toString(Math.max(1, Math.round(score.sem())));
        }

        /** Of the score in whole points, as it is shown. */
        public Band band() {
            return Band.of(points());
        }
    }

    /**
     * @param alignment of what was said with the reference; empty where there is no reference
     * @param matches in the transcript, without spelling and the like; null when it was not checked
     */
    record Spoken(
            List<Turn> turns,
            List<AlignedWord> alignment,
            List<PointFound> points,
            MarkedText matches,
            List<Answered> answers,
            List<SpelledCharacter> spelled,
            List<WordBand> vocabulary) {

        /** Whether anything was said otherwise than in the reference. */
        public boolean differs() {
            return alignment.stream().anyMatch(step -> !step.operation().equals("correct"));
        }
    }

    /**
     * One recording.
     *
     * @param number from 1
     * @param counted whether it is the take that was scored
     * @param words empty when nothing was recognised or it was not scored
     */
    record Turn(
            UUID recordingId,
            int number,
            boolean counted,
            boolean heard,
            long seconds,
            boolean incomplete,
            boolean overTime,
            List<SpokenWord> words) {}

    /** @param first whether it is the first of its recording, where the keyboard enters */
    record SpokenWord(Word word, boolean first) {
        /** Below it, the recogniser was not sure. */
        private static final double SURE = 0.6;

        public boolean unsure() {
            return word.confidence() < SURE;
        }

        public long percent() {
            return Math.round(100 * word.confidence());
        }
    }
}

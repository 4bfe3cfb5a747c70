package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parlance.bank.Item;
import org.parlance.bank.Item.ReadAloud;
import org.parlance.bank.Item.Repeat;
import org.parlance.bank.Item.RolePlay;
import org.parlance.bank.Item.ShortAnswer;
import org.parlance.engine.TextMatch;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.PointFound;
import org.parlance.scoring.Flag;
import org.parlance.scoring.KeyPoints;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.ScoredResponse.Scored;
import org.parlance.scoring.SpokenForm;
import org.parlance.scoring.TextChecker;

/**
 * Grades a spoken answer: read-aloud and repeat by accuracy, fluency and intelligibility, a short answer by
 * comprehension, a role-play by fluency, intelligibility, grammar and task. One turn that cannot be scored sends the
 * response to review.
 */
public final class SpeechGrader {
    /** The version of the formulas; part of the engine version. */
    public static final String RUBRIC = SpeechRubric.VERSION;

    /** Between the turns' transcripts in the text that is checked; the matches' offsets count in that text. */
    public static final String BETWEEN_TURNS = "\n\n";

    private SpeechGrader() {}

    /** The words that are to be said, in order, as the recogniser spells them; empty where somebody speaks freely. */
    public static List<String> expectedWords(Item item) {
        return reference(item).map(SpokenForm::words).orElse(List.of());
    }

    private static Optional<String> reference(Item item) {
        if (item instanceof ReadAloud readAloud) {
            return Optional.of(readAloud.text());
        }
        return item instanceof Repeat repeat ? Optional.of(repeat.prompt().script()) : Optional.empty();
    }

    /**
     * @param item one that is answered by speaking
     * @param turns every recording of the answer, in order
     * @param checker with the rules for speech: no spelling, casing or punctuation
     */
    public static ScoredResponse grade(Item item, List<SpokenTurn> turns, TextChecker checker) {
        if (turns.isEmpty()) {
            return new NeedsReview("no-recording", new Evidence.None());
        }
        Optional<String> reason = turns.stream()
                .map(SoundCheck::reasonForReview)
                .flatMap(Optional::stream)
                .findFirst();
        if (reason.isPresent()) {
            return new NeedsReview(reason.get(), evidence(turns, "", List.of(), List.of(), List.of()));
        }
        Optional<String> reference = reference(item);
        if (reference.isPresent()) {
            return said(reference.get(), turns);
        }
        if (item instanceof ShortAnswer shortAnswer) {
            return answered(shortAnswer, turns);
        }
        if (item instanceof RolePlay rolePlay) {
            return played(rolePlay, turns, checker);
        }
        throw new IllegalArgumentException(item.type().id() + " is not answered by speaking");
    }

    private static Scored said(String reference, List<SpokenTurn> turns) {
        SpeechFeatures features = features(turns);
        WordAlignment alignment = WordAlignment.of(reference, text(turns, " "));
        List<Score> scores = List.of(
                SpeechRubric.accuracy(alignment),
                SpeechRubric.fluency(features),
                SpeechRubric.intelligibility(features, alignment));
        return new Scored(scores, evidence(turns, reference, alignment.words(), List.of(), List.of()), flags(turns));
    }

    private static Scored answered(ShortAnswer item, List<SpokenTurn> turns) {
        Optional<String> answer = AcceptedAnswers.find(item.acceptedAnswers(), text(turns, " "));
        String accepted = String.join(" | ", item.acceptedAnswers());
        List<PointFound> points = List.of(new PointFound("answer", accepted, answer.isPresent(), answer.orElse("")));
        return new Scored(
                List.of(SpeechRubric.comprehension(answer.isPresent())),
                evidence(turns, accepted, List.of(), points, List.of()),
                flags(turns));
    }

    private static Scored played(RolePlay item, List<SpokenTurn> turns, TextChecker checker) {
        String text = text(turns, BETWEEN_TURNS);
        SpeechFeatures features = features(turns);
        List<TextMatch> matches = checker.check(text, Set.of());
        List<PointFound> points = KeyPoints.find(item.keyPoints(), text);
        List<Score> scores = List.of(
                SpeechRubric.fluency(features),
                SpeechRubric.intelligibility(features),
                SpeechRubric.grammar(features.words(), matches),
                SpeechRubric.task(features.words(), item.minWords(), points));
        return new Scored(scores, evidence(turns, "", List.of(), points, matches), flags(turns));
    }

    private static SpeechFeatures features(List<SpokenTurn> turns) {
        return SpeechFeatures.of(
                turns.stream().map(turn -> turn.transcript().words()).toList());
    }

    private static String text(List<SpokenTurn> turns, String between) {
        return turns.stream().map(turn -> turn.transcript().text()).collect(Collectors.joining(between));
    }

    private static List<Flag> flags(List<SpokenTurn> turns) {
        List<Flag> flags = new ArrayList<>();
        turns.forEach(turn -> flags.addAll(SoundCheck.flags(turn)));
        return List.copyOf(flags);
    }

    private static Evidence evidence(
            List<SpokenTurn> turns,
            String reference,
            List<Evidence.AlignedWord> alignment,
            List<PointFound> points,
            List<TextMatch> matches) {
        List<Evidence.SpokenTurn> shown = turns.stream()
                .map(turn -> new Evidence.SpokenTurn(
                        turn.turn(),
                        turn.transcript().seconds(),
                        turn.transcript().text(),
                        turn.transcript().words()))
                .toList();
        return new Evidence.Speech(shown, reference, alignment, points, matches);
    }
}

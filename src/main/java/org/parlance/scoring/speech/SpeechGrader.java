package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parlance.bank.Item;
import org.parlance.bank.Item.Listening;
import org.parlance.bank.Item.OpenQuestion;
import org.parlance.bank.Item.ReadAloud;
import org.parlance.bank.Item.Repeat;
import org.parlance.bank.Item.RolePlay;
import org.parlance.bank.Item.SentenceBuild;
import org.parlance.bank.Item.ShortAnswer;
import org.parlance.bank.Item.SpellBack;
import org.parlance.bank.Item.StoryRetell;
import org.parlance.engine.TextMatch;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.PointFound;
import org.parlance.scoring.Flag;
import org.parlance.scoring.LanguageAids;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.ScoredResponse.Scored;
import org.parlance.scoring.SpokenForm;

/**
 * Grades a spoken answer: what is said after a text (read-aloud, repeat, sentence-build) by accuracy and manner, answers
 * by comprehension, what is spelled by accuracy, free speech by what it says, its language and its manner. One turn that
 * cannot be scored sends the response to review; answers that were not recognised are left out.
 */
public final class SpeechGrader {
    /** The version of the formulas; part of the engine version. */
    public static final String RUBRIC = SpeechRubric.VERSION;

    /** Between the turns' transcripts in the text that is checked; the matches' offsets count in that text. */
    public static final String BETWEEN_TURNS = "\n\n";

    private SpeechGrader() {}

    /**
     * The words that the recogniser is to listen for, as it spells them: what is to be said, in order; the answers to a
     * question and their rivals; the letters, where something is spelled. Empty where somebody speaks freely.
     */
    public static List<String> expectedWords(Item item, int turn) {
        if (item instanceof ShortAnswer shortAnswer) {
            return AnswerFinder.choices(shortAnswer.acceptedAnswers());
        }
        if (item instanceof Listening listening) {
            return turn < listening.questions().size()
                    ? AnswerFinder.choices(listening.questions().get(turn).accepted())
                    : List.of();
        }
        if (item instanceof SpellBack) {
            return LetterNames.vocabulary();
        }
        return references(item).stream().findFirst().map(SpokenForm::words).orElse(List.of());
    }

    /** The texts of which one is to be said; empty where none is. */
    private static List<String> references(Item item) {
        if (item instanceof ReadAloud readAloud) {
            return List.of(readAloud.text());
        }
        if (item instanceof Repeat repeat) {
            return List.of(repeat.prompt().script());
        }
        return item instanceof SentenceBuild build ? build.acceptedSentences() : List.of();
    }

    /**
     * @param item one that is answered by speaking
     * @param turns every recording of the answer, in order
     * @param chosen what was chosen on the screen, by question id; empty but for listening
     */
    public static ScoredResponse grade(
            Item item, List<SpokenTurn> turns, Map<String, String> chosen, LanguageAids aids) {
        if (item instanceof Listening listening) {
            return AnswerGrader.answered(listening, turns, chosen);
        }
        if (turns.isEmpty()) {
            return new NeedsReview("no-recording", new Evidence.None());
        }
        if (item instanceof ShortAnswer shortAnswer) {
            return AnswerGrader.answered(shortAnswer, turns);
        }
        Optional<String> reason = turns.stream()
                .map(SoundCheck::reasonForReview)
                .flatMap(Optional::stream)
                .findFirst();
        if (reason.isPresent()) {
            return new NeedsReview(reason.get(), evidence(turns, "", List.of(), List.of(), List.of()));
        }
        if (item instanceof SpellBack spellBack) {
            return AnswerGrader.spelled(spellBack, turns);
        }
        if (item instanceof StoryRetell retell) {
            return FreeSpeechGrader.retold(retell, turns, aids);
        }
        if (item instanceof OpenQuestion question) {
            return FreeSpeechGrader.answered(question, turns, aids);
        }
        if (item instanceof RolePlay rolePlay) {
            return FreeSpeechGrader.played(rolePlay, turns, aids);
        }
        String reference = nearest(references(item), text(turns, " "))
                .orElseThrow(() -> new IllegalArgumentException(item.type().id() + " is not answered by speaking"));
        return said(item, reference, turns, aids);
    }

    /**
     * The features of how somebody speaks, by name, whether or not there is a calibration for them.
     *
     * @return empty for items that are about the answer alone
     */
    public static Map<String, Double> features(Item item, List<SpokenTurn> turns) {
        if (!judgesManner(item)) {
            return Map.of();
        }
        return hasReference(item) ? Manner.readingFeatures(turns, expectedWords(item, 0)) : Manner.freeFeatures(turns);
    }

    /** Whether it matters how somebody speaks, so that a calibration is needed; else the answer alone counts. */
    public static boolean judgesManner(Item item) {
        return !(item instanceof ShortAnswer || item instanceof SpellBack || item instanceof Listening);
    }

    /** Whether the words to be said are known beforehand. */
    public static boolean hasReference(Item item) {
        return !references(item).isEmpty();
    }

    /** Of several sentences that are right, the one that most of was said. */
    private static Optional<String> nearest(List<String> references, String said) {
        return references.stream()
                .max(Comparator.comparingDouble(reference ->
                        SpeechRubric.accuracy(WordAlignment.of(reference, said)).value()));
    }

    private static Scored said(Item item, String reference, List<SpokenTurn> turns, LanguageAids aids) {
        WordAlignment alignment = WordAlignment.of(reference, text(turns, " "));
        List<Score> scores = new ArrayList<>();
        scores.add(SpeechRubric.accuracy(alignment));
        scores.addAll(
                Manner.scores(item.type(), Calibration.WITH_REFERENCE, features(item, turns), aids.calibration()));
        return new Scored(
                List.copyOf(scores), evidence(turns, reference, alignment.words(), List.of(), List.of()), flags(turns));
    }

    static String text(List<SpokenTurn> turns, String between) {
        return turns.stream().map(turn -> turn.transcript().text()).collect(Collectors.joining(between));
    }

    static List<Flag> flags(List<SpokenTurn> turns) {
        List<Flag> flags = new ArrayList<>();
        turns.forEach(turn -> flags.addAll(SoundCheck.flags(turn)));
        return List.copyOf(flags);
    }

    static Evidence.Speech evidence(
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

package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parlance.bank.Item.Listening;
import org.parlance.bank.Item.Question;
import org.parlance.bank.Item.ShortAnswer;
import org.parlance.bank.Item.SpellBack;
import org.parlance.engine.Word;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.AnswerResult;
import org.parlance.scoring.Evidence.Answered;
import org.parlance.scoring.Evidence.DecidedBy;
import org.parlance.scoring.Flag;
import org.parlance.scoring.Proportion;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.ScoredResponse.Scored;

/**
 * Grades answers that are right or wrong. What was not recognised is left out of the score and flagged
 * {@value #NOT_RECOGNISED}; where nothing was recognised there is no score at all.
 */
final class AnswerGrader {
    static final String NOT_RECOGNISED = "not-recognised";

    private static final String NO_WORDS = "nothing-recognised";
    private static final double UNSURE = 0.75;
    private static final double HALF = 0.5;

    private AnswerGrader() {}

    static ScoredResponse answered(ShortAnswer item, List<SpokenTurn> turns) {
        SpokenTurn last = turns.get(turns.size() - 1);
        Evidence.Speech evidence = SpeechGrader.evidence(
                turns, String.join(" | ", item.acceptedAnswers()), List.of(), List.of(), List.of());
        Optional<String> reason = unusable(last);
        if (reason.isPresent()) {
            return new NeedsReview(reason.get(), evidence);
        }
        return scored(List.of(AnswerFinder.find("", item.acceptedAnswers(), last.recognition())), turns, evidence);
    }

    /** @param chosen by question id; turn n of the recordings answers question n */
    static ScoredResponse answered(Listening item, List<SpokenTurn> turns, Map<String, String> chosen) {
        if (turns.isEmpty() && chosen.isEmpty()) {
            return new NeedsReview("nothing-given", new Evidence.None());
        }
        List<Answered> answers = new ArrayList<>();
        for (int number = 0; number < item.questions().size(); number++) {
            Question question = item.questions().get(number);
            int turn = number;
            answers.add(
                    question.spoken()
                            ? spoken(
                                    question,
                                    turns.stream()
                                            .filter(one -> one.turn() == turn)
                                            .findFirst())
                            : chosen(question, chosen.getOrDefault(question.id(), "")));
        }
        return scored(answers, turns, SpeechGrader.evidence(turns, "", List.of(), List.of(), List.of()));
    }

    /** Each character that can be told; a name may also be said as a word. */
    static ScoredResponse spelled(SpellBack item, List<SpokenTurn> turns) {
        SpokenTurn last = turns.get(turns.size() - 1);
        SpelledText spelled = SpelledText.of(item.answer(), item.kind(), last.recognition());
        Evidence.Speech evidence = SpeechGrader.evidence(turns, item.answer(), List.of(), List.of(), List.of())
                .withSpelled(spelled.characters());
        List<Flag> flags = new ArrayList<>(SpeechGrader.flags(turns));
        double confidence = last.transcript().words().stream()
                .mapToDouble(Word::confidence)
                .average()
                .orElse(0);
        boolean told = spelled.length() - spelled.count(SpelledText.UNCERTAIN) > 0;
        boolean missed = spelled.count(SpelledText.CORRECT) < HALF * spelled.length() && confidence < UNSURE;
        if (!told || missed) {
            flags.add(new Flag(NOT_RECOGNISED, ""));
            return new Scored(List.of(), evidence, flags);
        }
        if (spelled.count(SpelledText.UNCERTAIN) > 0) {
            flags.add(new Flag("uncertain-letters", spelled.count(SpelledText.UNCERTAIN) + " of " + spelled.length()));
        }
        return new Scored(List.of(ContentRubric.spelling(spelled)), evidence, flags);
    }

    private static Answered spoken(Question question, Optional<SpokenTurn> turn) {
        if (turn.isEmpty() || unusable(turn.get()).isPresent()) {
            return new Answered(
                    question.text(),
                    question.accepted(),
                    AnswerResult.NOT_RECOGNISED,
                    DecidedBy.NOTHING,
                    "",
                    List.of());
        }
        return AnswerFinder.find(
                question.text(), question.accepted(), turn.get().recognition());
    }

    /** A question that was left open is not right. */
    private static Answered chosen(Question question, String choice) {
        boolean right = question.accepted().contains(choice);
        return new Answered(
                question.text(),
                question.accepted(),
                right ? AnswerResult.RIGHT : AnswerResult.WRONG,
                DecidedBy.CHOSEN,
                choice,
                List.of());
    }

    /** Sound without words may be an answer that the recogniser missed; anything else is for a person. */
    private static Optional<String> unusable(SpokenTurn turn) {
        return SoundCheck.reasonForReview(turn).filter(reason -> !reason.equals(NO_WORDS));
    }

    private static Scored scored(List<Answered> answers, List<SpokenTurn> turns, Evidence.Speech evidence) {
        int right = count(answers, AnswerResult.RIGHT);
        int told = right + count(answers, AnswerResult.WRONG);
        List<Score> scores = told == 0 ? List.of() : List.of(ContentRubric.comprehension(new Proportion(right, told)));
        List<Flag> flags = new ArrayList<>(SpeechGrader.flags(turns));
        if (told < answers.size()) {
            String of = answers.size() == 1 ? "" : answers.size() - told + " of " + answers.size() + " answers";
            flags.add(new Flag(NOT_RECOGNISED, of));
        }
        return new Scored(scores, evidence.withAnswers(answers), flags);
    }

    private static int count(List<Answered> answers, AnswerResult result) {
        return (int)
                answers.stream().filter(answer -> answer.result() == result).count();
    }
}

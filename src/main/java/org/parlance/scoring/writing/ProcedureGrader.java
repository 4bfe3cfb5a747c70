package org.parlance.scoring.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parlance.bank.AskedTone;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem.Procedure;
import org.parlance.bank.WrittenItem.ProcedureCase;
import org.parlance.engine.TextMatch;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.CaseResult;
import org.parlance.scoring.Evidence.PointFound;
import org.parlance.scoring.Flag;
import org.parlance.scoring.Proportion;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

/**
 * Grades how a written rule was applied to cases: comprehension is the share of right decisions, task the share of cases
 * that are decided rightly with the reason that counts, both with the error of a share of so many cases. Grammar and
 * mechanics are those of all justifications read as one text, by {@link WritingRubric}; fewer than ten words are too few
 * to judge these by.
 */
public final class ProcedureGrader {
    private static final int LEAST_WORDS = 10;

    private ProcedureGrader() {}

    /**
     * @param fields by field id: a case's id its decision, the id with {@code .reason} the justification
     * @return needs review when nothing was chosen and nothing written
     */
    public static ScoredResponse grade(Procedure item, Map<String, String> fields, WritingAids aids) {
        List<String> reasons = item.cases().stream()
                .map(one -> fields.getOrDefault(one.reasonField(), "").strip())
                .toList();
        boolean nothing = reasons.stream().allMatch(String::isEmpty)
                && item.cases().stream()
                        .allMatch(one -> fields.getOrDefault(one.id(), "").isBlank());
        if (nothing) {
            return new ScoredResponse.NeedsReview("nothing-given", new Evidence.None());
        }
        String text = String.join("\n", reasons);
        GradedText written = WritingGrader.graded(task(item), text, aids);
        List<TextMatch> matches =
                written.evidence() instanceof Evidence.Writing evidence ? evidence.matches() : List.of();
        List<CaseResult> cases = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < reasons.size(); i++) {
            Span place = new Span(from, from + reasons.get(i).length());
            cases.add(result(item.cases().get(i), fields, reasons.get(i), within(place, matches), aids));
            from = place.to() + 1;
        }
        return new ScoredResponse.Scored(scores(cases, written, text), new Evidence.Procedure(cases), flags(written));
    }

    private static WritingTask task(Procedure item) {
        // the rules are no prompt: a reason may quote the rule that it applies
        return new WritingTask(
                Genre.JUSTIFICATION, "", List.of(), 0, 0, item.neverErrors(), Set.of(), AskedTone.NEUTRAL);
    }

    private static CaseResult result(
            ProcedureCase one, Map<String, String> fields, String reason, List<TextMatch> matches, WritingAids aids) {
        String chosen = fields.getOrDefault(one.id(), "").strip();
        PointFound found = AskedPoints.of(
                        List.of(one.reason()),
                        Passage.of(reason, aids.lexicon()),
                        aids.lexicon().functionWords(),
                        aids.similarity())
                .found()
                .get(0);
        return new CaseResult(
                one.text(), chosen, one.accepted(), one.accepted().contains(chosen), reason, found, matches);
    }

    private static List<Score> scores(List<CaseResult> cases, GradedText written, String text) {
        int right = (int) cases.stream().filter(CaseResult::right).count();
        int justified = (int) cases.stream()
                .filter(one -> one.right() && one.reason().covered())
                .count();
        List<Score> scores = new ArrayList<>();
        scores.add(share(Trait.COMPREHENSION, right, cases.size(), "rightDecisions"));
        scores.add(share(Trait.TASK, justified, cases.size(), "justifiedDecisions"));
        if (Passage.wordsOf(text).size() >= LEAST_WORDS) {
            scores.addAll(written.scores());
        }
        return List.copyOf(scores);
    }

    private static Score share(Trait trait, int right, int of, String name) {
        Proportion share = new Proportion(right, of);
        return new Score(trait, share.value(), share.sem(), Map.of("cases", (double) of, name, (double) right));
    }

    /** What would send a longer text to a person is only named here: the decisions count without it. */
    private static List<Flag> flags(GradedText written) {
        List<Flag> flags = new ArrayList<>();
        written.reason()
                .filter(reason -> !reason.equals("nothing-given"))
                .ifPresent(reason -> flags.add(new Flag(reason, "the justifications")));
        written.flags().stream()
                .filter(flag -> !written.reason().equals(Optional.of(flag.code())))
                .forEach(flags::add);
        return List.copyOf(flags);
    }

    private static List<TextMatch> within(Span place, List<TextMatch> matches) {
        return matches.stream()
                .filter(match -> place.holds(match.offset()))
                .map(match -> match.movedBy(-place.from()))
                .toList();
    }
}

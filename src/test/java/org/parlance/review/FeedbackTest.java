package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Trait;
import org.parlance.engine.MatchKind;
import org.parlance.engine.TextMatch;
import org.parlance.review.Feedback.Fact;
import org.parlance.review.Feedback.Remark;
import org.parlance.review.Feedback.TraitScore;
import org.parlance.review.FeedbackFacts.Share;
import org.parlance.scoring.Evidence;

class FeedbackTest {
    private static final FeedbackFacts NOTHING =
            new FeedbackFacts(Map.of(), Share.NONE, Share.NONE, Share.NONE, OptionalDouble.empty());

    private static List<TraitScore> scores(Object... traitsAndValues) {
        return Stream.iterate(0, i -> i < traitsAndValues.length, i -> i + 2)
                .map(i -> new TraitScore((Trait) traitsAndValues[i], (Integer) traitsAndValues[i + 1]))
                .toList();
    }

    private static TextMatch match(MatchKind kind) {
        return new TextMatch("RULE", "CATEGORY", kind, 0, 1, "", List.of());
    }

    @Test
    void theBestTwoAndThePoorestTwo() {
        Feedback feedback = Feedback.of(
                scores(
                        Trait.GRAMMAR,
                        40,
                        Trait.TASK,
                        80,
                        Trait.REGISTER,
                        70,
                        Trait.MECHANICS,
                        30,
                        Trait.VOCABULARY,
                        60),
                NOTHING);
        assertThat(feedback.strengths()).extracting(Remark::trait).containsExactly(Trait.TASK, Trait.REGISTER);
        assertThat(feedback.toWorkOn()).extracting(Remark::trait).containsExactly(Trait.MECHANICS, Trait.GRAMMAR);
        assertThat(feedback.toWorkOn()).extracting(Remark::fact).containsOnly(Fact.NOTHING);
    }

    @Test
    void ofFewTraitsNoneIsBoth() {
        Feedback three = Feedback.of(scores(Trait.GRAMMAR, 40, Trait.TASK, 80, Trait.REGISTER, 70), NOTHING);
        assertThat(three.strengths()).hasSize(2);
        assertThat(three.toWorkOn()).extracting(Remark::trait).containsExactly(Trait.GRAMMAR);
        Feedback one = Feedback.of(scores(Trait.FLUENCY, 10), NOTHING);
        assertThat(one.strengths()).hasSize(1);
        assertThat(one.toWorkOn()).isEmpty();
        assertThat(Feedback.of(List.of(), NOTHING).strengths()).isEmpty();
    }

    @Test
    void whatWasCountedIsNamed() {
        Evidence text = new Evidence.Writing(
                "a",
                List.of(match(MatchKind.SPELLING), match(MatchKind.GRAMMAR), match(MatchKind.SPELLING)),
                List.of(
                        new Evidence.PointFound("p1", "refund", true, "refund"),
                        new Evidence.PointFound("p2", "date", true, "date"),
                        new Evidence.PointFound("p3", "apology", false, "")),
                List.of());
        Evidence form = new Evidence.Form(List.of(new Evidence.FieldResult("f", "Name", "An", "Ann", false)));
        FeedbackFacts facts = FeedbackFacts.of(List.of(text, form), List.of(4.0, 5.0));

        Feedback feedback = Feedback.of(
                scores(Trait.TASK, 80, Trait.REGISTER, 70, Trait.GRAMMAR, 30, Trait.DATA_ACCURACY, 20), facts);

        assertThat(feedback.strengths().get(0)).isEqualTo(new Remark(Trait.TASK, Fact.POINTS, null, 2, 3));
        assertThat(feedback.toWorkOn())
                .containsExactly(
                        new Remark(Trait.DATA_ACCURACY, Fact.FIELDS, null, 0, 1),
                        new Remark(Trait.GRAMMAR, Fact.MATCHES, MatchKind.SPELLING, 2, 0));
    }

    @Test
    void aCountThatSpeaksAgainstTheRemarkIsLeftOut() {
        FeedbackFacts facts = FeedbackFacts.of(List.of(), List.of(3.0));
        assertThat(Feedback.of(scores(Trait.FLUENCY, 90), facts)
                        .strengths()
                        .get(0)
                        .fact())
                .isEqualTo(Fact.NOTHING);
        assertThat(Feedback.of(scores(Trait.TASK, 90, Trait.FLUENCY, 20), facts).toWorkOn())
                .containsExactly(new Remark(Trait.FLUENCY, Fact.RUNS, null, 3, 0));
    }

    @Test
    void inATranscriptOnlyGrammarIsTheSpeakers() {
        Evidence speech = new Evidence.Speech(
                List.of(), "", List.of(), List.of(), List.of(match(MatchKind.CASING), match(MatchKind.GRAMMAR)));
        assertThat(FeedbackFacts.of(List.of(speech), List.of()).matches())
                .containsExactly(Map.entry(MatchKind.GRAMMAR, 1L));
    }
}

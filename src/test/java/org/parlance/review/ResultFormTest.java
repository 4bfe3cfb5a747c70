package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.review.ResultForm.Problem;
import org.parlance.scoring.Band;
import org.parlance.verdict.Outcome;

class ResultFormTest {
    private static ResultForm typed(String... pairs) {
        Map<String, String> given = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            given.put(pairs[i], pairs[i + 1]);
        }
        return ResultForm.of(given::get);
    }

    @Test
    void nothingTypedFiltersNothingAndTheNewestComeFirst() {
        ResultForm form = typed("q", "  ", "verdict", "", "sort", "-date", "score", "overall");
        assertThat(form.query()).isEmpty();
        assertThat(form.filters()).isFalse();
        assertThat(form.problems()).isEmpty();
        assertThat(form.filter().sort()).isEqualTo(ResultSort.NEWEST);
        assertThat(form.address()).isEqualTo("/results?view=all");
        assertThat(form.code()).isEqualTo("view%3Dall");
        assertThat(ResultForm.ofQuery(form.listed())).isEqualTo(form);
    }

    @Test
    void everyFieldIsUnderstoodAndOneQuerySaysThemAll() {
        ResultForm form = typed(
                "sort",
                "-writing/grammar",
                "q",
                "Łukasz o'Neil & co",
                "verdict",
                "FAIL",
                "decision",
                "WAITS",
                "score",
                "writing/grammar",
                "least",
                "40,5",
                "most",
                "70",
                "band",
                "B1_PLUS",
                "flag",
                "pasted",
                "from",
                "2026-03-01",
                "to",
                "2026-03-31",
                "source",
                "job fair");
        ResultFilter filter = form.filter();
        assertThat(filter.words()).containsExactly("łukasz", "o", "neil", "co");
        assertThat(filter.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(filter.decision()).isEqualTo(DecisionState.WAITS);
        assertThat(filter.score()).isEqualTo(new ScoreName(Skill.WRITING, Trait.GRAMMAR));
        assertThat(filter.least()).isEqualTo(40.5);
        assertThat(filter.most()).isEqualTo(70);
        assertThat(filter.band()).isEqualTo(Band.B1_PLUS);
        assertThat(filter.flags()).containsExactly("pasted");
        assertThat(filter.from()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(filter.sort()).isEqualTo(new ResultSort(ResultSort.Key.SCORE, filter.score(), true));
        assertThat(form.problems()).isEmpty();
        assertThat(form.query()).startsWith("q=%C5%81ukasz+o%27Neil+%26+co&verdict=FAIL&");
        assertThat(ResultForm.ofQuery(form.query())).isEqualTo(form);
    }

    @Test
    void whatCannotBeReadIsSaidAndFiltersNothing() {
        ResultForm form = typed("least", "forty", "from", "31.3.2026", "verdict", "BEST", "sort", "shoe-size");
        assertThat(form.problems()).containsExactly(Problem.NO_NUMBER, Problem.NO_DAY);
        assertThat(form.value("least")).isEqualTo("forty");
        assertThat(form.filter().least()).isNull();
        assertThat(form.filter().outcome()).isNull();
        assertThat(form.filter().sort()).isEqualTo(ResultSort.NEWEST);
        assertThat(typed("least", "101").problems()).containsExactly(Problem.NO_NUMBER);
        assertThat(typed("least", "NaN").problems()).containsExactly(Problem.NO_NUMBER);
        assertThat(typed("least", "70", "most", "40").problems()).containsExactly(Problem.NUMBERS_CROSSED);
        assertThat(typed("from", "2026-03-02", "to", "2026-03-01").problems()).containsExactly(Problem.DAYS_CROSSED);
        assertThat(ResultForm.ofQuery("verdict=FAIL&q=%E0%zz&nonsense").query()).isEqualTo("verdict=FAIL");
    }

    @Test
    void aHeadingTurnsItsOrderRoundAndKeepsTheFilter() {
        assertThat(typed("verdict", "PASS").sortedBy("overall")).isEqualTo("verdict=PASS&sort=-overall");
        assertThat(typed("sort", "-overall").sortedBy("overall")).isEqualTo("sort=overall");
        assertThat(typed().sortedBy("name")).isEqualTo("sort=name");
        assertThat(typed().sortedBy("date")).isEqualTo("sort=date");
    }

    @Test
    void scoresAreKnownByTheirNames() {
        assertThat(ScoreName.ofId("overall")).contains(ScoreName.OVERALL);
        assertThat(ScoreName.ofId("speaking")).contains(new ScoreName(Skill.SPEAKING, null));
        assertThat(List.of("", "singing", "speaking/", "speaking/charm", "speaking/fluency/x"))
                .allSatisfy(id -> assertThat(ScoreName.ofId(id)).isEmpty());
        assertThat(ScoreName.ofId("speaking/fluency").orElseThrow().id()).isEqualTo("speaking/fluency");
    }

    @Test
    void flagsAreFilteredByOneCodeOrByAllThatConcernIntegrity() {
        assertThat(ResultFlags.codes("integrity")).contains(ResultFlags.INTEGRITY);
        assertThat(ResultFlags.codes("unscorable")).contains(List.of("unscorable"));
        assertThat(ResultFlags.codes("another-voice")).contains(List.of("another-voice"));
        assertThat(ResultFlags.codes("quiet")).isEmpty();
    }

    @Test
    void aPercentileCountsEqualScoresByHalfAndNeedsTenResults() {
        assertThat(Percentile.of(5, 1, 9)).isEmpty();
        assertThat(Percentile.of(5, 1, 10)).contains(new Percentile(55, 10));
        assertThat(Percentile.of(0, 10, 10)).contains(new Percentile(50, 10));
        assertThat(Percentile.of(99, 1, 100)).contains(new Percentile(100, 100));
    }
}

package org.parlance.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.parlance.review.ResultView.VerdictView;

/**
 * Results side by side.
 *
 * @param form the table's filter that they were chosen from
 * @param rows the overall score, then each skill with its traits, of whatever any of the results has
 */
record Comparison(ResultForm form, List<Column> columns, List<Row> rows) {
    static final int LEAST = 2;
    static final int MOST = 4;

    private static final Comparator<ScoreName> ORDER = Comparator.comparing(
                    ScoreName::skill, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ScoreName::trait, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * @param account that the result counts for, as the campaign is
     * @param submittedAt when the test ended; null while it runs
     * @param verdict null until everything is scored
     * @param origin account and campaign of the test behind an endorsed result; null where the reader may not see them,
     *     and for a test that was taken for the campaign itself
     * @param noted what a reviewer should know about the items; nothing of an endorsed result's
     */
    record Column(
            ResultId id,
            String applicant,
            String campaign,
            String account,
            String profile,
            Instant submittedAt,
            VerdictView verdict,
            String origin,
            List<Noted> noted) {

        public boolean endorsed() {
            return id.endorsed();
        }

        /** Of the result's page. */
        public String address() {
            return id.address();
        }
    }

    /** A result to be compared. @param attemptId of the test behind it */
    record Result(UUID attemptId, Column column, List<ProfileChart.Row> scores) {
        static Result of(ResultView view) {
            return new Result(
                    view.attemptId(),
                    new Column(
                            new ResultId(view.attemptId(), false),
                            view.applicant(),
                            view.campaign(),
                            view.account(),
                            view.profile(),
                            view.submittedAt(),
                            view.verdict(),
                            null,
                            Noted.of(view.items())),
                    view.chart().rows());
        }

        static Result of(EndorsementView view) {
            return new Result(
                    view.attemptId(),
                    new Column(
                            new ResultId(view.id(), true),
                            view.applicant(),
                            view.campaign(),
                            view.account(),
                            view.profile(),
                            view.takenAt(),
                            view.verdict(),
                            view.from() == null
                                    ? null
                                    : view.from().account() + ", " + view.from().campaign(),
                            List.of()),
                    view.rows());
        }
    }

    /** @param cells one for each column, in order */
    record Row(ScoreName name, List<Cell> cells) {}

    /** @param score null where the result has none of this name */
    record Cell(ProfileChart.Row score) {}

    static Comparison of(ResultForm form, List<Result> results) {
        List<Map<ScoreName, ProfileChart.Row>> scores =
                results.stream().map(result -> byName(result.scores())).toList();
        Set<ScoreName> names = new TreeSet<>(ORDER);
        scores.forEach(known -> names.addAll(known.keySet()));
        return new Comparison(
                form,
                results.stream().map(Result::column).toList(),
                names.stream()
                        .map(name -> new Row(
                                name,
                                scores.stream()
                                        .map(known -> new Cell(known.get(name)))
                                        .toList()))
                        .toList());
    }

    private static Map<ScoreName, ProfileChart.Row> byName(List<ProfileChart.Row> scores) {
        Map<ScoreName, ProfileChart.Row> rows = new HashMap<>();
        scores.forEach(row -> rows.put(new ScoreName(row.skill(), row.trait()), row));
        return rows;
    }

    /** The results that are meant by what an address has, each once; what is no id is left out. */
    static List<UUID> chosen(List<String> typed) {
        return typed.stream()
                .flatMap(text -> ResultForm.id(text).stream())
                .distinct()
                .toList();
    }
}

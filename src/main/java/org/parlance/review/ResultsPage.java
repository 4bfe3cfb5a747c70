package org.parlance.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parlance.scoring.Band;
import org.parlance.verdict.Outcome;

/**
 * A page of the table of results.
 *
 * @param count how many the filter lets through
 * @param number of the page, from 1
 * @param pages at least 1
 * @param column the trait or skill that is sorted or filtered by, to be shown beside the skills; else null
 */
record ResultsPage(
        ResultForm form, long count, int number, int pages, ScoreName column, List<Row> rows, Choices choices) {

    /** What the filters offer: only what these client accounts have. */
    record Choices(
            List<Named> accounts,
            List<Named> campaigns,
            List<Named> profiles,
            List<ScoreName> scores,
            List<String> sources,
            List<String> sites,
            List<String> requisitions) {}

    /** @param id as the filter has it */
    record Named(String id, String name) {}

    /** @param value 0-100, unrounded */
    record Score(ScoreName name, double value) {
        public long points() {
            return Math.round(value);
        }
    }

    /**
     * @param origin account and campaign of the test behind an endorsed result; null where the reader may not see them,
     *     and for a test that was taken for the campaign itself
     * @param decision of a person, that stands; null while there is none
     * @param overall 0-100; null when nothing could be scored
     * @param scores of the standing verdict, each skill and trait
     * @param column value of the page's column; null where there is none
     * @param flags codes
     * @param hidden whether the reader rates it blind or may be asked to, and must not see what came of it
     * @param toRate of a hidden one, whether the reader is not at a blind review of it yet
     */
    record Row(
            ResultId id,
            UUID attemptId,
            String origin,
            String applicant,
            String contact,
            String campaign,
            String account,
            String profile,
            String source,
            String site,
            String requisition,
            Instant submittedAt,
            Outcome machine,
            Outcome decision,
            Outcome outcome,
            boolean settled,
            Double overall,
            List<Score> scores,
            Score column,
            List<String> flags,
            boolean hidden,
            boolean toRate) {

        public boolean endorsed() {
            return id.endorsed();
        }

        /** Of its page. */
        public String address() {
            return id.address();
        }

        public List<Score> skills() {
            return scores.stream().filter(score -> score.name().trait() == null).toList();
        }

        public Long points() {
            return overall == null ? null : Math.round(overall);
        }

        /** Of the score in whole points, as it is shown. */
        public Band band() {
            return overall == null ? null : Band.of(Math.round(overall));
        }

        public boolean overruled() {
            return decision != null && decision != machine;
        }

        public boolean proposed() {
            return !settled && outcome == Outcome.FAIL;
        }
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages;
    }

    public int previous() {
        return number - 1;
    }

    public int next() {
        return number + 1;
    }

    public boolean isSort(String id) {
        return form.filter().sort().id().equals(id);
    }

    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    public List<DecisionState> decisions() {
        return List.of(DecisionState.values());
    }

    public List<Band> bands() {
        return List.of(Band.values());
    }

    public List<String> integrityFlags() {
        return ResultFlags.INTEGRITY;
    }

    /** For a column's heading; null where it is not sorted by. */
    public String order(String name) {
        ResultSort sort = form.filter().sort();
        if (!sort.column().equals(name)) {
            return null;
        }
        return sort.descending() ? "descending" : "ascending";
    }
}

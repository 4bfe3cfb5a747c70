package org.parlance.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.parlance.scoring.Band;
import org.parlance.verdict.Outcome;

/**
 * Which results the table lists, and in what order. Whatever is null or empty filters nothing.
 *
 * @param outcome that stands now: a person's decision, or else the machine's verdict
 * @param score what {@code least} and {@code most} are held against
 * @param least 0-100, unrounded scores from this one on
 * @param most 0-100, unrounded scores up to this one
 * @param band of the overall score in whole points, as it is shown
 * @param flags any of these codes
 * @param from first day of handing in, UTC
 * @param to last day of handing in, UTC
 * @param words lower case, each the beginning of a word of the name or the e-mail address
 */
record ResultFilter(
        Outcome outcome,
        DecisionState decision,
        ScoreName score,
        Double least,
        Double most,
        Band band,
        List<String> flags,
        LocalDate from,
        LocalDate to,
        UUID account,
        UUID campaign,
        String profile,
        String source,
        String site,
        String requisition,
        List<String> words,
        ResultSort sort) {

    /** Whether what came of a test decides if it is listed, and more than that a person has to decide. */
    boolean byOutcome() {
        return outcome != null
                || decision != null && decision != DecisionState.WAITS
                || band != null
                || !flags.isEmpty()
                || limitsScore();
    }

    /** Whether a score has to lie within limits. */
    boolean limitsScore() {
        return least != null || most != null;
    }
}

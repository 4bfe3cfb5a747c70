package org.parlance.review;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.scoring.Band;
import org.parlance.verdict.Outcome;

/**
 * What people have to do with a result, beside what the machine made of it.
 *
 * @param queue code of the part of the review queue that the reader works on; null when they came from elsewhere
 * @param waiting how many wait in that part
 * @param twoPersons whether the campaign asks for two people who concur
 * @param needsAnother whether somebody has decided and another person has to
 * @param decidedEarlier whether the decision that stands was made on an earlier verdict
 * @param arrived null when nothing came after the verdict
 * @param voices every decision on the attempt, the oldest first
 * @param appeal null when the applicant has not asked for a human review
 * @param ratings null when nobody has rated it
 * @param mayRate whether the reader may begin a blind review
 */
record ReviewingView(
        String queue,
        long waiting,
        boolean twoPersons,
        boolean needsAnother,
        boolean decidedEarlier,
        Arrived arrived,
        List<Voice> voices,
        AppealView appeal,
        Ratings ratings,
        boolean mayRate) {

    /** @param stands whether its outcome stood as soon as it was made */
    record Voice(Outcome outcome, String reason, String by, Instant at, boolean stands) {}

    /**
     * What was given and came after the verdict.
     *
     * @param positions of its items, from 1
     * @param looked whether a decision was made since
     */
    record Arrived(Instant at, List<Integer> positions, boolean looked) {
        public String tasks() {
            return positions.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
    }

    /** @param answer null while nobody has answered; then the rest is null too */
    record AppealView(String words, Instant askedAt, String answer, String answeredBy, Instant answeredAt) {}

    /** What people gave, beside the machine's trait scores. */
    record Ratings(List<Rater> raters, List<Row> rows) {}

    record Rater(String name, Instant at, boolean blind, String note) {}

    /** @param machine null where the machine has no score @param cells one for each rater, in order */
    record Row(Skill skill, Trait trait, ProfileChart.Row machine, List<Cell> cells) {}

    /** @param band null when it could not be judged @param difference to the machine in points, with its sign; may be null */
    record Cell(Band band, Long points, String difference) {}

    /** Whether something came after the verdict, and nobody has decided since; then a decision is asked for again. */
    public boolean newsToLookAt() {
        return arrived != null && !arrived.looked();
    }

    /** Whether there is more than the one decision that the verdict shows. */
    public boolean severalVoices() {
        return voices.size() > 1 || needsAnother;
    }
}

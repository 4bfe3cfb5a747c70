package org.parlance.shortlist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.bank.Skill;
import org.parlance.scoring.Band;
import org.parlance.verdict.Outcome;

/** A campaign's shortlist. @param skills those that its blueprint weighs, in their order */
record ShortlistView(
        UUID campaignId, String campaign, String account, String profile, List<Skill> skills, List<Row> rows) {
    /**
     * @param outcome as it stands now, which may have changed since the applicant was put forward
     * @param overall 0-100; null when nothing could be scored
     * @param skills 0-100 by skill
     * @param decidedBy null when the machine passed the applicant and no person decided
     */
    record Row(
            UUID attemptId,
            String applicant,
            String email,
            String phone,
            Outcome outcome,
            Double overall,
            Map<Skill, Double> skills,
            String decidedBy,
            Instant decidedAt,
            String addedBy,
            Instant addedAt) {

        public boolean passed() {
            return outcome == Outcome.PASS;
        }

        public String points() {
            return whole(overall);
        }

        /** Of the overall score in whole points, as it is shown. */
        public String band() {
            return overall == null ? "" : Band.of(Math.round(overall)).label();
        }

        public String skillPoints(Skill skill) {
            return whole(skills.get(skill));
        }

        private static String whole(Double points) {
            return points == null ? "" : Long.toString(Math.round(points));
        }
    }

    /** A campaign in the list of shortlists. */
    record Summary(UUID campaignId, String campaign, String account, String profile, int applicants) {}
}

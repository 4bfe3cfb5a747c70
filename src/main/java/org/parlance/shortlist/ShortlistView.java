package org.parlance.shortlist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.bank.Skill;
import org.parlance.scoring.Band;
import org.parlance.shortlist.Judgement.Endorsed;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.RatedBlind;

/**
 * One of a campaign's shortlists.
 *
 * @param skills those that its blueprint weighs, in their order
 * @param list null as long as the campaign has none
 * @param tabs all lists of the campaign, oldest first
 * @param rows in the list's order
 * @param rated of the campaign's those whom the reader is rating blind, who are left out whether they are on it or not
 */
record ShortlistView(
        UUID campaignId,
        String campaign,
        String account,
        String profile,
        List<Skill> skills,
        Listed list,
        List<Tab> tabs,
        List<Row> rows,
        List<Removed> removed,
        List<Step> steps,
        List<RatedBlind> rated) {
    /** What the list itself is. */
    record Listed(UUID id, String name, Shortlist.State state) {
        public boolean open() {
            return state == Shortlist.State.OPEN;
        }

        public boolean handedOver() {
            return state == Shortlist.State.HANDED_OVER || state == Shortlist.State.SEEN;
        }

        public boolean newToHr() {
            return state == Shortlist.State.HANDED_OVER;
        }

        public boolean mayBeHandedOver() {
            return open() || state == Shortlist.State.LOCKED;
        }

        public boolean mayBeUnlocked() {
            return state == Shortlist.State.LOCKED || handedOver();
        }

        public boolean taken() {
            return state == Shortlist.State.TAKEN;
        }
    }

    record Tab(UUID id, String name, int applicants) {}

    record Step(Shortlist.Deed deed, String by, Instant at) {}

    record Removed(UUID attemptId, String applicant, String by, Instant at) {}

    /**
     * @param outcome as it stands now, which may have changed since the applicant was put forward
     * @param overall 0-100; null when nothing could be scored
     * @param skills 0-100 by skill
     * @param decidedBy null when the machine passed the applicant and no person decided
     * @param setAside whether the test was set aside since
     * @param endorsed null where the test was taken for the list's own campaign
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
            Instant addedAt,
            String note,
            boolean setAside,
            Endorsed endorsed) {

        public boolean passed() {
            return outcome == Outcome.PASS && !setAside;
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

    /** A campaign in the list of shortlists. @param lists its lists with how many stand on each */
    record Summary(UUID campaignId, String campaign, String account, String profile, List<Tab> lists) {
        public int applicants() {
            return lists.stream().mapToInt(Tab::applicants).sum();
        }
    }
}

package org.parlance.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.EquipmentCheck;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Shortlisting;

/**
 * The result page of one attempt.
 *
 * @param language of the test, a language tag
 * @param submittedAt null while it runs
 * @param verdict null until everything is scored
 * @param training what was declared of the training that the job asks for; empty where it asks for none
 * @param accommodations what it was taken with, in words; never why
 * @param setAside null unless a technical failure spoiled it
 * @param tookPlace whether it took the place of one that was set aside
 * @param drawn whether it is demo data that nobody gave
 * @param shortlisted null when it was not put forward
 * @param calibrations that judged the voice; more than one only where the campaign's was changed meanwhile
 * @param components what produced the scores, name to version
 */
record ResultView(
        UUID attemptId,
        UUID campaignId,
        String campaign,
        String account,
        String profile,
        String language,
        String applicant,
        String contact,
        Attempt.State state,
        Instant startedAt,
        Instant submittedAt,
        int interruptions,
        String browser,
        VerdictView verdict,
        ProfileChart chart,
        List<CalibrationView> calibrations,
        List<ItemView> items,
        List<EquipmentCheck> equipment,
        Map<String, String> components,
        List<TrainingView> training,
        List<String> accommodations,
        Shortlisting.Entry shortlisted,
        Attempt.SetAside setAside,
        boolean tookPlace,
        boolean drawn,
        boolean mayEdit) {

    /** @param decision null while nobody has decided */
    record VerdictView(
            Outcome machine,
            Outcome outcome,
            boolean settled,
            List<String> reasons,
            Instant issuedAt,
            DecisionView decision) {

        /** A machine's fail is a proposal until a named person confirms it. */
        public boolean proposed() {
            return machine == Outcome.FAIL && decision == null;
        }
    }

    record DecisionView(Outcome outcome, String reason, String by, Instant at) {}

    /** Whether there is a transcript to follow. */
    public boolean spoken() {
        return items.stream()
                .filter(item -> item.spoken() != null)
                .flatMap(item -> item.spoken().turns().stream())
                .anyMatch(turn -> !turn.words().isEmpty());
    }

    /** Passed for good, so that it can be put forward to HR. */
    public boolean passed() {
        return verdict != null && verdict.settled() && verdict.outcome() == Outcome.PASS;
    }
}

package org.parlance.review;

/**
 * SQL that funnel and table share, so that they never disagree: of each invitation {@code i} the newest attempt
 * {@code a} that counts, its newest verdict {@code v} and the decision {@code d} that stands.
 */
final class NewestResults {
    static final String JOINS = """
             left join lateral (select id, state, submitted_at, lock_version from attempt
                where invitation_id = i.id and state <> 'VOIDED' order by number desc limit 1) a on true
             left join lateral (select id, outcome, overall from verdict
                where attempt_id = a.id order by issued_at desc, id desc limit 1) v on true
             left join lateral (select made.outcome from decision made join verdict on verdict.id = made.verdict_id
                where verdict.attempt_id = a.id and made.settles order by made.decided_at desc, made.id desc limit 1) d
                on true
            """;

    /** A first voice of two that speaks against the machine's pass leaves it open. */
    private static final String DISPUTED = "exists (select 1 from decision made join verdict on"
            + " verdict.id = made.verdict_id where verdict.attempt_id = a.id)";

    static final String PASSED =
            "(d.outcome = 'PASS' or d.outcome is null and v.outcome = 'PASS' and not " + DISPUTED + ")";

    /** Waiting for a person. */
    static final String REVIEW =
            "(d.outcome is null and (v.outcome in ('REVIEW', 'FAIL') or v.outcome = 'PASS' and " + DISPUTED + "))";

    static final String FAILED = "(d.outcome = 'FAIL')";

    private NewestResults() {}
}

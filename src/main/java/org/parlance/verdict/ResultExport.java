package org.parlance.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parlance.identity.ApplicantExport;
import org.parlance.identity.PersonData;
import org.parlance.identity.PersonRows;

/** What was understood of the answers, the scores, and in words what came of them. */
@ApplicationScoped
class ResultExport implements ApplicantExport {
    private static final String OF_PERSON = " a.invitation_id in (:invitations) ";

    private final PersonRows rows;

    ResultExport(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public void export(PersonData person, Sink sink) throws IOException {
        sink.json(
                "evidence",
                rows.read(
                        person,
                        "select a.number as attempt, f.position as position, f.item_type as task, r.state as state,"
                                + " r.evidence as evidence, r.flags as remarks, r.engine_version as engine from response r"
                                + " join form_item f on f.id = r.form_item_id join attempt a on a.id = f.attempt_id where"
                                + OF_PERSON + "order by a.started_at, f.position"));
        List<Map<String, Object>> scores = rows.read(
                person,
                "select a.number as attempt, s.level as level, s.name as name, s.value as value, s.sem as sem,"
                        + " s.engine_version as engine from attempt_score s join attempt a on a.id = s.attempt_id where"
                        + OF_PERSON + "order by a.started_at, s.level, s.name");
        List<Map<String, Object>> verdicts = rows.read(
                person,
                "select a.number as attempt, v.outcome as outcome, v.overall as overall, v.reasons as reasons,"
                        + " v.issued_at as \"issuedAt\" from verdict v join attempt a on a.id = v.attempt_id where"
                        + OF_PERSON + "order by v.issued_at");
        List<Map<String, Object>> decisions = rows.read(
                person,
                "select a.number as attempt, d.outcome as outcome, d.reason as reason, m.name as \"decidedBy\","
                        + " d.decided_at as \"decidedAt\" from decision d join verdict v on v.id = d.verdict_id"
                        + " join attempt a on a.id = v.attempt_id join staff_member m on m.id = d.decided_by where"
                        + OF_PERSON + "order by d.decided_at");
        sink.json("scores", scores);
        sink.json("verdicts", verdicts);
        sink.json("decisions", decisions);
        sink.json(
                "appeals",
                rows.read(
                        person,
                        "select a.number as attempt, p.words as words, p.asked_at as \"askedAt\", p.answer as answer"
                                + " from appeal p join attempt a on a.id = p.attempt_id where" + OF_PERSON
                                + "order by p.asked_at"));
        String words = words(scores, verdicts, decisions);
        sink.file("results.txt", new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }

    private static String words(
            List<Map<String, Object>> scores, List<Map<String, Object>> verdicts, List<Map<String, Object>> decisions) {
        StringBuilder words =
                new StringBuilder("Results in words. Scores go from 0 to 100; the figure behind ± is their"
                        + " standard error of measurement.\n\n");
        scores.forEach(score -> words.append("Attempt %s: %s%s is %.1f ± %.1f.%n"
                .formatted(
                        score.get("attempt"),
                        level(score.get("level")),
                        score.get("name"),
                        score.get("value"),
                        score.get("sem"))));
        verdicts.forEach(verdict -> words.append("Attempt %s: the machine's proposal of %s was \"%s\".%n"
                .formatted(verdict.get("attempt"), verdict.get("issuedAt"), said(verdict.get("outcome")))));
        decisions.forEach(decision -> words.append("Attempt %s: %s decided \"%s\" on %s: %s%n"
                .formatted(
                        decision.get("attempt"),
                        decision.get("decidedBy"),
                        said(decision.get("outcome")),
                        decision.get("decidedAt"),
                        decision.get("reason"))));
        return words.toString();
    }

    /** @return empty for the overall score, whose name says it */
    private static String level(Object level) {
        return "OVERALL".equals(level) ? "" : level.toString().toLowerCase(Locale.ROOT) + " ";
    }

    private static String said(Object outcome) {
        return switch (Outcome.valueOf(outcome.toString())) {
            case PASS -> "passed";
            case FAIL -> "not passed";
            case REVIEW -> "a person has to look at it";
        };
    }
}

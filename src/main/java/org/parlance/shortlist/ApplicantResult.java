package org.parlance.shortlist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.delivery.TrainingDeclaration;
import org.parlance.scoring.Band;
import org.parlance.verdict.AttemptScore;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Reason;

/**
 * All that a file or a program is told of one result.
 *
 * @param email may be null, as may be the phone, but not both
 * @param submittedAt when the attempt ended
 * @param judgement what it comes to for the campaign
 * @param scores overall, then each skill with its traits
 * @param training what was declared of the training that the job asks for
 */
public record ApplicantResult(
        UUID attemptId,
        UUID campaignId,
        String applicant,
        String email,
        String phone,
        String campaign,
        String account,
        String profile,
        Instant startedAt,
        Instant submittedAt,
        Judgement judgement,
        List<Line> scores,
        List<Training> training) {
    /**
     * One score.
     *
     * @param skill null for the overall score
     * @param trait null unless it is a trait's
     * @param value 0-100
     * @param sem standard error, item sampling included
     * @param limit least score that passes; null where the policy asks for none
     */
    public record Line(AttemptScore.Level level, Skill skill, Trait trait, double value, double sem, Double limit) {
        public long points() {
            return Math.round(value);
        }

        /** Of the score in whole points, as it is shown. */
        public Band band() {
            return Band.of(points());
        }
    }

    /** @param details school, course and year, as the applicant wrote them */
    public record Training(String title, TrainingDeclaration.State state, String details) {}

    public Outcome outcome() {
        return judgement.outcome();
    }

    public List<Reason> reasons() {
        return judgement.reasons();
    }

    /** 0-100; null when nothing could be scored. */
    public Double overall() {
        return judgement.overall();
    }

    /** Null where the test was taken for the campaign itself. */
    public Judgement.Endorsed endorsed() {
        return judgement.endorsed();
    }
}

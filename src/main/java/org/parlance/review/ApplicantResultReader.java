package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.review.Feedback.TraitScore;
import org.parlance.scoring.Band;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Response;
import org.parlance.scoring.Responses;
import org.parlance.scoring.Score;
import org.parlance.verdict.Appeals;
import org.parlance.verdict.AttemptScore;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Verdicts;
import org.parlance.verdict.Verdicts.Standing;
import org.parlance.web.PageLanguage;

/** Reads a decided attempt for the applicant. */
@ApplicationScoped
class ApplicantResultReader {
    private static final String WORDS_PER_RUN = "wordsPerRun";

    private final Attempts attempts;
    private final Verdicts verdicts;
    private final FormItems formItems;
    private final Responses responses;
    private final Appeals appeals;
    private final PageLanguage page;

    ApplicantResultReader(
            Attempts attempts,
            Verdicts verdicts,
            FormItems formItems,
            Responses responses,
            Appeals appeals,
            PageLanguage page) {
        this.attempts = attempts;
        this.verdicts = verdicts;
        this.formItems = formItems;
        this.responses = responses;
        this.appeals = appeals;
        this.page = page;
    }

    /** Empty before the decision, and where the campaign shows no results. */
    @Transactional
    Optional<ApplicantResult> of(UUID attemptId, String words, String problem) {
        Attempt attempt = attempts.findById(attemptId);
        boolean shown = attempt.state() == Attempt.State.DECIDED
                && attempt.invitation().campaign().showsResults();
        return verdicts.standing(attemptId)
                .filter(standing -> shown && standing.settled())
                .map(standing -> view(attempt, standing, words, problem));
    }

    private ApplicantResult view(Attempt attempt, Standing standing, String words, String problem) {
        List<AttemptScore> scores = verdicts.scores(standing.verdict());
        Feedback feedback = Feedback.of(
                scores.stream()
                        .filter(score -> score.level() == AttemptScore.Level.TRAIT)
                        .map(score -> new TraitScore(Trait.ofId(score.name().split("/")[1]), score.value()))
                        .toList(),
                facts(attempt.id()));
        FeedbackWords said = new FeedbackWords(page.messages(FeedbackMessages.class));
        return new ApplicantResult(
                attempt.invitation().campaign().name(),
                standing.outcome() == Outcome.PASS,
                standing.decision().isPresent(),
                scores.stream()
                        .filter(score -> score.level() == AttemptScore.Level.SKILL)
                        .map(score -> new ApplicantResult.SkillBand(
                                Skill.ofId(score.name()), Band.of(Math.round(score.value()))))
                        .toList(),
                feedback.strengths().stream().map(said::strength).toList(),
                feedback.toWorkOn().stream().map(said::advice).toList(),
                appeals.ofAttempt(attempt.id()).map(ReviewingReader::view).orElse(null),
                words,
                problem);
    }

    private FeedbackFacts facts(UUID attemptId) {
        List<UUID> ids = formItems.counted(attemptId).stream().map(FormItem::id).toList();
        Map<UUID, List<Score>> scores = responses.scores(ids);
        List<Evidence> evidence = new ArrayList<>();
        for (Response response : responses.of(ids).values()) {
            response.evidence().ifPresent(evidence::add);
        }
        List<Double> runs = scores.values().stream()
                .flatMap(List::stream)
                .filter(score -> score.trait() == Trait.FLUENCY)
                .map(score -> score.features().get(WORDS_PER_RUN))
                .filter(Objects::nonNull)
                .toList();
        return FeedbackFacts.of(evidence, runs);
    }
}

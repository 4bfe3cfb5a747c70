package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.EquipmentCheck;
import org.parlance.delivery.TrainingDeclarations;
import org.parlance.hiring.Applicant;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.Policy;
import org.parlance.review.ResultView.DecisionView;
import org.parlance.review.ResultView.VerdictView;
import org.parlance.scoring.EngineVersions;
import org.parlance.verdict.Shortlisting;
import org.parlance.verdict.Verdict;
import org.parlance.verdict.Verdicts;
import org.parlance.verdict.Verdicts.Standing;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Reads an attempt's result with all that stands behind it. */
@ApplicationScoped
class ResultReader {
    private final Attempts attempts;
    private final Verdicts verdicts;
    private final ItemReader items;
    private final EngineVersions engineVersions;
    private final TrainingDeclarations declarations;
    private final AccommodationReader accommodations;
    private final Shortlisting shortlisting;
    private final EntityManager entities;
    private final PageLanguage language;

    ResultReader(
            Attempts attempts,
            Verdicts verdicts,
            ItemReader items,
            EngineVersions engineVersions,
            TrainingDeclarations declarations,
            AccommodationReader accommodations,
            Shortlisting shortlisting,
            EntityManager entities,
            PageLanguage language) {
        this.attempts = attempts;
        this.verdicts = verdicts;
        this.items = items;
        this.engineVersions = engineVersions;
        this.declarations = declarations;
        this.accommodations = accommodations;
        this.shortlisting = shortlisting;
        this.entities = entities;
        this.language = language;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when these accounts may see no such attempt */
    @Transactional
    ResultView one(UUID attemptId, Collection<UUID> accountIds, boolean mayEdit) {
        Attempt attempt = visible(attemptId, accountIds);
        Campaign campaign = attempt.invitation().campaign();
        Applicant applicant = attempt.invitation().applicant();
        Optional<Standing> standing = verdicts.standing(attemptId);
        List<ItemView> asked = items.of(attemptId);
        return new ResultView(
                attemptId,
                campaign.id(),
                campaign.name(),
                campaign.clientAccount().name(),
                campaign.blueprint().name(),
                campaign.language(),
                applicant.name(),
                applicant.contact(),
                attempt.state(),
                attempt.startedAt(),
                attempt.submittedAt(),
                attempt.interruptions(),
                attempt.userAgent(),
                standing.map(this::view).orElse(null),
                standing.map(Standing::verdict).map(this::chart).orElse(ProfileChart.EMPTY),
                CalibrationView.of(asked, campaign.validated(), language.messages(TermMessages.class)),
                asked,
                equipment(attemptId),
                standing.map(known -> engineVersions.components(known.verdict().engineVersion()))
                        .orElse(Map.of()),
                declarations.ofAttempt(attemptId).stream().map(TrainingView::of).toList(),
                accommodations.of(attempt),
                shortlisting.among(List.of(attemptId)).get(attemptId),
                attempt.setAside().orElse(null),
                attempt.isReset(),
                attempt.drawn(),
                mayEdit);
    }

    @Transactional
    Attempt visible(UUID attemptId, Collection<UUID> accountIds) {
        return attempts.visible(attemptId, accountIds)
                .orElseThrow(() -> Problems.notFound("There is no such result among your client accounts."));
    }

    private VerdictView view(Standing standing) {
        Verdict verdict = standing.verdict();
        return new VerdictView(
                verdict.outcome(),
                standing.outcome(),
                standing.settled(),
                ReasonWords.of(language).of(verdict.reasons()),
                verdict.issuedAt(),
                standing.decision()
                        .map(decision -> new DecisionView(
                                decision.outcome(), decision.reason(), decision.deciderName(), decision.decidedAt()))
                        .orElse(null));
    }

    /** By the policy that the verdict was made under, which need not be the newest. */
    private ProfileChart chart(Verdict verdict) {
        Policy policy = entities.find(Policy.class, verdict.policyId());
        return ProfileChart.of(verdicts.scores(verdict), policy.rules());
    }

    private List<EquipmentCheck> equipment(UUID attemptId) {
        return entities.createQuery(
                        "from EquipmentCheck where attemptId = :attempt order by checkedAt", EquipmentCheck.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }
}

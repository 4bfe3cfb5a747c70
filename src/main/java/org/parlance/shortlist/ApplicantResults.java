package org.parlance.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.TrainingDeclaration;
import org.parlance.hiring.Applicant;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.Policy;
import org.parlance.hiring.PolicyRules;
import org.parlance.shortlist.ApplicantResult.Line;
import org.parlance.shortlist.ApplicantResult.Training;
import org.parlance.verdict.AttemptScore.Level;
import org.parlance.verdict.Endorsement;

/** Reads results with all that files and programs are told of them, many at once. */
@ApplicationScoped
public class ApplicantResults {
    private final EntityManager entities;
    private final Judgements judgements;

    ApplicantResults(EntityManager entities, Judgements judgements) {
        this.entities = entities;
        this.judgements = judgements;
    }

    /**
     * For the campaigns that the tests were taken for. Whoever asks has made sure that the attempts may be seen.
     *
     * @return in the order of the ids; attempts without a verdict are left out
     */
    @Transactional
    public List<ApplicantResult> of(Collection<UUID> attemptIds) {
        return results(attemptIds, judgements.own(attemptIds), null);
    }

    /**
     * For one campaign that may be seen, whether their tests were taken for it or their results endorsed.
     *
     * @param knownAccounts those whose results the reader may see
     * @return in the order of the ids; attempts that have no result there are left out
     */
    @Transactional
    public List<ApplicantResult> of(UUID campaignId, Collection<UUID> attemptIds, Predicate<UUID> knownAccounts) {
        return results(
                attemptIds,
                judgements.of(campaignId, attemptIds, knownAccounts),
                entities.find(Campaign.class, campaignId));
    }

    /** @param to the campaign that endorsed results count for */
    private List<ApplicantResult> results(Collection<UUID> attemptIds, Map<UUID, Judgement> judged, Campaign to) {
        Map<UUID, List<Training>> training = training(judged.keySet());
        Map<UUID, Attempt> attempts = attempts(judged.keySet());
        return attemptIds.stream()
                .filter(judged::containsKey)
                .map(id -> result(attempts.get(id), judged.get(id), training.getOrDefault(id, List.of()), to))
                .toList();
    }

    private Map<UUID, Attempt> attempts(Collection<UUID> ids) {
        return entities.createQuery(
                        "select a from Attempt a join fetch a.invitation i join fetch i.applicant"
                                + " join fetch i.campaign c join fetch c.clientAccount where a.id in :ids",
                        Attempt.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Attempt::id, Function.identity()));
    }

    /** Without the documents, which may be large. */
    private Map<UUID, List<Training>> training(Collection<UUID> ids) {
        return entities.createQuery(
                        "select attemptId, title, met, confirmed, details from TrainingDeclaration"
                                + " where attemptId in :ids order by declaredAt, id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Training(
                                        (String) row[1],
                                        TrainingDeclaration.State.of((Boolean) row[2], (Boolean) row[3]),
                                        (String) row[4]),
                                Collectors.toList())));
    }

    /** What was declared of training was asked for the other account's job, so that an endorsed result is without it. */
    private ApplicantResult result(Attempt attempt, Judgement judgement, List<Training> training, Campaign to) {
        boolean endorsed = judgement.endorsed() != null;
        Campaign campaign = endorsed ? to : attempt.invitation().campaign();
        Applicant applicant = attempt.invitation().applicant();
        PolicyRules rules = entities.find(Policy.class, judgement.policyId()).rules();
        return new ApplicantResult(
                attempt.id(),
                campaign.id(),
                applicant.name(),
                applicant.email(),
                applicant.phone(),
                campaign.name(),
                campaign.clientAccount().name(),
                campaign.blueprint().name(),
                attempt.startedAt(),
                attempt.submittedAt(),
                judgement,
                lines(judgement.scores(), rules),
                endorsed ? List.of() : training);
    }

    private static List<Line> lines(List<Endorsement.Line> scores, PolicyRules rules) {
        List<Line> lines = new ArrayList<>();
        scores.stream()
                .filter(score -> score.level() == Level.OVERALL)
                .forEach(score ->
                        lines.add(new Line(score.level(), null, null, score.value(), score.sem(), rules.cut())));
        scores.stream().filter(score -> score.level() == Level.SKILL).forEach(score -> {
            Skill skill = Skill.ofId(score.name());
            double minimum = rules.skills().get(skill).minimum();
            lines.add(new Line(score.level(), skill, null, score.value(), score.sem(), minimum > 0 ? minimum : null));
            scores.stream()
                    .filter(one -> one.level() == Level.TRAIT && one.name().startsWith(skill.id() + "/"))
                    .forEach(one -> {
                        Trait trait = Trait.ofId(one.name().substring(skill.id().length() + 1));
                        lines.add(new Line(
                                one.level(),
                                skill,
                                trait,
                                one.value(),
                                one.sem(),
                                rules.traitMinima().get(trait)));
                    });
        });
        return lines;
    }
}

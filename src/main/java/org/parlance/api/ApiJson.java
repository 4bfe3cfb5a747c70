package org.parlance.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Invitation;
import org.parlance.shortlist.ApplicantResult;
import org.parlance.shortlist.Judgement;
import org.parlance.shortlist.ShortlistExport;
import org.parlance.verdict.Reason;
import org.parlance.verdict.VerdictWords;

/** What things look like from outside; names and states in small letters with hyphens. */
@ApplicationScoped
class ApiJson {
    private final CampaignService campaigns;
    private final VerdictWords words;
    private final Clock clock;

    ApiJson(CampaignService campaigns, VerdictWords words, Clock clock) {
        this.campaigns = campaigns;
        this.words = words;
        this.clock = clock;
    }

    static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ApiModel.Campaign of(Campaign campaign) {
        return new ApiModel.Campaign(
                campaign.id(),
                campaign.name(),
                campaign.clientAccount().slug(),
                campaign.blueprint().id(),
                campaign.language(),
                campaign.opensAt(),
                campaign.closesAt(),
                campaigns.currentPolicy(campaign.id()).rules().cut(),
                campaign.createdAt());
    }

    ApiModel.Invitation of(Invitation invitation) {
        return new ApiModel.Invitation(
                invitation.id(),
                invitation.campaign().id(),
                invitation.applicant().name(),
                invitation.applicant().email(),
                invitation.applicant().phone(),
                id(invitation.stateAt(clock.instant())),
                invitation.createdAt(),
                invitation.expiresAt(),
                invitation.mailedAt());
    }

    ApiModel.Attempt of(org.parlance.delivery.Attempt attempt) {
        return new ApiModel.Attempt(
                attempt.id(),
                attempt.invitation().campaign().id(),
                attempt.invitation().id(),
                id(attempt.state()),
                attempt.startedAt(),
                attempt.submittedAt(),
                attempt.interruptions());
    }

    ApiModel.Result of(ApplicantResult result) {
        Judgement judgement = result.judgement();
        return new ApiModel.Result(
                result.attemptId(),
                result.campaignId(),
                result.applicant(),
                result.email(),
                result.phone(),
                id(result.outcome()),
                id(judgement.machine()),
                judgement.settled(),
                result.overall(),
                judgement.passProbability(),
                result.scores().stream().map(ApiJson::score).toList(),
                result.reasons().stream().map(this::reason).toList(),
                Optional.ofNullable(judgement.decision()).map(ApiJson::decision).orElse(null),
                result.training().stream()
                        .map(one -> new ApiModel.TrainingLine(one.title(), id(one.state()), one.details()))
                        .toList(),
                judgement.engineVersion(),
                judgement.issuedAt(),
                Optional.ofNullable(judgement.endorsed())
                        .map(ApiJson::endorsement)
                        .orElse(null));
    }

    private static ApiModel.ScoreLine score(ApplicantResult.Line line) {
        return new ApiModel.ScoreLine(
                id(line.level()),
                line.skill() == null ? null : line.skill().id(),
                line.trait() == null ? null : line.trait().id(),
                line.value(),
                line.sem(),
                line.band().label(),
                line.limit());
    }

    private ApiModel.ReasonLine reason(Reason reason) {
        return new ApiModel.ReasonLine(
                id(reason.code()), reason.name(), reason.value(), reason.limit(), words.reason(reason));
    }

    private static ApiModel.DecisionLine decision(Judgement.Decided decision) {
        return new ApiModel.DecisionLine(id(decision.outcome()), decision.reason(), decision.by(), decision.at());
    }

    private static ApiModel.EndorsementLine endorsement(Judgement.Endorsed endorsed) {
        Judgement.Origin from = endorsed.from();
        return new ApiModel.EndorsementLine(
                endorsed.id(),
                endorsed.by(),
                endorsed.at(),
                from == null ? null : from.accountSlug(),
                from == null ? null : from.campaignId());
    }

    static ApiLists.Export of(ShortlistExport export) {
        return new ApiLists.Export(
                export.id(),
                export.shortlistId(),
                id(export.format()),
                id(export.state()),
                export.done(),
                export.total(),
                export.expiresAt());
    }
}

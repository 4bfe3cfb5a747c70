package org.parlance.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON of campaigns, invitations, attempts and results. */
final class ApiModel {
    private ApiModel() {}

    @Schema(description = "One hiring effort: a job profile for a client account, open for a time window")
    record Campaign(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,

            @Schema(required = true, description = "Slug of the client account")
            String account,

            @Schema(required = true, description = "Id of the job profile")
            String profile,

            @Schema(required = true, description = "Two letters, such as en")
            String language,

            @Schema(required = true) Instant opensAt,
            @Schema(required = true) Instant closesAt,

            @Schema(required = true, description = "Least overall score that passes, 0-100")
            double cut,

            @Schema(required = true) Instant createdAt) {}

    record NewCampaign(
            @Schema(required = true, description = "Slug of one of the client's accounts")
            String account,

            @Schema(required = true, minLength = 1, maxLength = 120)
            String name,

            @Schema(required = true, description = "Id of a job profile, such as inbound-voice")
            String profile,

            @Schema(description = "Now, if it is left out") Instant opensAt,
            @Schema(required = true) Instant closesAt) {}

    record CampaignPage(
            @Schema(required = true) List<Campaign> items,

            @Schema(nullable = true, description = "Cursor of the next page; null on the last")
            String next) {}

    @Schema(description = "What lets one applicant into one campaign's test")
    record Invitation(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID campaignId,
            @Schema(required = true) String name,
            @Schema(nullable = true) String email,
            @Schema(nullable = true) String phone,

            @Schema(
                    required = true,
                    enumeration = {"invited", "opened", "expired", "withdrawn"})
            String state,

            @Schema(required = true) Instant createdAt,
            @Schema(required = true) Instant expiresAt,

            @Schema(nullable = true, description = "When the link was mailed; null if it was not")
            Instant mailedAt) {}

    record NewInvitation(
            @Schema(required = true, minLength = 1, maxLength = 200)
            String name,

            @Schema(nullable = true, description = "An address or a phone number is needed")
            String email,

            @Schema(nullable = true) String phone) {}

    record InvitationPage(
            @Schema(required = true) List<Invitation> items,

            @Schema(nullable = true, description = "Cursor of the next page; null on the last")
            String next) {}

    @Schema(description = "A link for the applicant; it cannot be read again")
    record InvitationLink(@Schema(required = true) String url) {}

    @Schema(description = "One sitting of a test")
    record Attempt(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID campaignId,
            @Schema(required = true) UUID invitationId,

            @Schema(
                    required = true,
                    enumeration = {"started", "interrupted", "submitted", "scored", "decided", "voided"})
            String state,

            @Schema(required = true) Instant startedAt,

            @Schema(nullable = true, description = "Null while it runs")
            Instant submittedAt,

            @Schema(required = true) int interruptions) {}

    record AttemptPage(
            @Schema(required = true) List<Attempt> items,

            @Schema(nullable = true, description = "Cursor of the next page; null on the last")
            String next) {}

    @Schema(description = "A score on the scale from 0 to 100")
    record ScoreLine(
            @Schema(
                    required = true,
                    enumeration = {"overall", "skill", "trait"})
            String level,

            @Schema(nullable = true, description = "Null for the overall score")
            String skill,

            @Schema(nullable = true, description = "Null unless it is a trait's")
            String trait,

            @Schema(required = true) double value,

            @Schema(required = true, description = "Standard error, item sampling included")
            double sem,

            @Schema(required = true, description = "CEFR band, provisional")
            String band,

            @Schema(nullable = true, description = "Least score that passes; null where none is asked for")
            Double minimum) {}

    @Schema(description = "Why the machine's verdict is what it is")
    record ReasonLine(
            @Schema(required = true, description = "Such as overall-below-cut")
            String code,

            @Schema(required = true, description = "The trait, skill or item it is about; may be empty")
            String name,

            @Schema(nullable = true) Double value,
            @Schema(nullable = true) Double limit,

            @Schema(required = true, description = "In words")
            String text) {}

    @Schema(description = "What a named person made of the verdict")
    record DecisionLine(
            @Schema(
                    required = true,
                    enumeration = {"pass", "fail"})
            String outcome,

            @Schema(required = true) String reason,
            @Schema(required = true) String by,
            @Schema(required = true) Instant at) {}

    @Schema(description = "That a result counts for a campaign of another client account than the test was taken for")
    record EndorsementLine(
            @Schema(required = true) UUID id,

            @Schema(required = true, description = "Who let it count")
            String by,

            @Schema(required = true) Instant at,

            @Schema(
                    nullable = true,
                    description =
                            "Slug of the account that the test was taken for; null unless it is one of the client's")
            String fromAccount,

            @Schema(
                    nullable = true,
                    description = "The campaign that the test was taken for; null unless it is one of the client's")
            UUID fromCampaignId) {}

    record TrainingLine(
            @Schema(required = true) String title,

            @Schema(
                    required = true,
                    enumeration = {"declared", "declared-unmet", "confirmed", "not-confirmed"})
            String state,

            @Schema(required = true) String details) {}

    @Schema(description = "The result of an attempt: the machine's verdict, the person's decision, the scores")
    record Result(
            @Schema(required = true) UUID attemptId,
            @Schema(required = true) UUID campaignId,
            @Schema(required = true) String name,
            @Schema(nullable = true) String email,
            @Schema(nullable = true) String phone,

            @Schema(
                    required = true,
                    enumeration = {"pass", "fail", "review"},
                    description = "A person's decision, or else the machine's verdict")
            String outcome,

            @Schema(
                    required = true,
                    enumeration = {"pass", "fail", "review"})
            String machineOutcome,

            @Schema(required = true, description = "Whether nobody has to look any more")
            boolean settled,

            @Schema(nullable = true, description = "0-100; null when nothing could be scored")
            Double overall,

            @Schema(nullable = true, description = "Probability of truly passing, 0-1")
            Double passProbability,

            @Schema(required = true) List<ScoreLine> scores,
            @Schema(required = true) List<ReasonLine> reasons,
            @Schema(nullable = true) DecisionLine decision,
            @Schema(required = true) List<TrainingLine> training,

            @Schema(required = true, description = "Names what produced the scores")
            String engineVersion,

            @Schema(required = true) Instant issuedAt,

            @Schema(nullable = true, description = "Null where the test was taken for this campaign")
            EndorsementLine endorsement) {}

    record ResultPage(
            @Schema(required = true) List<Result> items,

            @Schema(nullable = true, description = "Cursor of the next page; null on the last")
            String next) {}
}

package org.parlance.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of everything that the interface speaks of, for its document. */
final class ApiExamples {
    private static final UUID CAMPAIGN = UUID.fromString("019ab1f0-6a34-7c1e-9d0b-2f4f0c6a1e01");
    private static final UUID INVITATION = UUID.fromString("019ab1f0-7b10-7a55-8c11-5d7e2b9f4a02");
    private static final UUID ATTEMPT = UUID.fromString("019ab1f4-12c8-7f3d-a2e4-8b1c3d5e7f03");
    private static final UUID SHORTLIST = UUID.fromString("019ab204-9e21-7b6c-bd35-1a2b3c4d5e04");
    private static final UUID EXPORT = UUID.fromString("019ab206-0f44-7d2a-8f19-6e5d4c3b2a05");
    private static final UUID WEBHOOK = UUID.fromString("019ab1e2-33d7-7e48-9a0f-7c6b5a493806");
    private static final UUID DELIVERY = UUID.fromString("019ab1f9-5c02-7140-b5d8-0f1e2d3c4b07");
    private static final UUID ENDORSEMENT = UUID.fromString("019ab1fa-1d03-7b52-a6e9-1a2b3c4d5e08");
    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-23T12:15:30Z");
    private static final Instant CLOSING = Instant.parse("2027-02-28T22:59:59Z");
    private static final String NEXT = "AZqx8Gs0fB6dCy9PDGoeAQ";

    private static final ApiModel.Campaign A_CAMPAIGN = new ApiModel.Campaign(
            CAMPAIGN, "Spring wave", "northwind", "inbound-voice", "en", MORNING, CLOSING, 59, MORNING);
    private static final ApiModel.Invitation AN_INVITATION = new ApiModel.Invitation(
            INVITATION, CAMPAIGN, "Maria Santos", "maria@example.org", null, "opened", MORNING, CLOSING, MORNING);
    private static final ApiModel.Attempt AN_ATTEMPT =
            new ApiModel.Attempt(ATTEMPT, CAMPAIGN, INVITATION, "decided", MORNING, NOON, 0);
    private static final ApiModel.Result A_RESULT = new ApiModel.Result(
            ATTEMPT,
            CAMPAIGN,
            "Maria Santos",
            "maria@example.org",
            null,
            "pass",
            "review",
            true,
            68.2,
            0.74,
            List.of(
                    new ApiModel.ScoreLine("overall", null, null, 68.2, 2.9, "B2+", 59.0),
                    new ApiModel.ScoreLine("skill", "speaking", null, 66.0, 3.4, "B2", null),
                    new ApiModel.ScoreLine("trait", "speaking", "fluency", 62.5, 4.1, "B2", 51.0)),
            List.of(new ApiModel.ReasonLine(
                    "borderline",
                    "",
                    0.74,
                    null,
                    "The result lies near the limits: by the scores' errors, the probability of truly passing is 74%."
                            + " A person decides.")),
            new ApiModel.DecisionLine("pass", "Clear on the phone.", "Rosa Delgado", NOON),
            List.of(new ApiModel.TrainingLine("Accounting", "confirmed", "City College, bookkeeping, 2021")),
            "5f2b7c1e9a3d4f60b8c7d6e5f4a3b2c15f2b7c1e9a3d4f60b8c7d6e5f4a3b2c1",
            NOON,
            new ApiModel.EndorsementLine(ENDORSEMENT, "Henrik Nowak", NOON, null, null));
    private static final ApiLists.Shortlist A_SHORTLIST =
            new ApiLists.Shortlist(SHORTLIST, CAMPAIGN, "Early shift", "open", List.of(ATTEMPT), NOON);
    private static final List<String> EVENTS = List.of("attempt.scored", "attempt.decided");
    private static final String HOOK = "https://ats.example.com/hooks/parlance";
    private static final ApiLists.Delivery A_DELIVERY = new ApiLists.Delivery(
            DELIVERY,
            WEBHOOK,
            "attempt.scored",
            ATTEMPT,
            "delivered",
            NOON,
            null,
            NOON,
            List.of(new ApiLists.DeliveryTry(NOON, 503, null), new ApiLists.DeliveryTry(NOON, 204, null)));

    /** By the name of the schema, which is the record's. */
    static final Map<String, Object> BY_SCHEMA = Stream.of(
                    A_CAMPAIGN,
                    new ApiModel.NewCampaign("northwind", "Spring wave", "inbound-voice", MORNING, CLOSING),
                    new ApiModel.CampaignPage(List.of(A_CAMPAIGN), NEXT),
                    AN_INVITATION,
                    new ApiModel.NewInvitation("Maria Santos", "maria@example.org", null),
                    new ApiModel.InvitationPage(List.of(AN_INVITATION), NEXT),
                    new ApiModel.InvitationLink("https://parlance.example.com/start#kR3v"),
                    AN_ATTEMPT,
                    new ApiModel.AttemptPage(List.of(AN_ATTEMPT), null),
                    A_RESULT,
                    new ApiModel.ResultPage(List.of(A_RESULT), NEXT),
                    A_SHORTLIST,
                    new ApiLists.NewShortlist("Early shift"),
                    new ApiLists.NewEntries(List.of(ATTEMPT)),
                    new ApiLists.ShortlistPage(List.of(A_SHORTLIST), null),
                    new ApiLists.Export(EXPORT, SHORTLIST, "xlsx", "running", 40, 120, CLOSING),
                    new ApiLists.NewExport("xlsx"),
                    new ApiLists.Webhook(WEBHOOK, HOOK, EVENTS, MORNING, "whsec_3q2-7wEBAgMEBQ"),
                    new ApiLists.NewWebhook("northwind", HOOK, EVENTS),
                    new ApiLists.WebhookPage(List.of(new ApiLists.Webhook(WEBHOOK, HOOK, EVENTS, MORNING, null)), null),
                    A_DELIVERY,
                    new ApiLists.DeliveryPage(List.of(A_DELIVERY), NEXT),
                    new ApiLists.Problem(404, "Not found", "There is no such campaign among your client accounts."))
            .collect(Collectors.toUnmodifiableMap(example -> example.getClass().getSimpleName(), Function.identity()));

    private ApiExamples() {}
}

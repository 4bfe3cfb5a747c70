package org.parlance.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON of shortlists, exports and webhooks. */
final class ApiLists {
    private ApiLists() {}

    @Schema(description = "A named list of applicants who are put forward to HR")
    record Shortlist(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID campaignId,
            @Schema(required = true) String name,

            @Schema(
                    required = true,
                    enumeration = {"open", "locked", "handed-over", "seen", "taken"})
            String state,

            @Schema(required = true, description = "Attempts in the list's order")
            List<UUID> attemptIds,

            @Schema(required = true) Instant createdAt) {}

    record NewShortlist(
            @Schema(required = true, minLength = 1, maxLength = 80)
            String name) {}

    record NewEntries(
            @Schema(required = true, minItems = 1, maxItems = 500)
            List<UUID> attemptIds) {}

    record ShortlistPage(
            @Schema(required = true) List<Shortlist> items,

            @Schema(nullable = true, description = "Cursor of the next page; null on the last")
            String next) {}

    @Schema(description = "A file that is made in the background and kept for a day")
    record Export(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID shortlistId,

            @Schema(
                    required = true,
                    enumeration = {"csv", "xlsx", "reports"})
            String format,

            @Schema(
                    required = true,
                    enumeration = {"waiting", "running", "done", "failed"})
            String state,

            @Schema(required = true, description = "Applicants that are in the file already")
            int done,

            @Schema(required = true) int total,
            @Schema(required = true) Instant expiresAt) {}

    record NewExport(
            @Schema(
                    required = true,
                    enumeration = {"csv", "xlsx", "reports"},
                    description = "reports is a ZIP file of score reports in PDF")
            String format) {}

    @Schema(description = "Where a client account is told of events")
    record Webhook(
            @Schema(required = true) UUID id,
            @Schema(required = true) String url,
            @Schema(required = true) List<String> events,
            @Schema(required = true) Instant createdAt,

            @Schema(nullable = true, description = "What messages are signed with; only in the answer to its making")
            String secret) {}

    record NewWebhook(
            @Schema(required = true, description = "Slug of one of the client's accounts")
            String account,

            @Schema(required = true, description = "Begins with https://")
            String url,

            @Schema(
                    required = true,
                    description = "Of attempt.submitted, attempt.scored, attempt.decided and attempt.appealed")
            List<String> events) {}

    record WebhookPage(
            @Schema(required = true) List<Webhook> items,

            @Schema(nullable = true, description = "Cursor of the next page; null on the last")
            String next) {}

    record DeliveryTry(
            @Schema(required = true) Instant at,

            @Schema(nullable = true, description = "Status of the answer; null where there was none")
            Integer status,

            @Schema(nullable = true, description = "Why there was no answer")
            String problem) {}

    @Schema(description = "One event for one endpoint")
    record Delivery(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID webhookId,
            @Schema(required = true) String event,
            @Schema(required = true) UUID attemptId,

            @Schema(
                    required = true,
                    enumeration = {"waiting", "delivered", "failed"})
            String state,

            @Schema(required = true) Instant createdAt,
            @Schema(nullable = true) Instant nextTryAt,
            @Schema(nullable = true) Instant deliveredAt,
            @Schema(required = true) List<DeliveryTry> tries) {}

    record DeliveryPage(
            @Schema(required = true) List<Delivery> items,

            @Schema(nullable = true, description = "Cursor of the next page; null on the last")
            String next) {}

    @Schema(description = "What went wrong (RFC 9457)")
    record Problem(
            @Schema(required = true) int status,
            @Schema(required = true) String title,
            @Schema(nullable = true) String detail) {}
}

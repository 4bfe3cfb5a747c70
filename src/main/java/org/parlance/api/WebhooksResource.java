package org.parlance.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parlance.identity.ClientAccount;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.webhook.WebhookDelivery;
import org.parlance.webhook.WebhookEndpoint;
import org.parlance.webhook.WebhookService;

/** Where a client's accounts are told of events, and the log of what was sent. */
@Path("/api/v1")
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class WebhooksResource {
    private final CurrentStaff client;
    private final WebhookService webhooks;
    private final Lists lists;
    private final Idempotency idempotency;

    WebhooksResource(CurrentStaff client, WebhookService webhooks, Lists lists, Idempotency idempotency) {
        this.client = client;
        this.webhooks = webhooks;
        this.lists = lists;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/webhooks")
    @Transactional
    @Operation(operationId = "listWebhooks", summary = "List webhooks")
    public ApiLists.WebhookPage list(@BeanParam Paging paging) {
        Paging.Slice<WebhookEndpoint> page = lists.page(
                WebhookEndpoint.class,
                "select e from WebhookEndpoint e where e.clientAccountId in :accounts",
                Map.of("accounts", client.accountIds()),
                paging,
                WebhookEndpoint::id);
        return new ApiLists.WebhookPage(page.map(endpoint -> json(endpoint, null)), page.next());
    }

    @POST
    @Path("/webhooks")
    @RolesAllowed(Role.RECRUITER)
    @Operation(
            operationId = "createWebhook",
            summary = "Make a webhook",
            description =
                    "Each message is signed: Parlance-Signature is `t=<seconds>,v1=<hex>`, with v1 the HMAC-SHA256"
                            + " under the secret of `<seconds>.<body>`. Messages that are not answered with a 2xx status"
                            + " are sent again for a day, so one may come twice; its id stays the same.")
    @APIResponse(
            responseCode = "201",
            description = "The webhook with its secret, which is never shown again",
            content = @Content(schema = @Schema(implementation = ApiLists.Webhook.class)))
    public Response create(@HeaderParam("Idempotency-Key") String key, ApiLists.NewWebhook wanted) {
        ApiLists.NewWebhook given = Bodies.given(wanted);
        return idempotency.once(key, "POST /webhooks", given, () -> {
            ClientAccount account = CampaignsResource.account(client, given.account());
            WebhookEndpoint made = webhooks.create(account.id(), given.url(), given.events(), client.actor());
            return new Idempotency.Made(201, URI.create("/api/v1/webhooks/" + made.id()), json(made, made.secret()));
        });
    }

    @GET
    @Path("/webhooks/{webhookId}")
    @Operation(operationId = "getWebhook", summary = "Read a webhook")
    public ApiLists.Webhook one(@PathParam("webhookId") UUID webhookId) {
        return json(webhooks.visible(webhookId, client.accountIds()), null);
    }

    @DELETE
    @Path("/webhooks/{webhookId}")
    @RolesAllowed(Role.RECRUITER)
    @Operation(operationId = "deleteWebhook", summary = "Drop a webhook and its log")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void delete(@PathParam("webhookId") UUID webhookId) {
        webhooks.delete(webhookId, client.accountIds(), client.actor());
    }

    @GET
    @Path("/webhooks/{webhookId}/deliveries")
    @Transactional
    @Operation(operationId = "listDeliveries", summary = "List what was sent to a webhook")
    public ApiLists.DeliveryPage deliveries(@PathParam("webhookId") UUID webhookId, @BeanParam Paging paging) {
        webhooks.visible(webhookId, client.accountIds());
        Paging.Slice<WebhookDelivery> page = lists.page(
                WebhookDelivery.class,
                "select e from WebhookDelivery e where e.endpointId = :endpoint",
                Map.of("endpoint", webhookId),
                paging,
                WebhookDelivery::id);
        return new ApiLists.DeliveryPage(page.map(this::json), page.next());
    }

    @POST
    @Path("/webhooks/deliveries/{deliveryId}/replay")
    @RolesAllowed(Role.RECRUITER)
    @Operation(
            operationId = "replayDelivery",
            summary = "Send a message again",
            description = "The same text with the same id, signed anew.")
    @APIResponse(
            responseCode = "202",
            description = "The delivery, which is sent now",
            content = @Content(schema = @Schema(implementation = ApiLists.Delivery.class)))
    public Response replay(@PathParam("deliveryId") UUID deliveryId, @HeaderParam("Idempotency-Key") String key) {
        return idempotency.once(
                key,
                "POST /webhooks/deliveries/" + deliveryId + "/replay",
                "",
                () -> new Idempotency.Made(
                        202, null, json(webhooks.replay(deliveryId, client.accountIds(), client.actor()))));
    }

    private static ApiLists.Webhook json(WebhookEndpoint endpoint, String secret) {
        return new ApiLists.Webhook(endpoint.id(), endpoint.url(), endpoint.events(), endpoint.createdAt(), secret);
    }

    private ApiLists.Delivery json(WebhookDelivery delivery) {
        return new ApiLists.Delivery(
                delivery.id(),
                delivery.endpointId(),
                delivery.event(),
                delivery.subjectId(),
                ApiJson.id(delivery.state()),
                delivery.createdAt(),
                delivery.nextTryAt(),
                delivery.deliveredAt(),
                webhooks.tries(delivery.id()).stream()
                        .map(one -> new ApiLists.DeliveryTry(one.triedAt(), one.status(), one.problem()))
                        .toList());
    }
}

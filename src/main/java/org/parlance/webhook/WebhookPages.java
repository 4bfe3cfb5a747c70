package org.parlance.webhook;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.parlance.identity.ClientAccount;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Endpoints of one's client accounts and what was sent to them; HR reads, recruiters make and send again. */
@Path("/webhooks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class WebhookPages {
    private static final String ONE = "/{webhookId: [0-9a-fA-F-]{36}}";

    private final CurrentStaff staff;
    private final WebhookService webhooks;
    private final WebhookReader reader;

    WebhookPages(CurrentStaff staff, WebhookService webhooks, WebhookReader reader) {
        this.staff = staff;
        this.webhooks = webhooks;
        this.reader = reader;
    }

    @GET
    public TemplateInstance list() {
        return WebhookTemplates.list(reader.all(staff.accounts()), staff.is(Role.RECRUITER));
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.RECRUITER)
    public TemplateInstance form() {
        return form(WebhookForm.EMPTY, null);
    }

    private TemplateInstance form(WebhookForm form, String problem) {
        return WebhookTemplates.make(form, staff.accounts(), List.of(WebhookEvent.values()), problem);
    }

    /** The answer shows the secret, which no page shows again. */
    @POST
    @RolesAllowed(Role.RECRUITER)
    public Response create(@BeanParam WebhookForm form) {
        try {
            WebhookEndpoint made = webhooks.create(account(form), form.url(), form.events(), staff.actor());
            return Response.status(Response.Status.CREATED)
                    .entity(WebhookTemplates.one(reader.log(made.id(), null, staff.accounts()), true, made.secret()))
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (HttpProblem refused) {
            return Response.status(refused.getStatusCode())
                    .entity(form(form, refused.getDetail()))
                    .build();
        }
    }

    private UUID account(WebhookForm form) {
        return staff.accounts().stream()
                .map(ClientAccount::id)
                .filter(id -> id.toString().equals(form.account()))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest(
                        PageLanguage.words(WebhookMessages.class).chooseAccount()));
    }

    @GET
    @Path(ONE)
    public TemplateInstance one(@PathParam("webhookId") UUID webhookId, @QueryParam("before") UUID before) {
        return WebhookTemplates.one(reader.log(webhookId, before, staff.accounts()), staff.is(Role.RECRUITER), null);
    }

    /** Where a browser lands that signs in again in between. */
    @GET
    @Path(ONE + "/delete")
    public Response backFromDelete(@PathParam("webhookId") UUID webhookId) {
        return goTo("/webhooks/" + webhookId);
    }

    @POST
    @Path(ONE + "/delete")
    @RolesAllowed(Role.RECRUITER)
    public Response delete(@PathParam("webhookId") UUID webhookId) {
        webhooks.delete(webhookId, staff.accountIds(), staff.actor());
        return goTo("/webhooks");
    }

    /** Where a browser lands that signs in again in between. */
    @GET
    @Path(ONE + "/deliveries/{deliveryId}/replay")
    public Response backFromReplay(@PathParam("webhookId") UUID webhookId) {
        return goTo("/webhooks/" + webhookId);
    }

    @POST
    @Path(ONE + "/deliveries/{deliveryId}/replay")
    @RolesAllowed(Role.RECRUITER)
    public Response replay(@PathParam("webhookId") UUID webhookId, @PathParam("deliveryId") UUID deliveryId) {
        WebhookDelivery delivery = webhooks.delivery(deliveryId, staff.accountIds());
        if (!delivery.endpointId().equals(webhookId)) {
            throw Problems.notFound("There is no such delivery of this webhook.");
        }
        webhooks.replay(deliveryId, staff.accountIds(), staff.actor());
        return goTo("/webhooks/" + webhookId + "#message-" + deliveryId);
    }

    private static Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}

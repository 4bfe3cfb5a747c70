package org.parlance.shortlist;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/** The shortlists of all campaigns and of one; HR reads them, recruiters make them. */
@Path("/shortlists")
@RolesAllowed({Role.HR, Role.RECRUITER})
@Blocking
class ShortlistPages {
    static final String UUID_PATTERN = "[0-9a-fA-F-]{36}";

    private final CurrentStaff staff;
    private final ShortlistReader reader;
    private final ShortlistKeeping keeping;
    private final ShortlistExports exports;

    ShortlistPages(CurrentStaff staff, ShortlistReader reader, ShortlistKeeping keeping, ShortlistExports exports) {
        this.staff = staff;
        this.reader = reader;
        this.keeping = keeping;
        this.exports = exports;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return ShortlistTemplates.list(
                reader.all(staff.accountIds(), staff.member().id()));
    }

    @GET
    @Path("/{campaignId: " + UUID_PATTERN + "}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance first(@PathParam("campaignId") UUID campaignId) {
        return page(reader.first(campaignId, staff.accountIds(), staff.member().id()), "", null);
    }

    /** A further list of the campaign. */
    @POST
    @Path("/{campaignId: " + UUID_PATTERN + "}")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Role.RECRUITER)
    public Response create(@PathParam("campaignId") UUID campaignId, @RestForm String name) {
        ShortlistView campaign =
                reader.first(campaignId, staff.accountIds(), staff.member().id());
        try {
            Shortlist list = keeping.create(campaignId, name, staff.accountIds(), staff.member());
            return Response.seeOther(URI.create("/shortlists/lists/" + list.id()))
                    .build();
        } catch (HttpProblem refused) {
            return Response.status(refused.getStatusCode())
                    .entity(page(campaign, name == null ? "" : name, refused.getDetail()))
                    .build();
        }
    }

    @GET
    @Path("/{campaignId: " + UUID_PATTERN + "}.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@PathParam("campaignId") UUID campaignId) {
        return csv(reader.first(campaignId, staff.accountIds(), staff.member().id()));
    }

    @GET
    @Path("/lists/{listId: " + UUID_PATTERN + "}.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response listCsv(@PathParam("listId") UUID listId) {
        return csv(reader.one(listId, staff.accountIds(), staff.member().id()));
    }

    private Response csv(ShortlistView shortlist) {
        return Response.ok(exports.csv(shortlist, staff.actor()))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + FileNames.of("shortlist", shortlist.campaign(), "csv") + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private TemplateInstance page(ShortlistView view, String typedName, String problem) {
        return ShortlistTemplates.one(view, staff.is(Role.RECRUITER), staff.is(Role.HR), typedName, problem);
    }
}

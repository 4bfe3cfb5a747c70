package org.parlance.shortlist;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/** What HR sees: the shortlists, and each as a file. */
@Path("/shortlists")
@RolesAllowed({Role.HR, Role.RECRUITER})
@Blocking
class ShortlistPages {
    private static final String UUID_PATTERN = "[0-9a-fA-F-]{36}";

    private final CurrentStaff staff;
    private final ShortlistReader reader;
    private final ShortlistExport export;

    ShortlistPages(CurrentStaff staff, ShortlistReader reader, ShortlistExport export) {
        this.staff = staff;
        this.reader = reader;
        this.export = export;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return ShortlistTemplates.list(reader.all(staff.accountIds()));
    }

    @GET
    @Path("/{campaignId: " + UUID_PATTERN + "}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@PathParam("campaignId") UUID campaignId) {
        return ShortlistTemplates.one(reader.one(campaignId, staff.accountIds()));
    }

    @GET
    @Path("/{campaignId: " + UUID_PATTERN + "}.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@PathParam("campaignId") UUID campaignId) {
        ShortlistView shortlist = export.view(campaignId, staff.accountIds(), staff.actor());
        return Response.ok(export.csv(shortlist))
                .header("Content-Disposition", "attachment; filename=\"" + fileName(shortlist.campaign()) + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static String fileName(String campaign) {
        String plain =
                campaign.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "shortlist-" + (plain.isEmpty() ? "campaign" : plain) + ".csv";
    }
}

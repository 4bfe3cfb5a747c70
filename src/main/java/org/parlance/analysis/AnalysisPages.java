package org.parlance.analysis;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.AuditTrail;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/**
 * How items do, in sums over many applicants. Authors and administrators, who see no applicants, see the sums of all
 * campaigns; recruiters those of their client accounts.
 */
@Path("/analysis")
@RolesAllowed({Role.AUTHOR, Role.ADMIN, Role.RECRUITER})
@Blocking
class AnalysisPages {
    private static final String BANK = "/{language: [a-z]{2,3}}/{bank: [a-z0-9-]+}";

    private final CurrentStaff staff;
    private final AnalysisReader reader;
    private final AuditTrail audit;

    AnalysisPages(CurrentStaff staff, AnalysisReader reader, AuditTrail audit) {
        this.staff = staff;
        this.reader = reader;
        this.audit = audit;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance banks(@QueryParam("campaign") String campaign) {
        return AnalysisTemplates.banks(reader.banks(scope(campaign)), query(campaign));
    }

    @GET
    @Path(BANK)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance bank(
            @PathParam("language") String language,
            @PathParam("bank") String bank,
            @QueryParam("campaign") String campaign) {
        return AnalysisTemplates.bank(reader.view(language + "/" + bank, scope(campaign)));
    }

    @GET
    @Path(BANK + "/items.csv")
    @Produces("text/csv;charset=UTF-8")
    @Transactional
    public Response csv(
            @PathParam("language") String language,
            @PathParam("bank") String bank,
            @QueryParam("campaign") String campaign) {
        Scope scope = scope(campaign);
        BankStatistics found = reader.statistics(language + "/" + bank, scope);
        Map<String, String> details = new HashMap<>(Map.of("bank", language + "/" + bank));
        scope.campaign().ifPresent(id -> details.put("campaign", id.toString()));
        audit.record(staff.actor(), "items.exported", staff.member().id(), details);
        return Response.ok(ItemsCsv.of(found.items()))
                .header("Content-Disposition", "attachment; filename=\"items-" + language + "-" + bank + ".csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static String query(String campaign) {
        return campaign == null || campaign.isBlank() ? "" : "?campaign=" + id(campaign);
    }

    /** @param campaign as chosen on the page; empty or null for all */
    private Scope scope(String campaign) {
        Optional<UUID> chosen =
                Optional.ofNullable(campaign).filter(id -> !id.isBlank()).map(AnalysisPages::id);
        boolean seesSumsOnly = staff.is(Role.AUTHOR) || staff.is(Role.ADMIN);
        return new Scope(chosen, seesSumsOnly ? Optional.empty() : Optional.of(staff.accountIds()));
    }

    /** One that nothing has where it is none, so that it is not found. */
    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return new UUID(0, 0);
        }
    }
}

package org.parlance.review;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.PageLanguage;

/** The filtered table as a file. It is sent while it is read, so that a long list needs neither memory nor waiting. */
@Path("/results/export.csv")
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class ResultsExport {
    private static final String CSV = "text/csv; charset=UTF-8";

    private final CurrentStaff staff;
    private final ResultTable table;
    private final AuditTrail audit;

    ResultsExport(CurrentStaff staff, ResultTable table, AuditTrail audit) {
        this.staff = staff;
        this.table = table;
        this.audit = audit;
    }

    @GET
    @Produces(CSV)
    @Transactional
    public Response export(@Context UriInfo address) {
        ResultForm form = ResultForm.of(address.getQueryParameters()::getFirst);
        Set<UUID> accounts = staff.accountIds();
        UUID member = staff.member().id();
        Reader reader = Reader.of(staff);
        long rows = table.count(form.filter(), accounts, reader);
        audit.record(Actor.staff(member), "results.exported", member, Map.of("rows", Long.toString(rows)));
        ResultsMessages heads = PageLanguage.words(ResultsMessages.class);
        StreamingOutput file = out -> table.everything(form, accounts, reader, new ResultsCsv(out, heads));
        return Response.ok(file, CSV)
                .header("Content-Disposition", "attachment; filename=\"results.csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}

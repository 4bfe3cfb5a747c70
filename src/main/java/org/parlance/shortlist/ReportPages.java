package org.parlance.shortlist;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.parlance.delivery.Attempts;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.verdict.Blinding;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** The score report of one applicant. */
@Path("/attempts/{attemptId}/report.pdf")
@RolesAllowed({Role.HR, Role.RECRUITER})
@Blocking
class ReportPages {
    private final CurrentStaff staff;
    private final ScoreReports reports;
    private final Attempts attempts;
    private final Blinding blinding;

    ReportPages(CurrentStaff staff, ScoreReports reports, Attempts attempts, Blinding blinding) {
        this.staff = staff;
        this.reports = reports;
        this.attempts = attempts;
        this.blinding = blinding;
    }

    /** Nothing of it for somebody who is rating the test blind. */
    @GET
    public Response report(@PathParam("attemptId") UUID attemptId) {
        String applicant = attempts.visible(attemptId, staff.accountIds())
                .orElseThrow(() -> Problems.notFound("There is no such result among your client accounts."))
                .invitation()
                .applicant()
                .name();
        UUID member = staff.member().id();
        return blinding.refusal(attemptId, member).orElseGet(() -> printed(attemptId, applicant, member));
    }

    private Response printed(UUID attemptId, String applicant, UUID member) {
        byte[] pdf = reports.print(attemptId, staff.actor())
                .orElseThrow(() -> Problems.conflict(
                        PageLanguage.words(ShortlistRefusalMessages.class).noVerdict()));
        blinding.shown(List.of(attemptId), member);
        return ExportPages.attachment(pdf, "application/pdf", FileNames.of("report", applicant, "pdf"));
    }
}

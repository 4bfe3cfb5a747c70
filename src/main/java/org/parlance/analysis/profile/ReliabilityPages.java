package org.parlance.analysis.profile;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.parlance.analysis.profile.ReliabilityView.Choice;
import org.parlance.audit.AuditTrail;
import org.parlance.bank.Banks;
import org.parlance.bank.Blueprint;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.review.TermMessages;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** How far the scores of each job profile can be relied on, for human resources: sums over many, nobody's own result. */
@Path("/reliability")
@RolesAllowed(Role.HR)
@Blocking
class ReliabilityPages {
    private static final String PROFILE = "/{profile: [a-z0-9-]+}";

    private final CurrentStaff staff;
    private final ProfileScores scores;
    private final Banks banks;
    private final AuditTrail audit;

    ReliabilityPages(CurrentStaff staff, ProfileScores scores, Banks banks, AuditTrail audit) {
        this.staff = staff;
        this.scores = scores;
        this.banks = banks;
        this.audit = audit;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance profiles() {
        Map<String, Long> counts = scores.counts(staff.accountIds());
        return ReliabilityTemplates.profiles(banks.blueprints().stream()
                .map(profile -> new Choice(profile.id(), profile.name(), counts.getOrDefault(profile.id(), 0L)))
                .toList());
    }

    @GET
    @Path(PROFILE)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance profile(@PathParam("profile") String id) {
        Blueprint profile = known(id);
        TermMessages words = PageLanguage.words(TermMessages.class);
        return ReliabilityTemplates.profile(ReliabilityView.of(
                profile,
                scores.of(profile, staff.accountIds()),
                trait -> words.skill(trait.skill()) + ": " + words.trait(trait.trait())));
    }

    @GET
    @Path(PROFILE + "/reliability.csv")
    @Produces("text/csv;charset=UTF-8")
    @Transactional
    public Response csv(@PathParam("profile") String id) {
        Blueprint profile = known(id);
        audit.record(staff.actor(), "reliability.exported", staff.member().id(), Map.of("profile", profile.id()));
        return Response.ok(ReliabilityCsv.of(
                        scores.of(profile, staff.accountIds()), PageLanguage.words(ReliabilityMessages.class)))
                .header("Content-Disposition", "attachment; filename=\"reliability-" + id + ".csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such profile */
    private Blueprint known(String id) {
        return banks.blueprint(id)
                .orElseThrow(() -> Problems.notFound("There is no such job profile, or it is in use no more."));
    }
}

package org.parlance.analysis.impact;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.parlance.analysis.impact.ImpactView.CampaignRow;
import org.parlance.analysis.impact.ImpactView.ProfileChoice;
import org.parlance.audit.AuditTrail;
import org.parlance.bank.Banks;
import org.parlance.bank.Blueprint;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.PageLanguage;

/** Whether groups of people fare alike, for human resources: sums over many, and nobody's own answers. */
@Path("/impact")
@RolesAllowed(Role.HR)
@Blocking
class ImpactPages {
    private static final int MONTHS = 36;
    private static final int USUAL_MONTHS = 12;

    private final CurrentStaff staff;
    private final ImpactReader reader;
    private final ImpactCampaigns asking;
    private final GroupSchemes schemes;
    private final CampaignService campaigns;
    private final Banks banks;
    private final AuditTrail audit;

    ImpactPages(
            CurrentStaff staff,
            ImpactReader reader,
            ImpactCampaigns asking,
            GroupSchemes schemes,
            CampaignService campaigns,
            Banks banks,
            AuditTrail audit) {
        this.staff = staff;
        this.reader = reader;
        this.asking = asking;
        this.schemes = schemes;
        this.campaigns = campaigns;
        this.banks = banks;
        this.audit = audit;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance report(
            @QueryParam("campaign") String campaign,
            @QueryParam("profile") String profile,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        ImpactScope scope = scope(campaign, profile, from, to);
        Set<UUID> accounts = staff.accountIds();
        ImpactReport report = reader.report(scope, accounts);
        Set<UUID> ask = asking.asking();
        List<Campaign> visible = campaigns.visible(accounts);
        List<CampaignRow> rows = visible.stream()
                .map(one -> new CampaignRow(
                        one.id(),
                        one.name(),
                        one.clientAccount().name(),
                        ask.contains(one.id()),
                        one.notice().isPresent()))
                .toList();
        YearMonth last = reader.lastMonth();
        return ImpactTemplates.report(new ImpactView(
                report,
                ImpactView.tables(report),
                scope,
                !schemes.asked().isEmpty(),
                (int) rows.stream().filter(CampaignRow::asks).count(),
                rows,
                profiles(),
                IntStream.range(0, MONTHS).mapToObj(last::minusMonths).toList()));
    }

    @GET
    @Path("/report.csv")
    @Produces("text/csv;charset=UTF-8")
    @Transactional
    public Response csv(
            @QueryParam("campaign") String campaign,
            @QueryParam("profile") String profile,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        ImpactScope scope = scope(campaign, profile, from, to);
        ImpactReport report = reader.report(scope, staff.accountIds());
        Map<String, String> details = new HashMap<>();
        details.put("from", scope.from().toString());
        details.put("to", scope.to().toString());
        scope.campaign().ifPresent(id -> details.put("campaign", id.toString()));
        scope.profile().ifPresent(id -> details.put("profile", id));
        audit.record(staff.actor(), "impact.exported", staff.member().id(), details);
        return Response.ok(ImpactCsv.of(report, PageLanguage.words(ImpactMessages.class)))
                .header("Content-Disposition", "attachment; filename=\"adverse-impact.csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private List<ProfileChoice> profiles() {
        return banks.blueprints().stream()
                .map((Blueprint blueprint) -> new ProfileChoice(blueprint.id(), blueprint.name()))
                .toList();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such campaign */
    private ImpactScope scope(String campaign, String profile, String from, String to) {
        YearMonth last = reader.lastMonth();
        YearMonth end = month(to).filter(typed -> !typed.isAfter(last)).orElse(last);
        YearMonth begin = month(from).filter(typed -> !typed.isAfter(end)).orElse(end.minusMonths(USUAL_MONTHS - 1));
        Optional<UUID> chosen =
                Optional.ofNullable(campaign).filter(id -> !id.isBlank()).map(ImpactPages::id);
        chosen.ifPresent(id -> campaigns.visible(id, staff.accountIds()));
        Optional<String> blueprint = Optional.ofNullable(profile).filter(id -> !id.isBlank());
        return new ImpactScope(chosen, blueprint.filter(this::isProfile), begin, end);
    }

    private boolean isProfile(String id) {
        return banks.blueprint(id).isPresent();
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            return Optional.ofNullable(typed).filter(text -> !text.isBlank()).map(YearMonth::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
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

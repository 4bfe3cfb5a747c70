package org.parlance.review;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.parlance.audit.AuditTrail;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.verdict.Blinding;
import org.parlance.verdict.Endorsements;

/** Two to four results side by side. */
@Path("/results/compare")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class ComparePages {
    /** As for texts that are opened, so that the trail stays readable. */
    private static final Duration ONCE_IN = Duration.ofHours(1);

    private final CurrentStaff staff;
    private final ResultReader results;
    private final EndorsementReader endorsed;
    private final Endorsements endorsements;
    private final Blinding blinding;
    private final AuditTrail audit;
    private final Clock clock;

    ComparePages(
            CurrentStaff staff,
            ResultReader results,
            EndorsementReader endorsed,
            Endorsements endorsements,
            Blinding blinding,
            AuditTrail audit,
            Clock clock) {
        this.staff = staff;
        this.results = results;
        this.endorsed = endorsed;
        this.endorsements = endorsements;
        this.blinding = blinding;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param result ids of attempts and of endorsements @param list filter of the table that they were chosen from */
    @GET
    @Transactional
    public Response compare(@RestQuery List<String> result, @RestQuery @DefaultValue("") String list) {
        ResultForm form = ResultForm.ofQuery(list);
        List<UUID> chosen = Comparison.chosen(result == null ? List.of() : result);
        if (chosen.size() < Comparison.LEAST || chosen.size() > Comparison.MOST) {
            return Response.status(400)
                    .entity(ResultsTemplates.compare(Comparison.of(form, List.of()), chosen.size()))
                    .build();
        }
        List<Comparison.Result> compared = chosen.stream().map(this::read).toList();
        UUID member = staff.member().id();
        for (Comparison.Result one : compared) {
            Optional<Response> refused = blinding.refusal(one.attemptId(), member);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        Instant lately = clock.instant().minus(ONCE_IN);
        blinding.shown(compared.stream().map(Comparison.Result::attemptId).toList(), member);
        for (Comparison.Result one : compared) {
            audit.recordOnce(staff.actor(), "result.compared", one.column().id().id(), lately, whose(one));
        }
        return Response.ok(ResultsTemplates.compare(Comparison.of(form, compared), chosen.size()))
                .build();
    }

    /** Of an endorsed result the attempt's id, so that whoever looks the attempt up in the trail finds this, too. */
    private static Map<String, String> whose(Comparison.Result result) {
        return result.column().id().endorsed()
                ? Map.of("attempt", result.attemptId().toString())
                : Map.of();
    }

    private Comparison.Result read(UUID id) {
        return endorsements.known(id, staff.accountIds())
                ? Comparison.Result.of(endorsed.one(id, staff.accountIds(), false))
                : Comparison.Result.of(results.one(id, staff.accountIds(), false));
    }
}

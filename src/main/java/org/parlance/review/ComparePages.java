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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.parlance.audit.AuditTrail;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/** Two to four results side by side. */
@Path("/results/compare")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class ComparePages {
    /** As for texts that are opened, so that the trail stays readable. */
    private static final Duration ONCE_IN = Duration.ofHours(1);

    private final CurrentStaff staff;
    private final ResultReader reader;
    private final BlindReviews blindReviews;
    private final ResultOpenings openings;
    private final AuditTrail audit;
    private final Clock clock;

    ComparePages(
            CurrentStaff staff,
            ResultReader reader,
            BlindReviews blindReviews,
            ResultOpenings openings,
            AuditTrail audit,
            Clock clock) {
        this.staff = staff;
        this.reader = reader;
        this.blindReviews = blindReviews;
        this.openings = openings;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param attempt ids of the attempts @param list filter of the table that they were chosen from */
    @GET
    @Transactional
    public Response compare(@RestQuery List<String> attempt, @RestQuery @DefaultValue("") String list) {
        ResultForm form = ResultForm.ofQuery(list);
        List<UUID> chosen = Comparison.chosen(attempt == null ? List.of() : attempt);
        if (chosen.size() < Comparison.LEAST || chosen.size() > Comparison.MOST) {
            return Response.status(400)
                    .entity(ResultsTemplates.compare(Comparison.of(form, List.of()), chosen.size()))
                    .build();
        }
        chosen.forEach(id -> reader.visible(id, staff.accountIds()));
        UUID member = staff.member().id();
        for (UUID id : chosen) {
            if (blindReviews.open(id, member).isPresent()) {
                return Response.status(403)
                        .entity(QueueTemplates.blindRefused(id))
                        .build();
            }
        }
        Instant lately = clock.instant().minus(ONCE_IN);
        for (UUID id : chosen) {
            openings.opened(id, member);
            audit.recordOnce(staff.actor(), "result.compared", id, lately);
        }
        List<ResultView> views = chosen.stream()
                .map(id -> reader.one(id, staff.accountIds(), false))
                .toList();
        return Response.ok(ResultsTemplates.compare(Comparison.of(form, views), chosen.size()))
                .build();
    }
}

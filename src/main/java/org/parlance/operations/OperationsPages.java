package org.parlance.operations;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.jobs.DeadJob;
import org.parlance.jobs.DeadJobs;
import org.parlance.web.Problems;

/** What is stuck and which jobs were given up, of all accounts, by ids alone: for whoever runs the server. */
@Path("/operations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
@Blocking
class OperationsPages {
    private static final int MOST = 200;
    private static final String ONE = "/dead-jobs/{id: [0-9a-fA-F-]{36}}";

    private final CurrentStaff staff;
    private final Watchdog watchdog;
    private final DeadJobs dead;
    private final DeadJobDesk desk;

    OperationsPages(CurrentStaff staff, Watchdog watchdog, DeadJobs dead, DeadJobDesk desk) {
        this.staff = staff;
        this.watchdog = watchdog;
        this.dead = dead;
        this.desk = desk;
    }

    @GET
    public TemplateInstance overview(
            @QueryParam("queued") @DefaultValue("0") int queued,
            @QueryParam("needless") @DefaultValue("0") int needless) {
        List<DeadJob> listed = dead.open(MOST);
        List<OperationsView.Kind> kinds = listed.stream()
                .collect(Collectors.groupingBy(DeadJob::name, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new OperationsView.Kind(entry.getKey(), entry.getValue()))
                .toList();
        return OperationsTemplates.overview(
                new OperationsView(watchdog.stuck(), kinds, dead.count() - listed.size()), queued, needless);
    }

    /** Where a browser lands that signs in again in between. */
    @GET
    @Path("/dead-jobs{rest: (/.*)?}")
    public Response back() {
        return Response.seeOther(URI.create("/operations")).build();
    }

    @POST
    @Path("/dead-jobs/retries")
    public Response tryAllAgain(@FormParam("name") String name) {
        if (name == null || name.isBlank()) {
            throw Problems.badRequest("Name the kind of job that is to be tried again.");
        }
        return done(desk.tryAllAgain(name, staff.actor()));
    }

    @POST
    @Path(ONE + "/retry")
    public Response tryAgain(@PathParam("id") UUID id) {
        return done(desk.tryAgain(id, staff.actor()));
    }

    @POST
    @Path(ONE + "/set-aside")
    public Response setAside(@PathParam("id") UUID id) {
        desk.setAside(id, staff.actor());
        return back();
    }

    private static Response done(DeadJobDesk.Outcome outcome) {
        return Response.seeOther(
                        URI.create("/operations?queued=" + outcome.queued() + "&needless=" + outcome.needless()))
                .build();
    }
}

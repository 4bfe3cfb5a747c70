package org.parlance.review;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/** The queue of what waits for a person, and the way from one to the next. */
@Path("/reviews")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.RECRUITER)
@Blocking
class ReviewQueuePages {
    private final CurrentStaff staff;
    private final ReviewQueue queue;

    ReviewQueuePages(CurrentStaff staff, ReviewQueue queue) {
        this.staff = staff;
        this.queue = queue;
    }

    @GET
    public TemplateInstance queue(
            @RestQuery String campaign,
            @RestQuery String kind,
            @RestQuery String blind,
            @RestQuery @DefaultValue("1") int page) {
        QueueFilter filter = QueueFilter.of(campaign, kind, "on".equals(blind));
        return QueueTemplates.queue(queue.page(filter, page, staff.accountIds(), Reader.of(staff)));
    }

    @GET
    @Path("/next")
    public Response next(@RestQuery UUID from, @RestQuery @DefaultValue("") String queue) {
        return beside(from, queue, true);
    }

    @GET
    @Path("/previous")
    public Response previous(@RestQuery UUID from, @RestQuery @DefaultValue("") String queue) {
        return beside(from, queue, false);
    }

    private Response beside(UUID from, String code, boolean onwards) {
        QueueFilter filter = QueueFilter.ofCode(code);
        String place = queue.beside(from, onwards, filter, staff.accountIds(), Reader.of(staff))
                .map(attempt -> "/attempts/" + attempt + "?queue=" + filter.code())
                .orElse("/reviews?" + filter.query());
        return Response.seeOther(URI.create(place)).build();
    }
}

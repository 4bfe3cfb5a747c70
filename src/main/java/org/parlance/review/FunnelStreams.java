package org.parlance.review;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.parlance.hiring.CampaignService;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.Json;
import org.parlance.web.Problems;

/** The funnels of campaigns as server-sent events, so that pages need not ask again and again. */
@Path("/campaigns/funnels")
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class FunnelStreams {
    /** As many as a page of the list has, with room to spare. */
    private static final int MOST = 50;

    /** Milliseconds after which a browser connects again. */
    private static final long CONNECT_AGAIN = 2_000;

    private final CurrentStaff staff;
    private final CampaignService campaigns;
    private final LiveFunnels funnels;
    private final CurrentVertxRequest request;
    private final Clock clock;

    FunnelStreams(
            CurrentStaff staff,
            CampaignService campaigns,
            LiveFunnels funnels,
            CurrentVertxRequest request,
            Clock clock) {
        this.staff = staff;
        this.campaigns = campaigns;
        this.funnels = funnels;
        this.request = request;
        this.clock = clock;
    }

    /** @param of the campaigns, each among the reader's client accounts */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    public Multi<OutboundSseEvent> stream(@RestQuery List<UUID> of, @Context Sse events) {
        if (of == null || of.isEmpty() || of.size() > MOST) {
            throw Problems.badRequest("Name 1 to " + MOST + " campaigns.");
        }
        Set<UUID> accounts = staff.accountIds();
        Set<UUID> watched = new HashSet<>(of);
        watched.forEach(campaign -> campaigns.visible(campaign, accounts));
        Duration session = staff.sessionEnds()
                .map(end -> Duration.between(clock.instant(), end))
                .orElse(Duration.ofDays(1));
        Multi<Map<UUID, LiveFunnel>> moves = funnels.of(watched, staff.member().id(), session);
        // nginx would collect what it passes on
        request.getCurrent().response().putHeader("Cache-Control", "no-store").putHeader("X-Accel-Buffering", "no");
        return moves.map(moved -> event(events, moved));
    }

    private static OutboundSseEvent event(Sse events, Map<UUID, LiveFunnel> moved) {
        return events.newEventBuilder()
                .name("funnels")
                .reconnectDelay(CONNECT_AGAIN)
                .data(Json.write(moved))
                .build();
    }
}

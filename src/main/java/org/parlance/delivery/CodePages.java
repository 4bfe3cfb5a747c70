package org.parlance.delivery;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.parlance.hiring.DeviceCodes;
import org.parlance.web.PageLanguage;

/** Where a new device's applicant types the code that was mailed to them, before anything of the test is shown. */
@Path("/sitting/code")
@Blocking
class CodePages {
    static final String COOKIE = "parlance_code";
    static final int COOKIE_SECONDS = 24 * 3600;

    record Entry(@NotNull @Size(max = 20) String code) {}

    record Next(String next) {}

    private final RoutingContext context;
    private final DeviceCodes codes;
    private final CodeWaits waits;
    private final PageLanguage language;

    CodePages(RoutingContext context, DeviceCodes codes, CodeWaits waits, PageLanguage language) {
        this.context = context;
        this.codes = codes;
        this.waits = waits;
        this.language = language;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page() {
        Optional<DeviceCodes.Waiting> waiting = waiting();
        if (waiting.isEmpty()) {
            return Response.seeOther(URI.create("/sitting")).build();
        }
        CodeView view = new CodeView(waiting.get().address(), waiting.get().unreached());
        return Response.ok(SittingTemplates.code(view).render())
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The right code makes this browser one of the invitation's. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response enter(
            @Valid @NotNull Entry entry, @Context UriInfo uri, @HeaderParam("X-Forwarded-Proto") String proto) {
        waiting();
        String cookie = waits.admit(device().orElse(""), entry.code());
        return Response.ok(new Next("/sitting"))
                .cookie(
                        BrowserCookies.of(CurrentSitting.COOKIE, cookie, CurrentSitting.COOKIE_SECONDS, uri, proto),
                        BrowserCookies.of(COOKIE, "", 0, uri, proto))
                .build();
    }

    @POST
    @Path("/again")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Next again() {
        waiting();
        codes.again(device().orElse(""));
        return new Next("/sitting/code");
    }

    /** What this browser waits for, in whose campaign's language all answers are from here on. */
    private Optional<DeviceCodes.Waiting> waiting() {
        Optional<DeviceCodes.Waiting> found = device().flatMap(codes::waiting);
        found.ifPresent(waiting -> language.ofProfile(waiting.language()));
        return found;
    }

    private Optional<String> device() {
        return Optional.ofNullable(context.request().getCookie(COOKIE)).map(Cookie::getValue);
    }
}

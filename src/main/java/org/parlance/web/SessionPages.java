package org.parlance.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where people land whose session has ended, by itself or by their own hand. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
class SessionPages {
    @GET
    @Path("/session-expired")
    public TemplateInstance sessionExpired() {
        return ProblemTemplates.sessionExpired();
    }

    @GET
    @Path("/signed-out")
    public TemplateInstance signedOut() {
        return ProblemTemplates.signedOut();
    }
}

package org.parlance.delivery;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where an invitation's link leads. The token behind the # stays in the browser until its page hands it in. */
@Path("/start")
@Produces(MediaType.TEXT_HTML)
@Blocking
class StartPage {
    @GET
    public TemplateInstance start() {
        return SittingTemplates.start();
    }
}

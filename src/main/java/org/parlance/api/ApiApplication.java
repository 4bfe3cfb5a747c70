package org.parlance.api;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the interface in its document. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Parlance",
                        version = "1",
                        description = "Campaigns, invitations, attempts, results, shortlists and exports of a client's"
                                + " accounts. Lists come in pages: send `next` as `cursor` for the one after. A POST"
                                + " with an `Idempotency-Key` may be sent again for a day and is done once. A client"
                                + " may send 600 requests a minute."),
        components = @Components(schemas = @Schema(name = "Problem", implementation = ApiLists.Problem.class)))
public class ApiApplication extends Application {}

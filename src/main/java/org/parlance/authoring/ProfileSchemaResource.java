package org.parlance.authoring;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** The schema of the job profiles' files, for editors and other programs; open to everybody. */
@Path("/schemas/profiles/profile.json")
@Produces(MediaType.APPLICATION_JSON)
class ProfileSchemaResource {
    @GET
    public Response schema() throws IOException {
        try (InputStream in = ProfileSchemaResource.class.getResourceAsStream("/" + ItemSchemas.PROFILE)) {
            return Response.ok(in.readAllBytes())
                    .header("Cache-Control", "public, max-age=3600")
                    .build();
        }
    }
}

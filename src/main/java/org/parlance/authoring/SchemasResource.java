package org.parlance.authoring;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.parlance.bank.ItemType;

/** The schemas of the item files, for editors and other programs; open to everybody. */
@Path("/schemas/items")
@Produces(MediaType.APPLICATION_JSON)
class SchemasResource {
    private static final String AN_HOUR = "public, max-age=3600";
    private static final String SHARED = "common";

    /** @param schemas by item type, with the address of each */
    public record Index(List<Entry> schemas) {}

    /** @param href relative to the server */
    public record Entry(String type, String href) {}

    @GET
    public Response index() {
        List<Entry> entries = Arrays.stream(ItemType.values())
                .map(type -> new Entry(type.id(), "/schemas/items/" + type.id() + ".json"))
                .toList();
        return Response.ok(new Index(entries)).header("Cache-Control", AN_HOUR).build();
    }

    @GET
    @Path("{type}.json")
    public Response schema(@PathParam("type") String type) throws IOException {
        boolean known = type.equals(SHARED)
                || Arrays.stream(ItemType.values()).anyMatch(one -> one.id().equals(type));
        if (!known) {
            throw new NotFoundException("there is no schema of that name");
        }
        try (InputStream in = SchemasResource.class.getResourceAsStream("/" + ItemSchemas.DIRECTORY + type + ".json")) {
            return Response.ok(in.readAllBytes())
                    .header("Cache-Control", AN_HOUR)
                    .build();
        }
    }
}

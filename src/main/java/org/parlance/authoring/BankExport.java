package org.parlance.authoring;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/** A bank as one zip, to be changed and uploaded again; an uploaded one comes back as it was, byte for byte. */
@Path("/banks/{key}/zip")
@RolesAllowed(Role.AUTHOR)
@Blocking
class BankExport {
    private final CurrentStaff staff;
    private final BankRoom room;
    private final BankVersions versions;
    private final BankShelf shelf;

    BankExport(CurrentStaff staff, BankRoom room, BankVersions versions, BankShelf shelf) {
        this.staff = staff;
        this.room = room;
        this.versions = versions;
        this.shelf = shelf;
    }

    @GET
    @Produces("application/zip")
    public Response zip(@PathParam("key") String key) {
        OpenBank open = room.open(key);
        byte[] zip = open.version().isPresent()
                ? versions.zip(open.version().get().id())
                : ZippedBank.of(open.bank().orElseThrow().directory());
        // a bank of the server's files has no id of its own but its name
        UUID subject = open.version()
                .map(BankVersion::id)
                .orElseGet(() -> UUID.nameUUIDFromBytes(open.id().getBytes(StandardCharsets.UTF_8)));
        shelf.exported(subject, open.id(), staff.member());
        String name = BankKey.ofShipped(open.id()) + "-" + open.number() + ".zip";
        return Response.ok(zip)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}

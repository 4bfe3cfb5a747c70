package org.parlance.authoring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.identity.StaffMember;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** The item banks, and what becomes of an uploaded one. */
@Path("/banks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.AUTHOR)
@Blocking
class BankPages {
    private interface Move {
        void by(StaffMember author);
    }

    private final CurrentStaff staff;
    private final BankRoom room;
    private final BankShelf shelf;
    private final PublishedBanks published;

    BankPages(CurrentStaff staff, BankRoom room, BankShelf shelf, PublishedBanks published) {
        this.staff = staff;
        this.room = room;
        this.shelf = shelf;
        this.published = published;
    }

    @GET
    public TemplateInstance list() {
        return list(null);
    }

    private TemplateInstance list(String problem) {
        return AuthoringTemplates.banks(rows(room.all()), problem);
    }

    private List<BankRow> rows(List<OpenBank> banks) {
        return banks.stream().map(open -> BankRow.of(open, room.inUse(open))).toList();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm FileUpload zip) throws IOException {
        try {
            if (zip == null || zip.size() == 0) {
                throw Problems.badRequest(
                        PageLanguage.words(AuthoringRefusalMessages.class).chooseZip());
            }
            return goTo(shelf.upload(Files.readAllBytes(zip.uploadedFile()), staff.member()));
        } catch (HttpProblem refused) {
            return Response.status(refused.getStatusCode())
                    .entity(list(refused.getDetail()))
                    .build();
        }
    }

    @GET
    @Path("/{key}")
    public TemplateInstance one(@PathParam("key") String key) {
        return AuthoringTemplates.bank(view(key), null);
    }

    /** The part that the page asks for again until the check is done. */
    @GET
    @Path("/{key}/check")
    public Response check(@PathParam("key") String key) {
        return Response.ok(AuthoringTemplates.check(view(key)))
                .header("Cache-Control", "no-store")
                .build();
    }

    private BankView view(String key) {
        OpenBank open = room.open(key);
        List<OpenBank> others = room.all().stream()
                .filter(other -> other.id().equals(open.id()) && !other.key().equals(key))
                .toList();
        return BankView.of(open, BankRow.of(open, room.inUse(open)), rows(others));
    }

    @POST
    @Path("/{key}/publish")
    public Response publish(@PathParam("key") UUID id) {
        return moved(id, author -> shelf.publish(id, author));
    }

    @POST
    @Path("/{key}/retire")
    public Response retire(@PathParam("key") UUID id) {
        return moved(id, author -> shelf.retire(id, author));
    }

    @POST
    @Path("/{key}/discard")
    public Response discard(@PathParam("key") UUID id) {
        shelf.discard(id, staff.member());
        return Response.seeOther(URI.create("/banks")).build();
    }

    /** A refusal is shown on the bank's page. */
    private Response moved(UUID id, Move move) {
        try {
            move.by(staff.member());
        } catch (HttpProblem refused) {
            if (refused.getStatusCode() != 409) {
                throw refused;
            }
            return Response.status(409)
                    .entity(AuthoringTemplates.bank(view(id.toString()), refused.getDetail()))
                    .build();
        }
        published.refresh();
        return goTo(id);
    }

    private static Response goTo(UUID id) {
        return Response.seeOther(URI.create("/banks/" + id)).build();
    }
}

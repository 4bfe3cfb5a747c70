package org.parlance.oversight;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.audit.AuditRecord;
import org.parlance.audit.AuditSearch;
import org.parlance.identity.Role;
import org.parlance.identity.StaffDirectory;
import org.parlance.identity.StaffMember;
import org.parlance.web.PageLanguage;

/** The audit trail for administrators. It is of the whole company, and has ids in it and no applicant's data. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
@Blocking
class AuditPages {
    private static final int ROWS = 100;

    private final AuditSearch search;
    private final StaffDirectory directory;

    AuditPages(AuditSearch search, StaffDirectory directory) {
        this.search = search;
        this.directory = directory;
    }

    @GET
    public Response trail(
            @QueryParam("action") String action,
            @QueryParam("subject") String subject,
            @QueryParam("actor") String actor,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("page") int page) {
        AuditForm form = AuditForm.of(action, subject, actor, from, to, page);
        AuditSearch.Wanted wanted;
        try {
            wanted = form.wanted();
        } catch (IllegalArgumentException unreadable) {
            AuditMessages words = PageLanguage.words(AuditMessages.class);
            return html(400, new AuditView(form, List.of(), words.unreadable(), null));
        }
        List<AuditSearch.Found> found = search.find(wanted, (form.page() - 1) * ROWS, ROWS + 1);
        String next = found.size() > ROWS ? address(form, form.page() + 1) : null;
        return html(200, new AuditView(form, rows(found.subList(0, Math.min(ROWS, found.size()))), null, next));
    }

    private List<AuditView.Row> rows(List<AuditSearch.Found> found) {
        Map<UUID, String> names = new HashMap<>();
        for (StaffMember member : directory.everybody()) {
            names.put(member.id(), member.name());
        }
        AuditMessages words = PageLanguage.words(AuditMessages.class);
        return found.stream().map(one -> row(one, names, words)).toList();
    }

    private static AuditView.Row row(AuditSearch.Found found, Map<UUID, String> names, AuditMessages words) {
        AuditRecord event = found.event();
        String actor =
                switch (event.actor().kind()) {
                    case STAFF -> names.getOrDefault(event.actor().id(), words.someone());
                    case APPLICANT -> words.applicant();
                    case SYSTEM -> words.system();
                };
        List<String> details = event.details().entrySet().stream()
                .map(detail -> detail.getKey() + " " + detail.getValue())
                .toList();
        return new AuditView.Row(
                found.number(), event.at(), actor, event.actor().id(), event.action(), event.subjectId(), details);
    }

    private static String address(AuditForm form, int page) {
        return UriBuilder.fromPath("/audit")
                .queryParam("action", form.action())
                .queryParam("subject", form.subject())
                .queryParam("actor", form.actor())
                .queryParam("from", form.from())
                .queryParam("to", form.to())
                .queryParam("page", page)
                .build()
                .toString();
    }

    private static Response html(int status, AuditView view) {
        return Response.status(status)
                .entity(AuditTemplates.trail(view).render())
                .header("Cache-Control", "no-store")
                .build();
    }
}

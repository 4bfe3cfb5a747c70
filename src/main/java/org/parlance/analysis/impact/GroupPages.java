package org.parlance.analysis.impact;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/** Defines the groups that results are compared by, for the whole company. Nobody's answers are here. */
@Path("/impact/groups")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.ADMIN})
@Blocking
class GroupPages {
    private final CurrentStaff staff;
    private final GroupSchemes schemes;

    GroupPages(CurrentStaff staff, GroupSchemes schemes) {
        this.staff = staff;
        this.schemes = schemes;
    }

    /** @param suggest "ll144" for the categories that New York City asks for, which are kept only when they are saved */
    @GET
    public TemplateInstance groups(@QueryParam("suggest") String suggest) {
        return page("ll144".equals(suggest) ? GroupForm.LOCAL_LAW_144 : GroupForm.of(schemes.asked()), null);
    }

    @POST
    public Response define(
            @RestForm("label") List<String> labels,
            @RestForm("kind") List<String> kinds,
            @RestForm("categories") List<String> categories) {
        GroupForm form = GroupForm.typed(labels, kinds, categories);
        Optional<String> refusal = form.refusal();
        if (refusal.isPresent()) {
            return Response.status(400).entity(page(form, refusal.get())).build();
        }
        schemes.define(form.attributes(), staff.actor());
        return Response.seeOther(URI.create("/impact/groups")).build();
    }

    private TemplateInstance page(GroupForm form, String problem) {
        Optional<GroupScheme> current = schemes.current();
        return ImpactTemplates.groups(
                form,
                current.map(GroupScheme::version).orElse(0),
                current.map(scheme -> schemes.answered(scheme.id())).orElse(false),
                staff.is(Role.HR),
                problem);
    }
}

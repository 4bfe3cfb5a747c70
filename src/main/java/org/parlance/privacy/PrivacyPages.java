package org.parlance.privacy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.audit.AuditTrail;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.DataKind;
import org.parlance.identity.Role;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** What people ask for of their data, for human resources. */
@Path("/privacy")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
@Blocking
class PrivacyPages {
    private static final int MOST_REQUESTS = 200;

    private final CurrentStaff staff;
    private final People people;
    private final PrivacyRequests requests;
    private final LegalHolds holds;
    private final PersonExports exports;
    private final PrivacyConfig config;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    PrivacyPages(
            CurrentStaff staff,
            People people,
            PrivacyRequests requests,
            LegalHolds holds,
            PersonExports exports,
            PrivacyConfig config,
            EntityManager entities,
            AuditTrail audit,
            Clock clock) {
        this.staff = staff;
        this.people = people;
        this.requests = requests;
        this.holds = holds;
        this.exports = exports;
        this.config = config;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance overview(@QueryParam("words") String typed) {
        String words = typed == null ? "" : typed.strip();
        List<OverviewView.Waiting> waiting = requests.open(MOST_REQUESTS).stream()
                .map(request -> new OverviewView.Waiting(request, people.person(request.applicantId())))
                .toList();
        List<Person> found = words.length() < 2 ? List.of() : people.search(words, staff.accountIds());
        return PrivacyTemplates.overview(
                new OverviewView(waiting, words, found, KindView.all(config), config.backupDays()));
    }

    @GET
    @Path("/people/{applicantId}")
    @Transactional
    public TemplateInstance person(@PathParam("applicantId") UUID applicantId) {
        return page(visible(applicantId), null);
    }

    @POST
    @Path("/people/{applicantId}/erase")
    public Response erase(@PathParam("applicantId") UUID applicantId, @RestForm String sure) {
        return deed(applicantId, person -> {
            if (sure == null) {
                throw Problems.badRequest(
                        PageLanguage.words(PrivacyMessages.class).notSure());
            }
            requests.askedByStaff(
                    applicantId, PrivacyRequest.Kind.ERASURE, staff.member().id());
        });
    }

    @POST
    @Path("/people/{applicantId}/export")
    public Response export(@PathParam("applicantId") UUID applicantId) {
        return deed(
                applicantId,
                person -> requests.askedByStaff(
                        applicantId, PrivacyRequest.Kind.EXPORT, staff.member().id()));
    }

    @POST
    @Path("/people/{applicantId}/hold")
    public Response hold(@PathParam("applicantId") UUID applicantId, @RestForm String reason) {
        return deed(applicantId, person -> holds.placeOnApplicant(applicantId, reason, staff.member()));
    }

    @POST
    @Path("/people/{applicantId}/lift")
    public Response lift(@PathParam("applicantId") UUID applicantId) {
        return deed(applicantId, person -> holds.on(applicantId).stream()
                .filter(hold -> !hold.ofCampaign())
                .forEach(hold -> holds.lift(hold, staff.member())));
    }

    @POST
    @Path("/requests/{requestId}/carry-out")
    public Response carryOut(@PathParam("requestId") UUID requestId) {
        return deed(
                request(requestId).applicantId(),
                person -> requests.carryOut(requestId, staff.member().id()));
    }

    @POST
    @Path("/requests/{requestId}/refuse")
    public Response refuse(@PathParam("requestId") UUID requestId, @RestForm String reason) {
        return deed(
                request(requestId).applicantId(),
                person -> requests.refuse(requestId, reason, staff.member().id()));
    }

    @GET
    @Path("/requests/{requestId}/export.zip")
    @Produces("application/zip")
    @Transactional
    public Response download(@PathParam("requestId") UUID requestId) {
        PrivacyRequest request = request(requestId);
        visible(request.applicantId());
        if (!request.downloadable(clock.instant())) {
            throw Problems.gone(PageLanguage.words(PrivacyMessages.class).copyGone());
        }
        audit.record(
                staff.actor(),
                "person.export-downloaded",
                request.applicantId(),
                Map.of("request", requestId.toString()));
        return zip(exports, requestId);
    }

    static Response zip(PersonExports exports, UUID requestId) {
        StreamingOutput file = out -> exports.read(requestId, out);
        return Response.ok(file, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"personal-data.zip\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private interface Deed {
        void on(Person person);
    }

    private Response deed(UUID applicantId, Deed deed) {
        Person person = visible(applicantId);
        try {
            deed.on(person);
            return Response.seeOther(URI.create("/privacy/people/" + applicantId))
                    .build();
        } catch (HttpProblem refused) {
            return Response.status(refused.getStatusCode())
                    .entity(page(person, refused.getDetail()).render())
                    .build();
        }
    }

    private PrivacyRequest request(UUID requestId) {
        return requests.find(requestId).orElseThrow(() -> Problems.notFound("There is no such request."));
    }

    private Person visible(UUID applicantId) {
        return people.find(applicantId, staff.accountIds())
                .orElseThrow(() -> Problems.notFound("There is no such person."));
    }

    private TemplateInstance page(Person person, String problem) {
        UUID id = person.applicantId();
        return PrivacyTemplates.person(
                new PersonView(
                        person,
                        people.alike(id, staff.accountIds()),
                        requests.ofApplicant(id),
                        holds.on(id),
                        erased(id),
                        KindView.all(config),
                        config.backupDays(),
                        clock.instant()),
                problem);
    }

    @SuppressWarnings("unchecked")
    private List<PersonView.Erased> erased(UUID applicantId) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select e.kind as kind, extract(epoch from max(e.erased_at)) as erased from erased_data e join invitation i"
                                + " on i.id = e.invitation_id where i.applicant_id = :id group by e.kind",
                        Tuple.class)
                .setParameter("id", applicantId)
                .getResultList();
        return rows.stream()
                .map(row -> new PersonView.Erased(
                        DataKind.valueOf(row.get("kind", String.class)),
                        Instant.ofEpochSecond(((Number) row.get("erased")).longValue())))
                .toList();
    }
}

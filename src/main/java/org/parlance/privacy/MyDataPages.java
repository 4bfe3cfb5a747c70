package org.parlance.privacy;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.delivery.CurrentSitting;
import org.parlance.delivery.VoiceConsents;
import org.parlance.delivery.Withdrawals;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.InvitationService;
import org.parlance.hiring.LegalBases;
import org.parlance.identity.DataKind;
import org.parlance.privacy.PrivacyRequest.Kind;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Where applicants withdraw their consent and ask for their data, or for its erasure. */
@Path("/sitting/my-data")
@Produces(MediaType.TEXT_HTML)
@Blocking
class MyDataPages {
    private final CurrentSitting sitting;
    private final Withdrawals withdrawals;
    private final VoiceConsents voices;
    private final InvitationService invitations;
    private final PrivacyRequests requests;
    private final PersonExports exports;
    private final CampaignRetention retention;
    private final LegalBases bases;
    private final PrivacyConfig config;
    private final AuditTrail audit;
    private final Clock clock;

    MyDataPages(
            CurrentSitting sitting,
            Withdrawals withdrawals,
            VoiceConsents voices,
            InvitationService invitations,
            PrivacyRequests requests,
            PersonExports exports,
            CampaignRetention retention,
            LegalBases bases,
            PrivacyConfig config,
            AuditTrail audit,
            Clock clock) {
        this.sitting = sitting;
        this.withdrawals = withdrawals;
        this.voices = voices;
        this.invitations = invitations;
        this.requests = requests;
        this.exports = exports;
        this.retention = retention;
        this.bases = bases;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    public Response page() {
        Invitation invitation = sitting.invitation();
        UUID campaignId = invitation.campaign().id();
        List<PrivacyRequest> asked = requests.ofApplicant(invitation.applicant().id());
        Map<DataKind, Integer> own = retention.of(campaignId);
        List<KindView> kinds = Arrays.stream(DataKind.values())
                .map(kind -> {
                    KeepRule rule = KeepRule.of(config, kind, own.get(kind));
                    return new KindView(kind, rule.days(), rule.floorYears(), rule.floorReason(), "");
                })
                .toList();
        boolean stopped = withdrawals.stopped(invitation.id());
        MyDataView view = new MyDataView(
                invitation.campaign().name(),
                bases.of(campaignId),
                stopped,
                asked.stream().anyMatch(request -> request.kind() == Kind.WITHDRAWAL),
                voices.given(invitation.id()),
                kinds,
                config.backupDays(),
                asked,
                clock.instant());
        return Response.ok(PrivacyTemplates.mine(view).render())
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Ends a test that has no result yet, and lets staff know. Again is harmless. */
    @POST
    @Path("/withdraw")
    @Transactional
    public Response withdraw() {
        Invitation invitation = sitting.invitation();
        Actor applicant = Actor.applicant(invitation.id());
        withdrawals.stop(invitation.id());
        voices.withdraw(invitation.id());
        if (invitation.usableAt(clock.instant())) {
            invitations.withdraw(invitation, applicant);
        }
        boolean told = requests.ofApplicant(invitation.applicant().id()).stream()
                .anyMatch(request -> request.kind() == Kind.WITHDRAWAL);
        if (!told) {
            audit.record(applicant, "consent.withdrawn", invitation.id());
            ask(Kind.WITHDRAWAL);
        }
        return back();
    }

    /** Ends the comparison of voices alone, and deletes its templates at once. Again is harmless. */
    @POST
    @Path("/voices/withdraw")
    public Response withdrawVoices() {
        voices.withdraw(sitting.invitation().id());
        return back();
    }

    @POST
    @Path("/erase")
    public Response erase() {
        ask(Kind.ERASURE);
        return back();
    }

    @POST
    @Path("/export")
    public Response export() {
        ask(Kind.EXPORT);
        return back();
    }

    private void ask(Kind kind) {
        Invitation invitation = sitting.invitation();
        requests.askedByApplicant(invitation.applicant().id(), invitation.id(), kind);
    }

    @GET
    @Path("/{requestId}/export.zip")
    @Produces("application/zip")
    @Transactional
    public Response download(@PathParam("requestId") UUID requestId) {
        Invitation invitation = sitting.invitation();
        PrivacyRequest request = requests.find(requestId)
                .filter(found ->
                        found.applicantId().equals(invitation.applicant().id()))
                .filter(found -> found.downloadable(clock.instant()))
                .orElseThrow(() -> Problems.notFound(
                        PageLanguage.words(MyDataMessages.class).noCopy()));
        audit.record(
                Actor.applicant(invitation.id()),
                "person.export-downloaded",
                request.applicantId(),
                Map.of("request", requestId.toString()));
        return PrivacyPages.zip(exports, requestId);
    }

    private static Response back() {
        return Response.seeOther(URI.create("/sitting/my-data")).build();
    }
}

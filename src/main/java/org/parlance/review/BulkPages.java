package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.parlance.audit.AuditTrail;
import org.parlance.hiring.BulkField;
import org.parlance.hiring.BulkPreview;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.InvitationBatch;
import org.parlance.hiring.InvitationBatches;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Inviting from a file: upload, columns, check, confirmation, progress. Nothing is sent before the confirmation. */
@Path("/campaigns/{campaignId}/bulk")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.RECRUITER)
@Blocking
class BulkPages {
    private static final Set<String> ENCODINGS =
            Set.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1250");

    private final CurrentStaff staff;
    private final CampaignService campaigns;
    private final InvitationBatches batches;
    private final RowWords words;
    private final BulkMessages messages;
    private final AuditTrail audit;

    BulkPages(
            CurrentStaff staff,
            CampaignService campaigns,
            InvitationBatches batches,
            RowWords words,
            BulkMessages messages,
            AuditTrail audit) {
        this.staff = staff;
        this.campaigns = campaigns;
        this.batches = batches;
        this.words = words;
        this.messages = messages;
        this.audit = audit;
    }

    @GET
    public TemplateInstance form(@PathParam("campaignId") UUID campaignId) {
        Campaign campaign = campaign(campaignId);
        return BulkTemplates.upload(campaign, batches.ofCampaign(campaign), null);
    }

    @GET
    @Path("/template.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response template(@PathParam("campaignId") UUID campaignId) {
        campaign(campaignId);
        String header = String.join(
                ",", List.of(BulkField.values()).stream().map(messages::field).toList());
        return download("\uFEFF" + header + "\r\n", "applicants.csv");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @PathParam("campaignId") UUID campaignId, @RestForm FileUpload file, @RestForm String encoding)
            throws IOException {
        Campaign campaign = campaign(campaignId);
        try {
            if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
                throw Problems.badRequest(
                        PageLanguage.words(ReviewRefusalMessages.class).chooseFile());
            }
            InvitationBatch batch = batches.upload(
                    campaign,
                    file.fileName(),
                    Files.readAllBytes(file.uploadedFile()),
                    Optional.ofNullable(encoding).filter(ENCODINGS::contains).map(Charset::forName),
                    staff.member());
            return goTo(campaignId, batch.id());
        } catch (HttpProblem refused) {
            return Response.status(refused.getStatusCode())
                    .entity(BulkTemplates.upload(campaign, batches.ofCampaign(campaign), refused.getDetail()))
                    .build();
        }
    }

    @GET
    @Path("/{batchId}")
    public TemplateInstance one(@PathParam("campaignId") UUID campaignId, @PathParam("batchId") UUID batchId) {
        return page(campaign(campaignId), batchId, null, "");
    }

    /** The part that the page asks for again while the file is worked off. */
    @GET
    @Path("/{batchId}/live")
    public Response live(@PathParam("campaignId") UUID campaignId, @PathParam("batchId") UUID batchId) {
        return Response.ok(BulkTemplates.progress(batches.ofCampaign(campaign(campaignId), batchId)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/{batchId}/rows.csv")
    @Produces("text/csv;charset=UTF-8")
    @Transactional
    public Response badRows(@PathParam("campaignId") UUID campaignId, @PathParam("batchId") UUID batchId) {
        Campaign campaign = campaign(campaignId);
        List<BulkPreview.Bad> bad = batches.badRows(campaign, batchId);
        audit.record(staff.actor(), "batch.rows-taken", batchId, Map.of("rows", Integer.toString(bad.size())));
        return download(BadRowsCsv.of(batches.header(campaign, batchId), bad, words, messages), "rows-to-mend.csv");
    }

    @POST
    @Path("/{batchId}/columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response columns(
            @PathParam("campaignId") UUID campaignId,
            @PathParam("batchId") UUID batchId,
            MultivaluedMap<String, String> form) {
        Campaign campaign = campaign(campaignId);
        try {
            batches.map(campaign, batchId, chosen(form));
            return goTo(campaignId, batchId);
        } catch (HttpProblem refused) {
            return refused(campaign, batchId, refused, "");
        }
    }

    private static Map<BulkField, Integer> chosen(MultivaluedMap<String, String> form) {
        Map<BulkField, Integer> columns = new EnumMap<>(BulkField.class);
        for (BulkField field : BulkField.values()) {
            String column = form.getFirst(field.name());
            if (column != null && column.matches("\\d{1,3}")) {
                columns.put(field, Integer.valueOf(column));
            }
        }
        return columns;
    }

    @POST
    @Path("/{batchId}/confirm")
    public Response confirm(
            @PathParam("campaignId") UUID campaignId, @PathParam("batchId") UUID batchId, @RestForm String reason) {
        Campaign campaign = campaign(campaignId);
        try {
            batches.confirm(campaign, batchId, reason, staff.actor());
            return goTo(campaignId, batchId);
        } catch (HttpProblem refused) {
            return refused(campaign, batchId, refused, reason == null ? "" : reason);
        }
    }

    @POST
    @Path("/{batchId}/discard")
    public Response discard(@PathParam("campaignId") UUID campaignId, @PathParam("batchId") UUID batchId) {
        batches.discard(campaign(campaignId), batchId, staff.actor());
        return Response.seeOther(URI.create("/campaigns/" + campaignId + "/bulk"))
                .build();
    }

    private Response refused(Campaign campaign, UUID batchId, HttpProblem refused, String reason) {
        if (refused.getStatusCode() == 404 || refused.getStatusCode() == 410) {
            throw refused;
        }
        return Response.status(refused.getStatusCode())
                .entity(page(campaign, batchId, refused.getDetail(), reason))
                .build();
    }

    private TemplateInstance page(Campaign campaign, UUID batchId, String problem, String reason) {
        InvitationBatch batch = batches.ofCampaign(campaign, batchId);
        if (batch.state() != InvitationBatch.State.UPLOADED) {
            return BulkTemplates.batch(new BulkView(campaign, batch, null, List.of(), List.of()), problem, reason);
        }
        BulkPreview preview = batches.preview(campaign, batchId);
        Set<UUID> accountIds = staff.accountIds();
        BulkView view = new BulkView(
                campaign,
                batch,
                preview,
                preview.bad().stream()
                        .limit(BulkView.SHOWN)
                        .map(row -> new BulkView.BadRow(row.row(), words.of(row)))
                        .toList(),
                preview.known().stream()
                        .map(row -> new BulkView.KnownRow(row.row(), row.name(), words.of(row.tests(), accountIds)))
                        .toList());
        return BulkTemplates.batch(view, problem, reason);
    }

    private Campaign campaign(UUID campaignId) {
        return campaigns.visible(campaignId, staff.accountIds());
    }

    private static Response goTo(UUID campaignId, UUID batchId) {
        return Response.seeOther(URI.create("/campaigns/" + campaignId + "/bulk/" + batchId))
                .build();
    }

    private static Response download(String csv, String name) {
        return Response.ok(csv)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}

package org.parlance.shortlist;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parlance.audit.Actor;
import org.parlance.jobs.JobHandler;
import org.parlance.shortlist.ResultBook.Listed;
import org.parlance.verdict.VerdictWords;
import org.parlance.web.PageLanguage;

/**
 * Makes the file of an export: heads of tables, and reports as a whole, in the language of who asked for it. Run again,
 * it makes the file anew.
 */
@ApplicationScoped
class ExportJob implements JobHandler {
    private final EntityManager entities;
    private final ShortlistEntries entries;
    private final ShortlistReader reader;
    private final ApplicantResults results;
    private final ScoreReports reports;
    private final VerdictWords words;

    ExportJob(
            EntityManager entities,
            ShortlistEntries entries,
            ShortlistReader reader,
            ApplicantResults results,
            ScoreReports reports,
            VerdictWords words) {
        this.entities = entities;
        this.entries = entries;
        this.reader = reader;
        this.results = results;
        this.reports = reports;
        this.words = words;
    }

    @Override
    public String name() {
        return ShortlistExport.JOB;
    }

    /** Only the finished file is one transaction with its state, so that the progress is seen meanwhile. */
    @Override
    @ActivateRequestContext
    public void run(UUID exportId) {
        Optional<ShortlistExport> wanted = QuarkusTransaction.requiringNew()
                .call(() -> Optional.ofNullable(entities.find(ShortlistExport.class, exportId)));
        if (wanted.isEmpty() || wanted.get().ready()) {
            return;
        }
        byte[] content = content(wanted.get());
        change(exportId, export -> {
            export.finished();
            entities.persist(new ShortlistExportFile(exportId, content));
        });
    }

    @Override
    public void gaveUp(UUID exportId) {
        change(exportId, ShortlistExport::failed);
    }

    @Override
    public boolean revive(UUID exportId) {
        Optional<ShortlistExport> failed = Optional.ofNullable(entities.find(ShortlistExport.class, exportId))
                .filter(export -> !export.ready());
        failed.ifPresent(ShortlistExport::begunAnew);
        return failed.isPresent();
    }

    private byte[] content(ShortlistExport export) {
        ShortlistMessages messages = PageLanguage.messages(ShortlistMessages.class, export.language());
        HandoverMessages handover = PageLanguage.messages(HandoverMessages.class, export.language());
        return switch (export.format()) {
            case CSV ->
                new ShortlistCsv(messages, handover)
                        .of(reader.everything(export.shortlistId(), export.namesOrigins()))
                        .getBytes(StandardCharsets.UTF_8);
            case XLSX -> new ResultBook(messages, handover, words.in(export.language())).of(listed(export));
            case REPORTS -> zip(export);
        };
    }

    private List<Listed> listed(ShortlistExport export) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<ShortlistEntry> standing = entries.standing(export.shortlistId());
            Map<UUID, ApplicantResult> known = of(export, standing).stream()
                    .collect(Collectors.toMap(ApplicantResult::attemptId, Function.identity()));
            return standing.stream()
                    .map(entry -> new Listed(
                            known.get(entry.attempt().id()), entry.adderName(), entry.addedAt(), entry.note()))
                    .toList();
        });
    }

    private List<ApplicantResult> of(ShortlistExport export, List<ShortlistEntry> standing) {
        UUID campaignId = entities.find(Shortlist.class, export.shortlistId()).campaignId();
        return results.of(
                campaignId,
                standing.stream().map(entry -> entry.attempt().id()).toList(),
                account -> export.namesOrigins());
    }

    private byte[] zip(ShortlistExport export) {
        List<ApplicantResult> all =
                QuarkusTransaction.requiringNew().call(() -> of(export, entries.standing(export.shortlistId())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < all.size(); i++) {
                ApplicantResult result = all.get(i);
                byte[] report = reports.print(result, export.language(), Actor.staff(export.requestedBy()));
                zip.putNextEntry(new ZipEntry(FileNames.of("%03d".formatted(i + 1), result.applicant(), "pdf")));
                zip.write(report);
                zip.closeEntry();
                int done = i + 1;
                change(export.id(), running -> running.reached(done));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a zip in memory cannot fail to be written", impossible);
        }
        return bytes.toByteArray();
    }

    /** One that has expired meanwhile is left alone. */
    private void change(UUID exportId, Consumer<ShortlistExport> change) {
        QuarkusTransaction.requiringNew().run(() -> Optional.ofNullable(entities.find(ShortlistExport.class, exportId))
                .ifPresent(change));
    }
}

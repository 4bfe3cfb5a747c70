package org.parlance.shortlist;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.hiring.CampaignService;
import org.parlance.identity.StaffMember;
import org.parlance.jobs.Jobs;
import org.parlance.verdict.Blinding;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Takes shortlists out of the house, and writes down who did. */
@ApplicationScoped
public class ShortlistExports {
    private final Shortlists lists;
    private final ShortlistEntries entries;
    private final CampaignService campaigns;
    private final BlindLists blindLists;
    private final Blinding blinding;
    private final EntityManager entities;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;
    private final PageLanguage language;

    ShortlistExports(
            Shortlists lists,
            ShortlistEntries entries,
            CampaignService campaigns,
            BlindLists blindLists,
            Blinding blinding,
            EntityManager entities,
            Jobs jobs,
            AuditTrail audit,
            Clock clock,
            PageLanguage language) {
        this.lists = lists;
        this.entries = entries;
        this.campaigns = campaigns;
        this.blindLists = blindLists;
        this.blinding = blinding;
        this.entities = entities;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.language = language;
    }

    /**
     * The CSV file at once, as it is small.
     *
     * @throws HttpProblem 409 while whoever asks is rating somebody of the campaign blind
     */
    @Transactional
    String csv(ShortlistView view, Actor actor) {
        blindLists.requireNone(view.campaignId(), actor.id());
        blinding.shown(view.rows().stream().map(ShortlistView.Row::attemptId).toList(), actor.id());
        audit.record(
                actor,
                "shortlist.exported",
                view.list() == null ? view.campaignId() : view.list().id(),
                Map.of("rows", Integer.toString(view.rows().size()), "format", "CSV"));
        return new ShortlistCsv(language.messages(ShortlistMessages.class), language.messages(HandoverMessages.class))
                .of(view);
    }

    /**
     * For a program that takes the results page by page.
     *
     * @return the attempts in the list's order
     * @throws HttpProblem 404 when these accounts may see no such list
     */
    @Transactional
    public List<UUID> read(UUID listId, Collection<UUID> accountIds, Actor actor) {
        lists.visible(listId, accountIds);
        List<UUID> attempts = entries.standing(listId).stream()
                .map(entry -> entry.attempt().id())
                .toList();
        audit.record(
                actor,
                "shortlist.exported",
                listId,
                Map.of("rows", Integer.toString(attempts.size()), "format", "JSON"));
        return attempts;
    }

    /**
     * Has a file made in the background.
     *
     * @throws HttpProblem 404 when these accounts may see no such list, 409 while whoever asks is rating somebody of the
     *     campaign blind
     */
    @Transactional
    public ShortlistExport request(
            UUID listId, ShortlistExport.Format format, Collection<UUID> accountIds, StaffMember by) {
        Shortlist list = lists.visible(listId, accountIds);
        blindLists.requireNone(list.campaignId(), by.id());
        String campaign = campaigns.visible(list.campaignId(), accountIds).name();
        String what = format == ShortlistExport.Format.REPORTS ? "reports" : "shortlist";
        int total = entries.attemptsOn(listId).size();
        ShortlistExport export = new ShortlistExport(
                listId,
                format,
                total,
                FileNames.of(what, campaign + " " + list.name(), format.extension()),
                accountIds.containsAll(entries.origins(listId)),
                language.locale(),
                by.id(),
                clock.instant());
        entities.persist(export);
        entities.flush();
        audit.record(
                Actor.staff(by.id()),
                "shortlist.exported",
                listId,
                Map.of("rows", Integer.toString(total), "format", format.name()));
        jobs.enqueue(ShortlistExport.JOB, export.id());
        return export;
    }

    /**
     * For those who may see the list and know all that the file says, whoever asked for it.
     *
     * @throws HttpProblem 404 when these accounts may see no such export, or it has expired
     */
    @Transactional
    public ShortlistExport visible(UUID exportId, Collection<UUID> accountIds) {
        ShortlistExport export = entities.find(ShortlistExport.class, exportId);
        if (export == null || !clock.instant().isBefore(export.expiresAt())) {
            throw Problems.notFound(
                    language.messages(ShortlistRefusalMessages.class).noSuchExport());
        }
        lists.visible(export.shortlistId(), accountIds);
        if (export.namesOrigins() && !accountIds.containsAll(entries.origins(export.shortlistId()))) {
            throw Problems.notFound(
                    language.messages(ShortlistRefusalMessages.class).noSuchExport());
        }
        return export;
    }

    /**
     * @throws HttpProblem 404 as for {@link #visible}, 409 as long as the file is not ready, or while whoever asks is
     *     rating somebody of the campaign blind
     */
    @Transactional
    public byte[] content(UUID exportId, Collection<UUID> accountIds, Actor actor) {
        ShortlistExport export = visible(exportId, accountIds);
        if (!export.ready()) {
            throw Problems.conflict(
                    language.messages(ShortlistRefusalMessages.class).notReady());
        }
        UUID listId = export.shortlistId();
        blindLists.requireNone(lists.visible(listId, accountIds).campaignId(), actor.id());
        blinding.shown(entries.attemptsOn(listId), actor.id());
        audit.record(actor, "shortlist.downloaded", listId, Map.of("export", exportId.toString()));
        return entities.find(ShortlistExportFile.class, exportId).content();
    }

    /** Drops what has expired. */
    @Transactional
    void sweep() {
        entities.createQuery("delete from ShortlistExport where expiresAt <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}

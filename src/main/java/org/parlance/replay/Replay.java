package org.parlance.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.node.ServerCommand;
import org.parlance.scoring.EngineVersions;
import org.parlance.scoring.Response;
import org.parlance.scoring.ResponseReplay;
import org.parlance.scoring.Responses;
import org.parlance.verdict.VerdictReplay;

/** Scores a campaign's old responses again, and changes nothing. */
@ApplicationScoped
class Replay {
    private static final int LONGEST_MINUTES = 5;

    private final ResponseReplay responses;
    private final Responses kept;
    private final VerdictReplay verdicts;
    private final FormItems formItems;
    private final EngineVersions engineVersions;
    private final EntityManager entities;

    Replay(
            ResponseReplay responses,
            Responses kept,
            VerdictReplay verdicts,
            FormItems formItems,
            EngineVersions engineVersions,
            EntityManager entities) {
        this.responses = responses;
        this.kept = kept;
        this.verdicts = verdicts;
        this.formItems = formItems;
        this.engineVersions = engineVersions;
        this.entities = entities;
    }

    /** An attempt with its standing verdict. */
    private record Judged(UUID attemptId, String outcome, boolean complete) {}

    /** Told how far it has come. */
    interface Progress {
        /** @param attempts scored again so far, 1 to {@code of} */
        void scored(int attempts, long of);
    }

    /**
     * @param engineVersion with which alone to compare; empty for whatever this node has
     * @throws ServerCommand.Impossible when there is no such campaign, or this node has another engine version than is
     *     asked for
     */
    @ActivateRequestContext
    ReplayReport run(String campaign, Optional<String> engineVersion, Progress progress) {
        UUID campaignId =
                find(campaign).orElseThrow(() -> new ServerCommand.Impossible("there is no campaign " + campaign));
        ReplayReport report = new ReplayReport();
        List<Judged> attempts = judged(campaignId);
        long complete = attempts.stream().filter(Judged::complete).count();
        int scored = 0;
        ExecutorService scorers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (Judged judged : attempts) {
                if (judged.complete()) {
                    score(judged, engineVersion, report, scorers);
                    progress.scored(++scored, complete);
                } else {
                    report.leftOut();
                }
            }
        } finally {
            stop(scorers);
        }
        if (report.empty()) {
            throw new ServerCommand.Impossible("no attempt of the campaign has a verdict");
        }
        return report;
    }

    /** What is scored just now uses models that go with the process. */
    private static void stop(ExecutorService scorers) {
        scorers.shutdownNow();
        try {
            scorers.awaitTermination(LONGEST_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void score(Judged judged, Optional<String> engineVersion, ReplayReport report, ExecutorService scorers) {
        Map<UUID, Response> before = before(judged.attemptId());
        List<ResponseReplay.Again> again = atOnce(new TreeSet<>(before.keySet()), scorers);
        for (ResponseReplay.Again one : again) {
            engineVersion.ifPresent(wanted -> requireSame(wanted, one.engineVersion()));
            report.scoredBy(one.engineVersion());
            compare(one, before.get(one.formItemId()), report);
        }
        report.attempt();
        report.verdict(
                judged.attemptId(),
                judged.outcome(),
                verdicts.outcome(judged.attemptId(), again).name());
    }

    private List<ResponseReplay.Again> atOnce(Collection<UUID> formItemIds, ExecutorService scorers) {
        try {
            return formItemIds.stream()
                    .map(id -> CompletableFuture.supplyAsync(() -> responses.score(id), scorers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void compare(ResponseReplay.Again again, Response before, ReplayReport report) {
        if (again.engineVersion().equals(before.engineVersion())) {
            report.compared(again.formItemId(), responses.same(again));
        } else {
            report.scoredByAnother();
        }
    }

    private void requireSame(String wanted, String here) {
        if (wanted.equals(here)) {
            return;
        }
        Map<String, String> theirs = known(wanted) ? engineVersions.components(wanted) : Map.of();
        Map<String, String> ours = engineVersions.components(here);
        TreeSet<String> names = new TreeSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        throw new ServerCommand.Impossible(
                "this machine scores with engine version " + here + ", not " + wanted + ". They differ in "
                        + names.stream()
                                .filter(name -> !Objects.equals(ours.get(name), theirs.get(name)))
                                .collect(Collectors.joining(", ")));
    }

    private boolean known(String engineVersion) {
        return !entities.createNativeQuery("select id from engine_version where id = :id")
                .setParameter("id", engineVersion)
                .getResultList()
                .isEmpty();
    }

    @Transactional
    Optional<UUID> find(String campaign) {
        List<?> ids = entities.createNativeQuery(
                        "select id from campaign where cast(id as text) = :name or name = :name"
                                + " order by created_at desc")
                .setParameter("name", campaign)
                .getResultList();
        return ids.stream().map(id -> (UUID) id).findFirst();
    }

    /** Attempts with a verdict by the campaign's own policies, in the order in which they were taken. */
    @Transactional
    List<Judged> judged(UUID campaignId) {
        List<?> rows = entities.createNativeQuery("select a.id, v.outcome, a.kind <> 'DRAWN' and not exists"
                        + " (select 1 from erased_data e where e.invitation_id = i.id and e.kind <> 'CONTACT')"
                        + " from attempt a join invitation i on i.id = a.invitation_id"
                        + " join lateral (select w.outcome from verdict w join policy y on y.id = w.policy_id"
                        + " where w.attempt_id = a.id and y.campaign_id = i.campaign_id"
                        + " order by w.issued_at desc, w.id desc limit 1) v on true"
                        + " where i.campaign_id = :id and a.state in ('SCORED', 'DECIDED') order by a.started_at, a.id")
                .setParameter("id", campaignId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Judged((UUID) row[0], (String) row[1], (Boolean) row[2]))
                .toList();
    }

    @Transactional
    Map<UUID, Response> before(UUID attemptId) {
        List<UUID> ended = formItems.counted(attemptId).stream()
                .filter(item -> item.state() == FormItem.State.ENDED)
                .map(FormItem::id)
                .toList();
        return kept.of(ended);
    }
}

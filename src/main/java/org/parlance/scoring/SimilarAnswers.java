package org.parlance.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parlance.bank.Item;
import org.parlance.delivery.FormItem;
import org.parlance.hiring.Invitation;

/** Finds free texts and speeches that two applicants of a campaign have in common. */
@ApplicationScoped
public class SimilarAnswers {
    /** The code of the flag on the later one of two such answers. */
    public static final String FLAG = "similar-to-another";

    /**
     * Two people who answer the same mail from the same notes share a few phrases beyond the prompt's, but hardly a
     * third of all. The same limit holds for what was spoken, where it finds less: a run counts only if the recogniser
     * understood all of its words alike both times, so that its mistakes hide what is the same and make nothing so.
     */
    static final double SIMILAR = 0.35;

    private final EntityManager entities;
    private final Clock clock;

    SimilarAnswers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param formItemId whose answer it is
     * @param share of the later one's own runs of words that the other has too, 0-1
     */
    public record Similar(UUID formItemId, UUID attemptId, double share) {}

    /**
     * Keeps what the answer can be recognised by, and looks for it among the earlier answers of other applicants of the
     * campaign to the same item. To be called in the transaction that keeps the scores.
     *
     * @return the flag when one has so much in common with it that somebody has to look
     */
    Optional<Flag> compare(FormItem formItem, String text) {
        Item item = formItem.item();
        Optional<long[]> fingerprint = AnswerFingerprint.of(item, text);
        fingerprint.ifPresent(runs -> keep(formItem, item, runs));
        return fingerprint
                .flatMap(runs -> nearest(formItem, item, runs))
                .filter(similar -> similar.share() >= SIMILAR)
                .map(similar -> remember(formItem, similar));
    }

    private void keep(FormItem formItem, Item item, long[] runs) {
        Invitation invitation = formItem.attempt().invitation();
        // so that of two answers which are scored at the same moment one sees the other
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext(:key))) locked")
                .setParameter("key", invitation.campaign().id() + " " + item.id())
                .getSingleResult();
        entities.createNativeQuery("insert into answer_fingerprint (form_item_id, campaign_id, applicant_id, item_id,"
                        + " runs, kept_at) values (:formItem, :campaign, :applicant, :item, :runs, :now)"
                        + " on conflict (form_item_id) do nothing")
                .setParameter("formItem", formItem.id())
                .setParameter("campaign", invitation.campaign().id())
                .setParameter("applicant", invitation.applicant().id())
                .setParameter("item", item.id())
                .setParameter("runs", runs)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private Optional<Similar> nearest(FormItem formItem, Item item, long[] runs) {
        Invitation invitation = formItem.attempt().invitation();
        List<?> rows = entities.createNativeQuery("select f.form_item_id, i.attempt_id, count(*) as shared"
                        + " from answer_fingerprint f join form_item i on i.id = f.form_item_id,"
                        + " unnest(f.runs) run join unnest(cast(:runs as bigint[])) mine on mine = run"
                        + " where f.campaign_id = :campaign and f.item_id = :item and f.applicant_id <> :applicant"
                        + " group by f.form_item_id, i.attempt_id, f.kept_at order by shared desc, f.kept_at limit 1")
                .setParameter("runs", runs)
                .setParameter("campaign", invitation.campaign().id())
                .setParameter("item", item.id())
                .setParameter("applicant", invitation.applicant().id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Similar((UUID) row[0], (UUID) row[1], ((Number) row[2]).doubleValue() / runs.length))
                .findFirst();
    }

    private Flag remember(FormItem formItem, Similar similar) {
        entities.createNativeQuery("insert into answer_similarity (form_item_id, other_form_item_id, share)"
                        + " values (:one, :other, :share) on conflict (form_item_id) do nothing")
                .setParameter("one", formItem.id())
                .setParameter("other", similar.formItemId())
                .setParameter("share", similar.share())
                .executeUpdate();
        return new Flag(FLAG, Math.round(100 * similar.share()) + "% of it");
    }

    /** The answers of others that this one was found similar to, and those that were found similar to it. */
    @Transactional
    public List<Similar> of(UUID formItemId) {
        List<?> rows = entities.createNativeQuery("select i.id, i.attempt_id, s.share from answer_similarity s"
                        + " join form_item i on i.id ="
                        + " case when s.form_item_id = :id then s.other_form_item_id else s.form_item_id end"
                        + " where :id in (s.form_item_id, s.other_form_item_id) order by s.share desc, i.id")
                .setParameter("id", formItemId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Similar((UUID) row[0], (UUID) row[1], ((Number) row[2]).doubleValue()))
                .toList();
    }
}

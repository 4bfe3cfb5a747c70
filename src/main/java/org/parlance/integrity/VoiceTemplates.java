package org.parlance.integrity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.delivery.VoiceConsents;

/** Keeps the templates of voices, and reads facts out of them for whoever reviews. */
@ApplicationScoped
public class VoiceTemplates implements PanacheRepositoryBase<VoiceRow, UUID> {
    /** After so many decodings that took the process along, nothing is compared. */
    private static final int MOST_CUT_OFF = 2;

    private final VoiceConsents consents;
    private final Clock clock;

    VoiceTemplates(VoiceConsents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * Counts the decoding that is about to begin, as a native crash takes the process along.
     *
     * @return false when there is nothing to be done: it was done, was cut off too often, or nobody agrees any more
     */
    @Transactional
    boolean begin(UUID attemptId) {
        return consents.holds(attemptId)
                && getEntityManager()
                                .createNativeQuery("update voice_comparison set cut_off = cut_off + 1"
                                        + " where attempt_id = :id and compared_at is null and cut_off < :most")
                                .setParameter("id", attemptId)
                                .setParameter("most", MOST_CUT_OFF)
                                .executeUpdate()
                        > 0;
    }

    /** Of the attempt's test, a language tag. */
    @Transactional
    String language(UUID attemptId) {
        return (String) getEntityManager()
                .createNativeQuery(
                        "select c.language from attempt a join invitation i on i.id = a.invitation_id"
                                + " join campaign c on c.id = i.campaign_id where a.id = :id",
                        String.class)
                .setParameter("id", attemptId)
                .getSingleResult();
    }

    /** What was begun has failed and will be tried again; it did not take the process along. */
    @Transactional
    void failed(UUID attemptId) {
        getEntityManager()
                .createNativeQuery("update voice_comparison set cut_off = cut_off - 1 where attempt_id = :id")
                .setParameter("id", attemptId)
                .executeUpdate();
    }

    /**
     * Keeps what was made, unless nobody agrees to it any more.
     *
     * @param model that made them
     */
    @Transactional
    void keep(UUID attemptId, String model, Map<UUID, VoiceTemplate> templates) {
        if (!consents.holds(attemptId)) {
            return;
        }
        int first = getEntityManager()
                .createNativeQuery("update voice_comparison set cut_off = 0, model = :model, compared_at = :now"
                        + " where attempt_id = :id and compared_at is null")
                .setParameter("model", model)
                .setParameter("now", clock.instant())
                .setParameter("id", attemptId)
                .executeUpdate();
        if (first > 0) {
            templates.forEach((recordingId, template) -> persist(new VoiceRow(recordingId, attemptId, template)));
        }
    }

    /** In the transaction that withdraws. */
    void forget(@Observes VoiceConsents.Withdrawn withdrawn) {
        getEntityManager()
                .createNativeQuery("delete from voice_template where attempt_id in"
                        + " (select id from attempt where invitation_id = :id)")
                .setParameter("id", withdrawn.invitationId())
                .executeUpdate();
    }

    /**
     * What the templates of an attempt say, in the order of the test; empty where there are none, for whatever reason, and
     * where they come from a model that no error rates are known of. Whoever asks has made sure that it may be read.
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<VoiceFact> facts(UUID attemptId) {
        Map<UUID, VoiceTemplate> templates = list("attemptId", attemptId).stream()
                .collect(Collectors.toMap(VoiceRow::recordingId, VoiceRow::template));
        List<Tuple> places = getEntityManager()
                .createNativeQuery(
                        "select t.recording_id as recording, coalesce(f.position, 0) as position from voice_template t"
                                + " join voice_comparison c on c.attempt_id = t.attempt_id"
                                + " join recording r on r.id = t.recording_id"
                                + " left join form_item f on f.id = r.form_item_id"
                                + " where t.attempt_id = :attempt and c.model = :model",
                        Tuple.class)
                .setParameter("attempt", attemptId)
                .setParameter("model", VoiceThreshold.MODEL)
                .getResultList();
        return VoiceFact.of(places.stream()
                .map(place -> new SpokenTemplate(
                        place.get("position", Integer.class), templates.get(place.get("recording", UUID.class))))
                .toList());
    }
}

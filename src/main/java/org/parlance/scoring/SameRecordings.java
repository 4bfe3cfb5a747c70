package org.parlance.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.bank.Item;
import org.parlance.delivery.FormItem;
import org.parlance.engine.PcmAudio;
import org.parlance.recording.Recording;
import org.parlance.scoring.speech.SoundFingerprint;
import org.parlance.scoring.speech.SoundFingerprint.Match;

/**
 * Finds sound that is played into the microphone in place of speech: a recording that an earlier attempt of the client's
 * has at the same place of the same item, and the item's own prompt.
 */
@ApplicationScoped
public class SameRecordings {
    /** The code of the flag on the later one of two answers that are the same sound. */
    public static final String FLAG = "same-recording";

    /** The code of the flag on an answer that is the sound of the item's prompt. */
    public static final String PROMPT_FLAG = "prompt-played-back";

    /**
     * The newest so many are compared, each in well below a millisecond; with more answers to one item, the oldest are
     * no longer looked at.
     */
    private static final int MOST_COMPARED = 400;

    /** What a loudspeaker lets in of the prompt's end is less of an answer. */
    private static final double MOST_OF_IT = 0.6;

    private final SpeechScorer speech;
    private final PromptSounds prompts;
    private final EntityManager entities;
    private final Clock clock;

    SameRecordings(SpeechScorer speech, PromptSounds prompts, EntityManager entities, Clock clock) {
        this.speech = speech;
        this.prompts = prompts;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Two answers of which the later one is the same sound.
     *
     * @param formItemId of the other one
     * @param covered share of the later one's sounding seconds that the earlier one has too, 0-1
     */
    public record Same(UUID formItemId, UUID attemptId, double covered) {}

    /** What was heard of one turn. */
    record Heard(UUID recordingId, int turn, SoundFingerprint sound) {}

    /** @param flags of what can be told from the answer and its item alone */
    record Sounds(List<Heard> turns, List<Flag> flags) {}

    /**
     * Hears an answer's newest takes, outside of any transaction.
     *
     * @param answers by turn, the newest take of each last
     * @throws java.io.UncheckedIOException when the store cannot be read now; to be tried again
     */
    Sounds hear(Item item, String language, List<Recording> answers) {
        Map<Integer, Recording> newest = new LinkedHashMap<>();
        answers.forEach(recording -> newest.put(recording.turn(), recording));
        List<Heard> turns = newest.values().stream()
                .filter(recording -> recording.state() == Recording.State.SEALED)
                .map(recording -> new Heard(
                        recording.id(),
                        recording.turn(),
                        SoundFingerprint.of(speech.read(recording).samples(), PcmAudio.RATE)))
                .toList();
        List<Flag> flags = turns.stream()
                .flatMap(heard -> playedBack(heard, item, language).stream())
                .toList();
        return new Sounds(turns, flags);
    }

    private Optional<Flag> playedBack(Heard heard, Item item, String language) {
        return item.prompts().stream()
                .flatMap(prompt -> prompts.of(language, prompt).stream())
                .map(heard.sound()::in)
                .filter(match -> match.same() && match.covered() >= MOST_OF_IT)
                .max(Comparator.comparingDouble(Match::covered))
                .map(match -> flag(PROMPT_FLAG, heard.turn(), match));
    }

    /**
     * Keeps what the recordings can be recognised by, and looks for them among those of earlier attempts. To be called in
     * the transaction that keeps the scores.
     *
     * @return a flag for each turn that somebody has to look at
     */
    List<Flag> compare(FormItem formItem, Sounds sounds) {
        List<Flag> flags = new ArrayList<>(sounds.flags());
        for (Heard heard : sounds.turns()) {
            if (keep(formItem, heard)) {
                nearest(formItem, heard).ifPresent(found -> {
                    remember(heard, found);
                    flags.add(flag(FLAG, heard.turn(), found.match()));
                });
            }
        }
        return List.copyOf(flags);
    }

    private static Flag flag(String code, int turn, Match match) {
        return new Flag(
                code, "turn " + (turn + 1) + ": " + Math.round(100 * match.covered()) + "% of the sounding seconds");
    }

    /** @return false when it has been kept and compared before, or the recording has been erased meanwhile */
    private boolean keep(FormItem formItem, Heard heard) {
        UUID account = accountOf(formItem);
        // so that of two answers which are scored at the same moment one sees the other
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext(:key))) locked")
                .setParameter("key", "sound " + account + " " + formItem.itemId())
                .getSingleResult();
        return entities.createNativeQuery(
                                "insert into recording_fingerprint (recording_id, attempt_id,"
                                        + " client_account_id, item_id, turn, peaks, kept_at)"
                                        + " select r.id, r.attempt_id, :account, :item, :turn, :peaks, :now from recording r"
                                        + " where r.id = :recording and r.state = 'SEALED' on conflict (recording_id) do nothing")
                        .setParameter("recording", heard.recordingId())
                        .setParameter("account", account)
                        .setParameter("item", formItem.itemId())
                        .setParameter("turn", heard.turn())
                        .setParameter("peaks", heard.sound().bytes())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
    }

    private record Found(UUID recordingId, Match match) {}

    private Optional<Found> nearest(FormItem formItem, Heard heard) {
        List<?> rows = entities.createNativeQuery("select recording_id, peaks from recording_fingerprint"
                        + " where client_account_id = :account and item_id = :item and turn = :turn"
                        + " and attempt_id <> :attempt order by kept_at desc, recording_id limit :most")
                .setParameter("account", accountOf(formItem))
                .setParameter("item", formItem.itemId())
                .setParameter("turn", heard.turn())
                .setParameter("attempt", formItem.attempt().id())
                .setParameter("most", MOST_COMPARED)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Found((UUID) row[0], heard.sound().in(SoundFingerprint.ofBytes((byte[]) row[1]))))
                .filter(found -> found.match().same())
                .max(Comparator.comparingDouble(found -> found.match().share()));
    }

    private void remember(Heard heard, Found found) {
        entities.createNativeQuery("insert into same_recording (recording_id, other_recording_id, covered)"
                        + " values (:one, :other, :covered) on conflict (recording_id) do nothing")
                .setParameter("one", heard.recordingId())
                .setParameter("other", found.recordingId())
                .setParameter("covered", found.match().covered())
                .executeUpdate();
    }

    private static UUID accountOf(FormItem formItem) {
        return formItem.attempt().invitation().campaign().clientAccount().id();
    }

    /** The answers of other attempts that were found to be this one's sound, before or after it. */
    @Transactional
    public List<Same> of(UUID formItemId) {
        List<?> rows = entities.createNativeQuery("select theirs.form_item_id, theirs.attempt_id, max(s.covered)"
                        + " from recording own join same_recording s on own.id in (s.recording_id, s.other_recording_id)"
                        + " join recording theirs on theirs.id ="
                        + " case when s.recording_id = own.id then s.other_recording_id else s.recording_id end"
                        + " where own.form_item_id = :id group by 1, 2 order by 3 desc, 1")
                .setParameter("id", formItemId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Same((UUID) row[0], (UUID) row[1], ((Number) row[2]).doubleValue()))
                .toList();
    }
}

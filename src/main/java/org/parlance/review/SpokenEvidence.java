package org.parlance.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parlance.engine.Word;
import org.parlance.recording.Recording;
import org.parlance.review.ItemView.Spoken;
import org.parlance.review.ItemView.SpokenWord;
import org.parlance.review.ItemView.Turn;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.speech.SpeechGrader;

/** Brings the recordings of a spoken answer together with what was recognised in them. */
final class SpokenEvidence {
    private SpokenEvidence() {}

    /**
     * @param recordings of the answer by turn, the newest take of each last, which is the one that counts
     * @param found empty until it is scored
     */
    static Spoken of(List<Recording> recordings, Optional<Evidence.Speech> found) {
        Map<Integer, UUID> counted = new HashMap<>();
        recordings.forEach(recording -> counted.put(recording.turn(), recording.id()));
        Map<Integer, List<Word>> words = new HashMap<>();
        found.ifPresent(speech -> speech.turns().forEach(turn -> words.put(turn.turn(), turn.words())));
        Set<UUID> counting = new HashSet<>(counted.values());
        List<Turn> turns = new ArrayList<>();
        for (Recording recording : recordings) {
            boolean counts = counting.contains(recording.id());
            List<Word> heard = counts ? words.getOrDefault(recording.turn(), List.of()) : List.of();
            turns.add(turn(recording, counts, heard));
        }
        return new Spoken(
                List.copyOf(turns),
                found.map(Evidence.Speech::alignment).orElse(List.of()),
                found.map(Evidence.Speech::points).orElse(List.of()),
                found.filter(speech -> !speech.matches().isEmpty())
                        .map(SpokenEvidence::marked)
                        .orElse(null),
                found.map(Evidence.Speech::answers).orElse(List.of()),
                found.map(Evidence.Speech::spelled).orElse(List.of()),
                found.map(Evidence.Speech::vocabulary).orElse(List.of()));
    }

    private static Turn turn(Recording recording, boolean counts, List<Word> words) {
        return new Turn(
                recording.id(),
                recording.turn() + 1,
                counts,
                recording.state() == Recording.State.SEALED,
                Math.round(recording.seconds() == null ? 0 : recording.seconds()),
                recording.incomplete(),
                recording.overTime(),
                IntStream.range(0, words.size())
                        .mapToObj(i -> new SpokenWord(words.get(i), i == 0))
                        .toList());
    }

    private static MarkedText marked(Evidence.Speech speech) {
        String text = speech.turns().stream()
                .map(Evidence.SpokenTurn::transcript)
                .collect(Collectors.joining(SpeechGrader.BETWEEN_TURNS));
        return MarkedText.of(text, speech.matches());
    }
}

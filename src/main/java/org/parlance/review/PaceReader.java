package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.parlance.bank.ItemType;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.integrity.SpeakingPace;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Responses;
import org.parlance.scoring.Score;

/** The pace of an attempt's spoken answers, for the result's page. The caller knows who may read it. */
@Named("pace")
@ApplicationScoped
public class PaceReader {
    /** Where nobody could have been given the words; a story that is retold has many of its teller's. */
    private static final Set<ItemType> OWN_WORDS = EnumSet.of(ItemType.OPEN_QUESTION, ItemType.ROLE_PLAY);

    /** The name that evidence uses; see {@code Prosody}. */
    private static final String PITCH_RANGE = "pitchRange";

    private final FormItems formItems;
    private final Responses responses;

    PaceReader(FormItems formItems, Responses responses) {
        this.formItems = formItems;
        this.responses = responses;
    }

    /** The reading first, then the answers in own words; empty where one of both is missing. */
    @Transactional
    public List<SpeakingPace> of(UUID attemptId) {
        List<FormItem> items = formItems.ofAttempt(attemptId).stream()
                .filter(item -> item.itemType() == ItemType.READ_ALOUD || OWN_WORDS.contains(item.itemType()))
                .toList();
        List<UUID> ids = items.stream().map(FormItem::id).toList();
        Map<UUID, Evidence.Speech> speeches = responses.speeches(ids);
        Map<UUID, List<Score>> scores = responses.scores(ids);
        return SpeakingPace.of(items.stream()
                .filter(item -> speeches.containsKey(item.id()))
                .map(item -> new SpeakingPace.Spoken(
                        item.position(),
                        item.itemType() == ItemType.READ_ALOUD,
                        speeches.get(item.id()).turns().stream()
                                .map(Evidence.SpokenTurn::words)
                                .toList(),
                        pitchRange(scores.getOrDefault(item.id(), List.of()))))
                .toList());
    }

    private static OptionalDouble pitchRange(List<Score> scores) {
        return scores.stream()
                .map(Score::features)
                .flatMap(features -> Stream.ofNullable(features.get(PITCH_RANGE)))
                .mapToDouble(Double::doubleValue)
                .filter(semitones -> semitones > 0)
                .findFirst();
    }
}

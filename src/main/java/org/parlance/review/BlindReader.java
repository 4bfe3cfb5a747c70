package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.bank.Item;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.delivery.WrittenAnswer;
import org.parlance.delivery.WrittenAnswers;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.recording.Recording;
import org.parlance.recording.Recordings;
import org.parlance.review.BlindView.BlindItem;
import org.parlance.review.BlindView.Heard;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Response;
import org.parlance.scoring.Responses;

/** Reads an attempt for a blind review: of the machine's work, only the transcripts. */
@ApplicationScoped
class BlindReader {
    private final ResultReader results;
    private final CampaignService campaigns;
    private final FormItems formItems;
    private final Responses responses;
    private final Recordings recordings;
    private final WrittenAnswers answers;

    BlindReader(
            ResultReader results,
            CampaignService campaigns,
            FormItems formItems,
            Responses responses,
            Recordings recordings,
            WrittenAnswers answers) {
        this.results = results;
        this.campaigns = campaigns;
        this.formItems = formItems;
        this.responses = responses;
        this.recordings = recordings;
        this.answers = answers;
    }

    @Transactional
    List<RatedTrait> traits(UUID attemptId, Collection<UUID> accountIds) {
        Campaign campaign = results.visible(attemptId, accountIds).invitation().campaign();
        return RatedTrait.of(campaigns.currentPolicy(campaign.id()).rules());
    }

    @Transactional
    BlindView view(
            BlindReview review,
            Collection<UUID> accountIds,
            String queue,
            Map<String, String> typed,
            String note,
            String problem) {
        UUID attemptId = review.attemptId();
        Campaign campaign = results.visible(attemptId, accountIds).invitation().campaign();
        List<FormItem> items = formItems.counted(attemptId);
        Map<UUID, Response> given =
                responses.of(items.stream().map(FormItem::id).toList());
        return new BlindView(
                attemptId,
                campaign.name(),
                campaign.id(),
                queue,
                review.sawResult(),
                items.stream()
                        .map(item -> item(item, Optional.ofNullable(given.get(item.id()))))
                        .toList(),
                traits(attemptId, accountIds),
                typed,
                note,
                problem);
    }

    private BlindItem item(FormItem formItem, Optional<Response> response) {
        Item item = formItem.item();
        return new BlindItem(
                formItem.position(),
                item.type(),
                AskedOf.item(item),
                item.type().spoken() ? heard(formItem.id(), response) : List.of(),
                answers.inTime(formItem.id())
                        .map(WrittenAnswer::content)
                        .map(content -> PlainAnswer.of(item, content))
                        .orElse(List.of()));
    }

    /** The take of each turn that counts, which is the newest. */
    private List<Heard> heard(UUID formItemId, Optional<Response> response) {
        Map<Integer, Recording> takes = new LinkedHashMap<>();
        recordings.answers(formItemId).stream()
                .filter(recording -> recording.state() == Recording.State.SEALED)
                .forEach(recording -> takes.put(recording.turn(), recording));
        Map<Integer, String> transcripts = response.flatMap(Response::evidence).stream()
                .filter(Evidence.Speech.class::isInstance)
                .flatMap(evidence -> ((Evidence.Speech) evidence).turns().stream())
                .collect(Collectors.toMap(
                        Evidence.SpokenTurn::turn, Evidence.SpokenTurn::transcript, (one, other) -> other));
        return takes.values().stream()
                .map(take -> new Heard(
                        take.id(),
                        take.turn() + 1,
                        Math.round(take.seconds() == null ? 0 : take.seconds()),
                        transcripts.getOrDefault(take.turn(), "")))
                .toList();
    }
}

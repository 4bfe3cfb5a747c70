package org.parlance.review;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.bank.Item;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.delivery.PromptPlayings;
import org.parlance.delivery.WrittenAnswer;
import org.parlance.delivery.WrittenAnswers;
import org.parlance.recording.Recordings;
import org.parlance.review.ItemView.PlayingView;
import org.parlance.review.ItemView.ScoreView;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.CalibrationFacts;
import org.parlance.scoring.EngineVersions;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Response;
import org.parlance.scoring.Responses;
import org.parlance.scoring.Score;

/** Reads the items of an attempt with their evidence. */
@ApplicationScoped
class ItemReader {
    private final FormItems formItems;
    private final Responses responses;
    private final Recordings recordings;
    private final PromptPlayings playings;
    private final WrittenAnswers answers;
    private final EngineVersions engineVersions;
    private final ReasonMessages reasons;

    ItemReader(
            FormItems formItems,
            Responses responses,
            Recordings recordings,
            PromptPlayings playings,
            WrittenAnswers answers,
            EngineVersions engineVersions,
            ReasonMessages reasons) {
        this.formItems = formItems;
        this.responses = responses;
        this.recordings = recordings;
        this.playings = playings;
        this.answers = answers;
        this.engineVersions = engineVersions;
        this.reasons = reasons;
    }

    /** In order, those that were interrupted before the ones that took their place. */
    @Transactional
    List<ItemView> of(UUID attemptId) {
        List<FormItem> items = formItems.ofAttempt(attemptId);
        List<UUID> ids = items.stream().map(FormItem::id).toList();
        Map<UUID, Response> given = responses.of(ids);
        Map<UUID, List<Score>> scores = responses.scores(ids);
        return items.stream()
                .map(item -> view(
                        item, Optional.ofNullable(given.get(item.id())), scores.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private ItemView view(FormItem formItem, Optional<Response> response, List<Score> scores) {
        Item item = formItem.item();
        Evidence evidence = response.flatMap(Response::evidence).orElseGet(Evidence.None::new);
        Optional<WrittenAnswer.Content> inTime = answers.inTime(formItem.id()).map(WrittenAnswer::content);
        return new ItemView(
                formItem.position(),
                item.type(),
                item.id(),
                formItem.state() == FormItem.State.INTERRUPTED,
                formItem.state(),
                formItem.endReason(),
                formItem.readyAt(),
                formItem.endedAt(),
                AskedOf.item(item),
                playings(formItem),
                response.map(known -> known.state() != Response.State.WAITING).orElse(false),
                response.map(Response::reviewReason)
                        .map(reasons::unscorableBecause)
                        .orElse(null),
                scores.stream().map(ScoreView::new).toList(),
                response.flatMap(known -> judgedBy(known, scores)).orElse(null),
                response.map(Response::flags).orElse(List.of()),
                item.type().spoken() ? spoken(formItem, evidence) : null,
                EvidenceFragment.of(formItem.id().toString(), item, evidence, inTime)
                        .map(TemplateInstance::render)
                        .orElse(null),
                answers.late(formItem.id())
                        .map(late -> PlainAnswer.of(item, late.content()))
                        .orElse(List.of()));
    }

    private Optional<CalibrationFacts> judgedBy(Response response, List<Score> scores) {
        return scores.stream().anyMatch(score -> Calibration.TRAITS.contains(score.trait()))
                ? engineVersions.calibration(response.engineVersion())
                : Optional.empty();
    }

    private List<PlayingView> playings(FormItem formItem) {
        Instant start = formItem.readyAt() == null ? formItem.deliveredAt() : formItem.readyAt();
        return playings.ofItem(formItem.id()).stream()
                .map(playing -> PlayingView.of(playing, start))
                .toList();
    }

    private ItemView.Spoken spoken(FormItem formItem, Evidence evidence) {
        Optional<Evidence.Speech> found =
                evidence instanceof Evidence.Speech speech ? Optional.of(speech) : Optional.empty();
        return SpokenEvidence.of(recordings.answers(formItem.id()), found);
    }
}

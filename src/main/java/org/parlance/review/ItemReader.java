package org.parlance.review;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
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
import org.parlance.scoring.Flag;
import org.parlance.scoring.Response;
import org.parlance.scoring.Responses;
import org.parlance.scoring.SameRecordings;
import org.parlance.scoring.Score;
import org.parlance.scoring.SimilarAnswers;
import org.parlance.scoring.objective.TypingLimit;
import org.parlance.scoring.writing.CalibratedText;
import org.parlance.web.PageLanguage;

/** Reads the items of an attempt with their evidence. */
@ApplicationScoped
class ItemReader {
    private final FormItems formItems;
    private final Responses responses;
    private final Recordings recordings;
    private final PromptPlayings playings;
    private final WrittenAnswers answers;
    private final EngineVersions engineVersions;
    private final SimilarAnswers similarAnswers;
    private final SameRecordings sameRecordings;
    private final PageLanguage language;

    ItemReader(
            FormItems formItems,
            Responses responses,
            Recordings recordings,
            PromptPlayings playings,
            WrittenAnswers answers,
            EngineVersions engineVersions,
            SimilarAnswers similarAnswers,
            SameRecordings sameRecordings,
            PageLanguage language) {
        this.formItems = formItems;
        this.responses = responses;
        this.recordings = recordings;
        this.playings = playings;
        this.answers = answers;
        this.engineVersions = engineVersions;
        this.similarAnswers = similarAnswers;
        this.sameRecordings = sameRecordings;
        this.language = language;
    }

    /** In order, those that were interrupted before the ones that took their place. */
    @Transactional
    List<ItemView> of(UUID attemptId) {
        List<FormItem> items = formItems.ofAttempt(attemptId);
        List<UUID> ids = items.stream().map(FormItem::id).toList();
        Map<UUID, Response> given = responses.of(ids);
        Map<UUID, List<Score>> scores = responses.scores(ids);
        List<List<Score>> countedScores = items.stream()
                .filter(FormItem::counted)
                .map(item -> scores.getOrDefault(item.id(), List.of()))
                .toList();
        boolean limited = TypingLimit.of(countedScores).isPresent();
        return items.stream()
                .map(item -> view(
                        item,
                        Optional.ofNullable(given.get(item.id())),
                        scores.getOrDefault(item.id(), List.of()),
                        limited))
                .toList();
    }

    /** @param limited whether slow typing limits what the applicant could show in timed writing */
    private ItemView view(FormItem formItem, Optional<Response> response, List<Score> scores, boolean limited) {
        Item item = formItem.item();
        Evidence evidence = response.flatMap(Response::evidence).orElseGet(Evidence.None::new);
        Optional<WrittenAnswer.Content> inTime = answers.inTime(formItem.id()).map(WrittenAnswer::content);
        return new ItemView(
                formItem.position(),
                item.type(),
                item.id(),
                formItem.state() == FormItem.State.INTERRUPTED,
                formItem.counted(),
                formItem.state(),
                formItem.endReason(),
                formItem.readyAt(),
                formItem.endedAt(),
                AskedOf.item(item),
                playings(formItem),
                response.map(known -> known.state() != Response.State.WAITING).orElse(false),
                response.map(Response::reviewReason)
                        .map(language.messages(ReasonMessages.class)::unscorableBecause)
                        .orElse(null),
                scores.stream().map(ScoreView::new).toList(),
                response.flatMap(known -> judgedBy(known, scores)).orElse(null),
                flags(item, response, limited),
                similar(formItem),
                sameRecordings(formItem),
                item.type().spoken() ? spoken(formItem, evidence) : null,
                EvidenceFragment.of(formItem.id().toString(), item, evidence, inTime)
                        .map(TemplateInstance::render)
                        .orElse(null),
                answers.late(formItem.id())
                        .map(late -> PlainAnswer.of(item, late.content()))
                        .orElse(List.of()));
    }

    private Optional<CalibrationFacts> judgedBy(Response response, List<Score> scores) {
        if (scores.stream().anyMatch(score -> Calibration.TRAITS.contains(score.trait()))) {
            return engineVersions.calibration(response.engineVersion());
        }
        return scores.stream().anyMatch(score -> score.features().containsKey(CalibratedText.RUBRIC))
                ? engineVersions.writingCalibration(response.engineVersion())
                : Optional.empty();
    }

    private static List<Flag> flags(Item item, Optional<Response> response, boolean limited) {
        List<Flag> flags = new ArrayList<>(response.map(Response::flags).orElse(List.of()));
        if (limited && TypingLimit.limits(item.type())) {
            flags.add(new Flag(TypingLimit.FLAG, ""));
        }
        return List.copyOf(flags);
    }

    private List<ItemView.Similar> similar(FormItem formItem) {
        return similarAnswers.of(formItem.id()).stream()
                .map(found -> other(found.formItemId(), found.attemptId(), found.share()))
                .toList();
    }

    private List<ItemView.Similar> sameRecordings(FormItem formItem) {
        return sameRecordings.of(formItem.id()).stream()
                .map(found -> other(found.formItemId(), found.attemptId(), found.covered()))
                .toList();
    }

    private ItemView.Similar other(UUID formItemId, UUID attemptId, double share) {
        String name = formItems
                .findById(formItemId)
                .attempt()
                .invitation()
                .applicant()
                .name();
        return new ItemView.Similar(attemptId, name, Math.round(100 * share));
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

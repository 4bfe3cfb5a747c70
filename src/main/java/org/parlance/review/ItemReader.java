package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.bank.Item;
import org.parlance.bank.WrittenItem;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.delivery.PromptPlayings;
import org.parlance.delivery.WrittenAnswer;
import org.parlance.delivery.WrittenAnswers;
import org.parlance.recording.Recordings;
import org.parlance.review.ItemView.PlayingView;
import org.parlance.review.ItemView.ScoreView;
import org.parlance.review.ItemView.TypingView;
import org.parlance.review.ItemView.Written;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.CalibrationFacts;
import org.parlance.scoring.EngineVersions;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.FieldResult;
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
        Optional<WrittenAnswer> inTime = answers.inTime(formItem.id());
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
                written(evidence, inTime),
                form(item, evidence, inTime),
                evidence instanceof Evidence.Typing typing
                        ? new TypingView(typing, TypingDiff.of(typing.expected(), typing.typed()))
                        : null,
                answers.late(formItem.id()).map(ItemReader::plain).orElse(null));
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

    /** A text that was not scored, as of an interrupted item, is shown without marks. */
    private static Written written(Evidence evidence, Optional<WrittenAnswer> inTime) {
        if (evidence instanceof Evidence.Writing writing) {
            return written(MarkedText.of(writing.text(), writing.matches()), writing.text(), writing.points());
        }
        String text = inTime.map(answer -> answer.content().textOrEmpty()).orElse("");
        boolean shownElsewhere = evidence instanceof Evidence.Typing;
        return text.isEmpty() || shownElsewhere ? null : written(MarkedText.of(text, List.of()), text, List.of());
    }

    private static Written written(MarkedText marked, String text, List<Evidence.PointFound> points) {
        int words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        return new Written(marked, words, points);
    }

    /** The graded fields; of a form that was not graded what was given, with nothing said about right and wrong. */
    private static List<FieldResult> form(Item item, Evidence evidence, Optional<WrittenAnswer> inTime) {
        if (evidence instanceof Evidence.Form form) {
            return form.fields();
        }
        if (!(item instanceof WrittenItem.FormFilling form) || inTime.isEmpty()) {
            return null;
        }
        Map<String, String> given = inTime.get().content().fieldsOrEmpty();
        return form.fields().stream()
                .map(field -> new FieldResult(
                        field.id(),
                        field.label(),
                        given.getOrDefault(field.id(), ""),
                        field.accepted().get(0),
                        false))
                .toList();
    }

    private static String plain(WrittenAnswer answer) {
        String fields = answer.content().fieldsOrEmpty().entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("\n"));
        return answer.content().textOrEmpty() + fields;
    }
}

package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.delivery.WrittenAnswer;
import org.parlance.delivery.WrittenAnswers;
import org.parlance.integrity.AnswerLatency;
import org.parlance.integrity.SittingSignals;
import org.parlance.integrity.SittingSignals.Fact;
import org.parlance.integrity.TypingRhythm;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Responses;

/** What pages noted and what stands out of what they sent, for the result's page. The caller knows who may read it. */
@Named("noted")
@ApplicationScoped
public class NotedReader {
    private final SittingSignals signals;
    private final FormItems formItems;
    private final WrittenAnswers answers;
    private final Responses responses;

    NotedReader(SittingSignals signals, FormItems formItems, WrittenAnswers answers, Responses responses) {
        this.signals = signals;
        this.formItems = formItems;
        this.answers = answers;
        this.responses = responses;
    }

    /** In the order of time. */
    @Transactional
    public List<Fact> of(UUID attemptId) {
        List<FormItem> given = formItems.ofAttempt(attemptId).stream()
                .filter(item -> item.readyAt() != null)
                .toList();
        List<Fact> facts = new ArrayList<>(signals.of(attemptId));
        given.forEach(item -> rhythm(item).ifPresent(facts::add));
        facts.addAll(latencies(given));
        facts.sort(Comparator.comparing(Fact::startedAt));
        return List.copyOf(facts);
    }

    private Optional<Fact> rhythm(FormItem item) {
        return answers.inTime(item.id())
                .map(answer -> answer.content().keyboard())
                .map(WrittenAnswer.KeyboardFacts::intervals)
                .flatMap(TypingRhythm::of)
                .map(kind -> new Fact(kind, item.position(), item.readyAt(), item.endedAt()));
    }

    /** The time of such a fact begins with the item, and lasts as long as no word was said or no key pressed. */
    private List<Fact> latencies(List<FormItem> items) {
        Map<UUID, Evidence.Speech> known = responses.speeches(items.stream()
                .filter(item -> item.itemType().spoken())
                .map(FormItem::id)
                .toList());
        List<AnswerLatency.Begun> begun = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            FormItem item = items.get(i);
            boolean spoken = item.itemType().spoken();
            Optional<Double> first =
                    spoken ? Optional.ofNullable(known.get(item.id())).flatMap(NotedReader::firstWord) : firstKey(item);
            if (first.isPresent()) {
                begun.add(new AnswerLatency.Begun(i, item.itemType().id(), spoken, first.get()));
            }
        }
        return AnswerLatency.of(begun).stream()
                .map(outlier -> {
                    FormItem item = items.get(outlier.index());
                    Instant end = item.readyAt().plusMillis(Math.round(1000 * outlier.seconds()));
                    return new Fact(outlier.kind(), item.position(), item.readyAt(), end);
                })
                .toList();
    }

    /** Seconds from the item's start; empty where no key was pressed or the page did not say. */
    private Optional<Double> firstKey(FormItem item) {
        return answers.inTime(item.id())
                .map(answer -> answer.content().keyboard())
                .map(WrittenAnswer.KeyboardFacts::firstKeySeconds);
    }

    /** Seconds from the recording's start to the first word of the first turn; empty where none was understood. */
    private static Optional<Double> firstWord(Evidence.Speech speech) {
        return speech.turns().stream()
                .filter(turn -> turn.turn() == 0 && !turn.words().isEmpty())
                .findFirst()
                .map(turn -> turn.words().get(0).start());
    }
}

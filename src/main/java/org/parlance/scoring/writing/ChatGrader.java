package org.parlance.scoring.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parlance.bank.AskedTone;
import org.parlance.bank.WrittenItem.Chat;
import org.parlance.bank.WrittenItem.ChatCustomer;
import org.parlance.delivery.WrittenAnswer.ChatMessage;
import org.parlance.engine.TextMatch;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.ChatReply;
import org.parlance.scoring.Evidence.PointFound;
import org.parlance.scoring.Evidence.Remark;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

/**
 * Grades what somebody wrote to two or three customers at once.
 *
 * <p>Grammar, mechanics, vocabulary and register are those of all replies read as one text, by {@link WritingRubric}; each
 * customer may be told the same. Task goes over the points of every message that arrived, each looked for in the reply to
 * that message; a message that asks for no point counts as one, made when it is answered at all. Responsiveness is
 * {@link Responsiveness}.
 */
public final class ChatGrader {
    private ChatGrader() {}

    /** The traits, or the reason why a person has to look, as for any other text. */
    public static ScoredResponse grade(Chat item, List<ChatMessage> messages, WritingAids aids) {
        ChatLog log = ChatLog.of(item, messages);
        String text = log.text();
        Passage passage = Passage.of(text, aids.lexicon());
        List<AskedPoints> points =
                log.exchanges().stream().map(exchange -> points(exchange, aids)).toList();
        if (passage.words().isEmpty()) {
            Evidence evidence = new Evidence.Chat(replies(log, points, List.of(), List.of()));
            return new ScoredResponse.NeedsReview("nothing-given", evidence);
        }
        GradedText graded = WritingGrader.graded(
                task(item, log), passage, all(points), item.customers().size(), aids);
        Evidence.Writing evidence = (Evidence.Writing) graded.evidence();
        List<ChatReply> replies = replies(log, points, evidence.matches(), evidence.remarks());
        List<Score> scores = new ArrayList<>(graded.scores());
        scores.add(Responsiveness.of(replies, item.pace()));
        return new GradedText(List.copyOf(scores), new Evidence.Chat(replies), graded.flags(), graded.reason())
                .response();
    }

    private static WritingTask task(Chat item, ChatLog log) {
        Set<String> names = item.customers().stream()
                .map(ChatCustomer::name)
                .flatMap(name -> Passage.wordsOf(name).stream())
                .collect(Collectors.toSet());
        return new WritingTask(Genre.CHAT, log.asked(), List.of(), 0, 0, item.neverErrors(), names, AskedTone.NEUTRAL);
    }

    private static AskedPoints points(ChatLog.Exchange exchange, WritingAids aids) {
        if (exchange.asked().keyPoints().isEmpty()) {
            boolean answered = !exchange.reply().isEmpty();
            return new AskedPoints(List.of(new PointFound("answer", "", answered, "")), 0);
        }
        return AskedPoints.of(
                exchange.asked().keyPoints(),
                Passage.of(exchange.reply(), aids.lexicon()),
                aids.lexicon().functionWords(),
                aids.similarity());
    }

    private static AskedPoints all(List<AskedPoints> points) {
        return new AskedPoints(
                points.stream().flatMap(some -> some.found().stream()).toList(),
                points.stream().mapToInt(AskedPoints::stuffed).sum());
    }

    /** Matches and remarks of the text as a whole, each with the reply that it is in. */
    private static List<ChatReply> replies(
            ChatLog log, List<AskedPoints> points, List<TextMatch> matches, List<Remark> remarks) {
        List<ChatReply> replies = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < log.exchanges().size(); i++) {
            ChatLog.Exchange exchange = log.exchanges().get(i);
            Span place = new Span(from, from + exchange.reply().length());
            boolean pointsAsked = !exchange.asked().keyPoints().isEmpty();
            replies.add(new ChatReply(
                    exchange.customer().name(),
                    exchange.asked().text(),
                    exchange.reply(),
                    exchange.seconds(),
                    matchesIn(place, matches),
                    pointsAsked ? points.get(i).found() : List.of(),
                    remarksIn(place, remarks)));
            from += exchange.reply().isEmpty() ? 0 : exchange.reply().length() + ChatLog.BETWEEN.length();
        }
        return List.copyOf(replies);
    }

    private static List<TextMatch> matchesIn(Span place, List<TextMatch> matches) {
        return matches.stream()
                .filter(match -> place.holds(match.offset()))
                .map(match -> match.movedBy(-place.from()))
                .toList();
    }

    private static List<Remark> remarksIn(Span place, List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> place.holds(remark.offset()))
                .map(remark -> new Remark(remark.kind(), remark.offset() - place.from(), remark.length()))
                .toList();
    }
}

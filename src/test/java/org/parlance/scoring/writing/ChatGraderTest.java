package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parlance.bank.ExtraTime;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem.Chat;
import org.parlance.bank.WrittenItem.ChatCustomer;
import org.parlance.bank.WrittenItem.ChatTurn;
import org.parlance.delivery.WrittenAnswer.ChatMessage;
import org.parlance.engine.MatchKind;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.ChatReply;
import org.parlance.scoring.Evidence.RemarkKind;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

class ChatGraderTest {
    private static final Chat ITEM = new Chat(
            new ItemHeader("chat-1", 1, "live", "B1", "orders", 0, 300),
            "Answer both customers.",
            List.of(),
            List.of(
                    new ChatCustomer(
                            "maria",
                            "Maria",
                            List.of(
                                    new ChatTurn(0, "Where is my kettle?", List.of(point("thursday", "thursday"))),
                                    new ChatTurn(5, "Thank you!", List.of()))),
                    new ChatCustomer(
                            "tom",
                            "Tom",
                            List.of(new ChatTurn(10, "Can I get a refund?", List.of(point("refund", "refund")))))),
            60,
            Set.of());

    private static final List<ChatMessage> TALK = List.of(
            new ChatMessage("maria", 0, 0, null),
            new ChatMessage("tom", 0, 10, null),
            new ChatMessage("maria", 0, 20, "Thank you for writing to us today, Maria."),
            new ChatMessage("maria", 0, 35, "Your kettle will reach you on Thursday."),
            new ChatMessage("maria", 1, 40, null),
            new ChatMessage("tom", 0, 70, "Thank you for writing to us today, Tom. We will gladly refund you."),
            new ChatMessage("maria", 1, 75, "You are welcome, have a nice day!"));

    @Test
    void gradesEveryReply() {
        ScoredResponse.Scored scored = scored(TALK);

        assertThat(scored.scores())
                .extracting(Score::trait)
                .containsExactly(
                        Trait.GRAMMAR,
                        Trait.MECHANICS,
                        Trait.VOCABULARY,
                        Trait.TASK,
                        Trait.REGISTER,
                        Trait.RESPONSIVENESS);
        assertThat(value(scored, Trait.TASK)).isEqualTo(100);
        assertThat(value(scored, Trait.RESPONSIVENESS))
                .isCloseTo((100 + 70 + (100 - 15 * 30 / 40.0)) / 3, within(0.01));
        assertThat(scored.flags()).as("each customer may be told the same").isEmpty();
        List<ChatReply> replies = replies(scored);
        assertThat(replies).extracting(ChatReply::customer).containsExactly("Maria", "Tom", "Maria");
        assertThat(replies).extracting(ChatReply::seconds).containsExactly(20.0, 60.0, 35.0);
        assertThat(replies.get(0).text()).contains("Maria.\nYour kettle");
        assertThat(replies.get(1).points().get(0).covered()).isTrue();
        assertThat(replies.get(2).points()).isEmpty();
        assertThat(replies.get(2).remarks())
                .filteredOn(remark -> remark.kind() == RemarkKind.COURTESY)
                .allMatch(remark -> replies.get(2)
                        .text()
                        .substring(remark.offset())
                        .matches("(?i)(you are welcome|welcome|have a nice).*"));
    }

    @Test
    void aMessageWithoutReplyIsUnanswered() {
        List<ChatMessage> talk = new ArrayList<>(TALK);
        talk.removeIf(message -> message.customer().equals("tom") && message.text() != null);
        ScoredResponse.Scored scored = scored(talk);

        assertThat(replies(scored).get(1).seconds()).isNull();
        assertThat(replies(scored).get(1).text()).isEmpty();
        assertThat(value(scored, Trait.RESPONSIVENESS)).isLessThan(value(scored(TALK), Trait.RESPONSIVENESS) - 20);
        assertThat(value(scored, Trait.TASK)).isCloseTo(66.7, within(0.1));
    }

    @Test
    void aPointCountsOnlyInTheReplyThatItBelongsTo() {
        List<ChatMessage> talk = new ArrayList<>(TALK);
        talk.removeIf(message -> message.customer().equals("tom") && message.text() != null);
        talk.add(new ChatMessage("tom", 0, 80, "Your kettle comes on Thursday, Tom."));

        assertThat(value(scored(talk), Trait.TASK)).isCloseTo(66.7, within(0.1));
    }

    @Test
    void aMessageThatNeverCameIsNotMissed() {
        List<ChatMessage> talk = TALK.subList(0, 4).stream()
                .filter(message -> message.customer().equals("maria"))
                .toList();

        assertThat(replies(scored(talk))).hasSize(1);
        assertThat(value(scored(talk), Trait.TASK)).isEqualTo(100);
    }

    @Test
    void matchesStandInTheirReply() {
        int place = TALK.get(2).text().length() + 1 + TALK.get(3).text().length() + ChatLog.BETWEEN.length() + 6;
        ScoredResponse.Scored scored = (ScoredResponse.Scored)
                ChatGrader.grade(ITEM, TALK, Aids.finding(List.of(Aids.match(MatchKind.GRAMMAR, place))));

        assertThat(replies(scored).get(0).matches()).isEmpty();
        assertThat(replies(scored).get(1).matches()).singleElement().satisfies(match -> assertThat(match.offset())
                .isEqualTo(6));
    }

    @Test
    void silenceIsForAPerson() {
        List<ChatMessage> silent =
                TALK.stream().filter(message -> message.text() == null).toList();
        ScoredResponse.NeedsReview review = (ScoredResponse.NeedsReview) ChatGrader.grade(ITEM, silent, Aids.english());

        assertThat(review.reason()).isEqualTo("nothing-given");
        assertThat(((Evidence.Chat) review.evidence()).replies()).hasSize(3);
    }

    @Test
    void theValueFallsWithTheSeconds() {
        assertThat(Responsiveness.value(0)).isEqualTo(100);
        assertThat(Responsiveness.value(20)).isEqualTo(100);
        assertThat(Responsiveness.value(60)).isEqualTo(70);
        assertThat(Responsiveness.value(90)).isEqualTo(50);
        assertThat(Responsiveness.value(500)).isZero();
        for (int seconds = 0; seconds < 300; seconds++) {
            assertThat(Responsiveness.value(seconds + 1)).isLessThanOrEqualTo(Responsiveness.value(seconds));
        }
    }

    @Test
    void whoWasGrantedDoubleTimeMayTakeTwiceAsLongToReply() {
        Chat given = (Chat) ExtraTime.of(ITEM, 2);
        List<ChatMessage> slower = TALK.stream()
                .map(message ->
                        new ChatMessage(message.customer(), message.turn(), 2 * message.atSeconds(), message.text()))
                .toList();
        assertThat(responsiveness(given, slower)).isEqualTo(responsiveness(ITEM, TALK));
        assertThat(responsiveness(ITEM, slower)).isLessThan(responsiveness(ITEM, TALK));
    }

    private static double responsiveness(Chat item, List<ChatMessage> talk) {
        return ((ScoredResponse.Scored) ChatGrader.grade(item, talk, Aids.english()))
                .scores().stream()
                        .filter(score -> score.trait() == Trait.RESPONSIVENESS)
                        .findFirst()
                        .orElseThrow()
                        .value();
    }

    private static ScoredResponse.Scored scored(List<ChatMessage> talk) {
        return (ScoredResponse.Scored) ChatGrader.grade(ITEM, talk, Aids.english());
    }

    private static List<ChatReply> replies(ScoredResponse.Scored scored) {
        return ((Evidence.Chat) scored.evidence()).replies();
    }

    private static double value(ScoredResponse.Scored scored, Trait trait) {
        return scored.scores().stream()
                .filter(score -> score.trait() == trait)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static KeyPoint point(String id, String phrase) {
        return new KeyPoint(id, "says " + id, List.of(phrase));
    }
}

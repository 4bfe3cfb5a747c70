package org.parlance.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlance.bank.BankReader;
import org.parlance.bank.Item;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.bank.ItemPool;
import org.parlance.bank.ItemType;
import org.parlance.bank.Variation;
import org.parlance.bank.WrittenItem;
import org.parlance.testing.KeptReplies;

/** The points of the items that ship: the reply that should pass says them all; one to another item few. */
class ShippedKeyPointsTest {
    private static final ItemPool POOL =
            BankReader.read(Path.of("question-banks")).pool("en");
    private static final long SEED = 1;
    private static final String POLITE = "Dear customer,\n\nThank you for your message. I have read it carefully, and I"
            + " will look into it. Please let me know if there is anything else that we can do for you.\n\nKind regards,\nAlex";

    static Stream<Item> texts() {
        return Stream.of(ItemType.EMAIL, ItemType.SUMMARY, ItemType.RECONSTRUCTION)
                .flatMap(ShippedKeyPointsTest::drawn);
    }

    static Stream<Item> chats() {
        return drawn(ItemType.CHAT);
    }

    static Stream<Item> procedures() {
        return drawn(ItemType.PROCEDURE);
    }

    private static Stream<Item> drawn(ItemType type) {
        return POOL.live(type).stream().map(item -> Variation.drawn(item, SEED));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aGoodTextSaysEveryPoint(Item item) {
        assertThat(missing(pointsOf(item), KeptReplies.to(item))).as(item.id()).isEmpty();
        if (item instanceof WrittenItem.Summary summary) {
            assertThat(KeptReplies.to(item).strip().split("\\s+"))
                    .hasSizeBetween(summary.minWords(), summary.maxWords());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextAboutNothingSaysNone(Item item) {
        assertThat(covered(pointsOf(item), POLITE)).as(item.id()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aGoodTextForAnotherItemSaysFew(Item item) {
        List<KeyPoint> points = pointsOf(item);
        for (Item other : drawn(item.type()).toList()) {
            if (!other.equals(item)) {
                assertThat(covered(points, KeptReplies.to(other)).size())
                        .as("%s for %s: %s", other.id(), item.id(), covered(points, KeptReplies.to(other)))
                        .isLessThanOrEqualTo((points.size() + 1) / 2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("chats")
    void everyGoodReplyOfAChatSaysItsPoints(WrittenItem.Chat chat) {
        Map<String, String> replies = KeptReplies.parts(chat);
        for (WrittenItem.ChatCustomer customer : chat.customers()) {
            for (int turn = 0; turn < customer.turns().size(); turn++) {
                List<KeyPoint> points = customer.turns().get(turn).keyPoints();
                String reply = replies.get(customer.id() + "." + turn);
                assertThat(missing(points, reply)).as(reply).isEmpty();
                assertThat(covered(points, "Thank you for your message. Please wait a moment."))
                        .as(customer.turns().get(turn).text())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyGoodReasonNamesWhatDecides(WrittenItem.Procedure procedure) {
        Map<String, String> reasons = KeptReplies.parts(procedure);
        for (WrittenItem.ProcedureCase one : procedure.cases()) {
            assertThat(missing(List.of(one.reason()), reasons.get(one.reasonField())))
                    .as(one.id())
                    .isEmpty();
            assertThat(covered(List.of(one.reason()), "I think that this is the best solution for everybody."))
                    .as(one.id())
                    .isEmpty();
        }
    }

    private static List<KeyPoint> pointsOf(Item item) {
        if (item instanceof WrittenItem.EmailReply email) {
            return email.keyPoints();
        }
        return item instanceof WrittenItem.Summary summary
                ? summary.keyPoints()
                : ((WrittenItem.Reconstruction) item).keyPoints();
    }

    private static List<String> missing(List<KeyPoint> points, String text) {
        return KeyPoints.find(points, text).stream()
                .filter(point -> !point.covered())
                .map(Evidence.PointFound::description)
                .toList();
    }

    private static List<String> covered(List<KeyPoint> points, String text) {
        return KeyPoints.find(points, text).stream()
                .filter(Evidence.PointFound::covered)
                .map(point -> point.description() + ": " + point.phrase())
                .toList();
    }
}

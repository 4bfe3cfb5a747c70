package org.parlance.bank;

import java.util.List;
import java.util.stream.Stream;

/** One small item of each type, for tests; the written ones are in {@link WrittenItems}. */
final class Items {
    private Items() {}

    static ItemHeader header(String id, String difficulty, String topic) {
        return new ItemHeader(id, 1, "live", difficulty, topic, 5, 30);
    }

    static Item.ReadAloud readAloud(String id, String difficulty, String topic) {
        return new Item.ReadAloud(header(id, difficulty, topic), "Thank you for calling, how can I help you today?");
    }

    static WrittenItem.TypingPassage typing(String id, String difficulty, String topic) {
        return new WrittenItem.TypingPassage(header(id, difficulty, topic), "Please keep the receipt.");
    }

    static Item.RolePlay call(String id, String difficulty, CallKind kind) {
        return new Item.RolePlay(
                header(id, difficulty, "calls"), kind, "A call.", "Help.", List.of(), List.of(), List.of(), 20);
    }

    static List<Item> ofEachType() {
        return Stream.concat(spoken().stream(), WrittenItems.ofEachType().stream())
                .toList();
    }

    private static List<Item> spoken() {
        Item.Prompt prompt = new Item.Prompt("audio/one.mp3", "Where is my order?", 1.5, "ab".repeat(32));
        Item.KeyPoint point = new Item.KeyPoint("refund", "Offers the refund", List.of("refund*", "money back"));
        return List.of(
                readAloud("t-read", "B1", "orders"),
                new Item.Repeat(header("t-repeat", "B1", "orders"), prompt),
                new Item.ShortAnswer(header("t-short", "B1", "orders"), prompt, List.of("monday", "on monday")),
                new Item.SentenceBuild(
                        header("t-build", "B1", "orders"),
                        prompt,
                        List.of("my order", "where is"),
                        List.of("Where is my order")),
                new Item.SpellBack(header("t-spell", "B1", "orders"), prompt, SpellKind.EMAIL, "ann.lee@example.org"),
                new Item.StoryRetell(header("t-story", "B2", "orders"), prompt, List.of(point), 20),
                new Item.OpenQuestion(header("t-open", "B2", "orders"), "What do you like?", List.of(), 20),
                new Item.Listening(
                        header("t-listening", "B1", "orders"),
                        prompt,
                        List.of(
                                new Item.Question("who", "Who calls?", List.of(), List.of("ann"), 10),
                                new Item.Question("why", "Why?", List.of("Late", "Lost"), List.of("Lost"), 20))),
                new Item.RolePlay(
                        header("t-role", "B2", "orders"),
                        "A customer calls.",
                        "Help the customer.",
                        List.of(new Item.KnowledgeEntry("Refunds", "Within 30 days.")),
                        List.of(new Item.Turn(prompt, 30)),
                        List.of(point, new Item.KeyPoint("bye", "Closes", List.of("goodbye"), Step.CLOSE, "refund")),
                        25));
    }
}

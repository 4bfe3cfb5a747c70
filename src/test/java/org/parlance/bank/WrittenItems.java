package org.parlance.bank;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.bank.Item.KnowledgeEntry;
import org.parlance.bank.Item.Prompt;
import org.parlance.bank.WrittenItem.ChatCustomer;
import org.parlance.bank.WrittenItem.ChatTurn;
import org.parlance.bank.WrittenItem.Column;
import org.parlance.bank.WrittenItem.CustomerMail;
import org.parlance.bank.WrittenItem.Field;
import org.parlance.bank.WrittenItem.MatchingPair;
import org.parlance.bank.WrittenItem.ProcedureCase;
import org.parlance.bank.WrittenItem.ReadingQuestion;

/** One good item of each written type, for tests. */
final class WrittenItems {
    static final String WORDS = "one two three four five six seven eight nine ten ";
    static final KeyPoint POINT = new KeyPoint("refund", "Offers the refund", List.of("refund*", "money back"));
    static final CustomerMail MAIL = new CustomerMail("Ann Lee", "My order", "It did not arrive.\n\nAnn");

    private WrittenItems() {}

    static ItemHeader header(String id, int prepSeconds, int answerSeconds) {
        return new ItemHeader("t-" + id, 1, "live", "B1", "orders", prepSeconds, answerSeconds);
    }

    static List<WrittenItem> ofEachType() {
        return List.of(
                new WrittenItem.EmailReply(
                        header("email", 0, 480),
                        MAIL,
                        "Reply.",
                        60,
                        List.of(POINT),
                        Set.of("Parlance"),
                        AskedTone.APOLOGETIC),
                chat(300, customer("ann", turn(5)), customer("ben", turn(20), turn(10))),
                form(MAIL, null),
                dataEntry(4),
                new WrittenItem.TypingPassage(header("typing", 5, 120), WORDS.repeat(5)),
                dictation(2),
                completion("We look forward ___ your reply.", "to"),
                new WrittenItem.Reconstruction(
                        header("reconstruction", 30, 90), WORDS.repeat(4), List.of(POINT), Set.of()),
                summary(20, 50),
                reading(choice("why"), written("who"), matching("when")),
                spotting("{recieve|receive}"),
                procedure(theCase("one"), theCase("two"), theCase("three")));
    }

    static WrittenItem.Chat chat(int answerSeconds, ChatCustomer... customers) {
        return new WrittenItem.Chat(
                header("chat", 10, answerSeconds),
                "Answer both.",
                List.of(new KnowledgeEntry("Refunds", "Within 30 days.")),
                List.of(customers),
                60,
                Set.of("Parlance"));
    }

    static ChatCustomer customer(String id, ChatTurn... turns) {
        return new ChatCustomer(id, "Ann", List.of(turns));
    }

    static ChatTurn turn(int afterSeconds) {
        return new ChatTurn(afterSeconds, "Can I have my money back?", List.of(POINT));
    }

    static WrittenItem.FormFilling form(CustomerMail mail, Prompt call) {
        return new WrittenItem.FormFilling(
                header("form", 0, 200),
                mail,
                call,
                "Fill in.",
                List.of(
                        new Field("name", "Name", FieldKind.TEXT, List.of(), List.of("Ann Lee")),
                        new Field(
                                "reason",
                                "Reason",
                                FieldKind.CHOICE,
                                List.of("Not delivered", "Damaged"),
                                List.of("Not delivered"))));
    }

    static Prompt call(int words) {
        return new Prompt("audio/call.mp3", WORDS.repeat(words / 10), 30, "ab".repeat(32));
    }

    static WrittenItem.DataEntry dataEntry(int records) {
        return dataEntry(
                List.of(
                        new Column("order", "Order", FieldKind.REFERENCE),
                        new Column("total", "Total", FieldKind.AMOUNT)),
                IntStream.range(0, records)
                        .mapToObj(i -> Map.of("order", "AB-" + i, "total", "12.50"))
                        .toList());
    }

    static WrittenItem.DataEntry dataEntry(List<Column> columns, List<Map<String, String>> records) {
        return new WrittenItem.DataEntry(header("entry", 0, 180), "Key them in.", columns, records);
    }

    static WrittenItem.Dictation dictation(int plays) {
        Prompt prompt = new Prompt("audio/one.mp3", "Where is my order?", 1.5, "ab".repeat(32));
        return new WrittenItem.Dictation(header("dictation", 0, 30), prompt, plays);
    }

    static WrittenItem.SentenceCompletion completion(String sentence, String... accepted) {
        return new WrittenItem.SentenceCompletion(header("completion", 0, 25), sentence, List.of(accepted));
    }

    static WrittenItem.Summary summary(int minWords, int maxWords) {
        return new WrittenItem.Summary(
                header("summary", 0, 240), WORDS.repeat(10), "Sum up.", minWords, maxWords, List.of(POINT), Set.of());
    }

    static WrittenItem.Reading reading(ReadingQuestion... questions) {
        return new WrittenItem.Reading(header("reading", 0, 210), "Returns", WORDS.repeat(13), List.of(questions));
    }

    static ReadingQuestion choice(String id) {
        return new ReadingQuestion(id, "Why?", List.of("Late", "Lost"), List.of("Lost"), List.of());
    }

    static ReadingQuestion written(String id) {
        return new ReadingQuestion(id, "Who?", List.of(), List.of("Ann"), List.of());
    }

    static ReadingQuestion matching(String id) {
        return new ReadingQuestion(
                id,
                "When?",
                List.of("Monday"),
                List.of(),
                List.of(new MatchingPair("a", "Order", "Tuesday"), new MatchingPair("b", "Refund", "Friday")));
    }

    /** @param marks put into a text beside three good ones */
    static WrittenItem.ErrorSpotting spotting(String marks) {
        return new WrittenItem.ErrorSpotting(
                header("spotting", 0, 200),
                "Your order",
                "Dear Ann,\n\n" + WORDS.repeat(4) + marks
                        + " it {have|has} been {send|sent}.\n{The|} Best {regard|regards}");
    }

    static WrittenItem.Procedure procedure(ProcedureCase... cases) {
        return new WrittenItem.Procedure(
                header("procedure", 0, 240),
                "Refunds",
                List.of("Within 30 days.", "With a receipt."),
                List.of("Refund", "Refuse"),
                List.of(cases),
                Set.of());
    }

    static ProcedureCase theCase(String id) {
        return new ProcedureCase(id, "A coat comes back.", List.of("Refund"), POINT);
    }
}

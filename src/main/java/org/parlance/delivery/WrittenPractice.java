package org.parlance.delivery;

import static org.parlance.delivery.PracticeItems.header;
import static org.parlance.delivery.PracticeItems.prompt;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parlance.bank.FieldKind;
import org.parlance.bank.Item;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.bank.Item.KnowledgeEntry;
import org.parlance.bank.ItemType;
import org.parlance.bank.WrittenItem;
import org.parlance.bank.WrittenItem.ChatCustomer;
import org.parlance.bank.WrittenItem.ChatTurn;
import org.parlance.bank.WrittenItem.Column;
import org.parlance.bank.WrittenItem.CustomerMail;
import org.parlance.bank.WrittenItem.Field;
import org.parlance.bank.WrittenItem.MatchingPair;
import org.parlance.bank.WrittenItem.ProcedureCase;
import org.parlance.bank.WrittenItem.ReadingQuestion;

/** What can be practised of the written tasks. */
final class WrittenPractice {
    private static final CustomerMail MAIL = new CustomerMail(
            "Dana Reed",
            "Wrong colour",
            "Hello,\n\nI ordered a blue desk lamp on 3 March 2026 and received a green one. My order number is QK-2047."
                    + "\n\nCan I change it?\n\nDana Reed");

    static final List<Item> ITEMS = List.of(
            new WrittenItem.EmailReply(
                    header(ItemType.EMAIL, 0, 120),
                    MAIL,
                    "Reply in two or three sentences and offer a solution.",
                    10,
                    List.of(),
                    Set.of()),
            chat(),
            new WrittenItem.FormFilling(
                    header(ItemType.FORM, 0, 90),
                    MAIL,
                    "Fill in the form from the e-mail.",
                    List.of(
                            text("order", "Order number", FieldKind.REFERENCE, "QK-2047"),
                            wish("Refund", "Exchange", "Repair"))),
            new WrittenItem.FormFilling(
                    header(ItemType.FORM, 0, 90),
                    null,
                    prompt(
                            "Hello, this is Leo Martin. My phone number is two zero two, five five five, zero one seven"
                                    + " three. The kettle I bought from you leaks, and I would like to have it repaired.",
                            11.7),
                    "Fill in the form from the call.",
                    List.of(
                            text("name", "Customer's name", FieldKind.TEXT, "Leo Martin"),
                            text("phone", "Phone number", FieldKind.PHONE, "202 555 0173"),
                            wish("Refund", "Exchange", "Repair"))),
            new WrittenItem.DataEntry(
                    header(ItemType.DATA_ENTRY, 0, 90),
                    "Key in both records.",
                    List.of(
                            new Column("name", "Name", FieldKind.TEXT),
                            new Column("city", "City", FieldKind.TEXT),
                            new Column("reference", "Reference", FieldKind.REFERENCE)),
                    List.of(
                            Map.of("name", "Amara Cole", "city", "Leeds", "reference", "LD-3381"),
                            Map.of("name", "Jonas Berg", "city", "Oslo", "reference", "OS-7720"))),
            new WrittenItem.TypingPassage(
                    header(ItemType.TYPING, 0, 60), "We have sent you a new lamp. It should reach you by Friday."),
            new WrittenItem.Dictation(
                    header(ItemType.DICTATION, 0, 45),
                    prompt("Please send the invoice to our new address in Boston.", 3.7),
                    2),
            new WrittenItem.SentenceCompletion(
                    header(ItemType.SENTENCE_COMPLETION, 0, 30), "Thank you ___ your message.", List.of("for")),
            new WrittenItem.Reconstruction(
                    header(ItemType.RECONSTRUCTION, 15, 60),
                    "A customer bought a bag online. The zip broke on the first day, so the shop sent her a new bag and"
                            + " let her keep the old one.",
                    List.of(),
                    Set.of()),
            new WrittenItem.Summary(
                    header(ItemType.SUMMARY, 0, 120),
                    "Call on Monday, 9:40. Mr Osei moved house last week. Two letters went to his old flat. He gave the"
                            + " new address and asks that we send the letters again. He was friendly and in no hurry.",
                    "Sum up the call for a colleague.",
                    10,
                    30,
                    List.of(),
                    Set.of()),
            reading(),
            new WrittenItem.ErrorSpotting(
                    header(ItemType.ERROR_SPOTTING, 0, 90),
                    "Your order",
                    "Dear Ms Cole,\n\nyour order {have|has} left our warehouse. It will {to|} reach you on"
                            + " {wensday|Wednesday}.\n\nKind regards\nYour shop"),
            procedure());

    private WrittenPractice() {}

    private static Field text(String id, String label, FieldKind kind, String accepted) {
        return new Field(id, label, kind, List.of(), List.of(accepted));
    }

    private static Field wish(String... choices) {
        return new Field(
                "wish",
                "What does the customer want?",
                FieldKind.CHOICE,
                List.of(choices),
                List.of(choices[choices.length - 1]));
    }

    private static WrittenItem.Chat chat() {
        return new WrittenItem.Chat(
                header(ItemType.CHAT, 10, 150),
                "You work for a shop that sells bicycles. Help both customers.",
                List.of(
                        new KnowledgeEntry("Opening hours", "Monday to Saturday, 9 am to 6 pm"),
                        new KnowledgeEntry("Returns", "Within 30 days, with the receipt")),
                List.of(
                        new ChatCustomer(
                                "maria",
                                "Maria",
                                List.of(
                                        new ChatTurn(1, "Hi! Are you open on Saturday?", List.of()),
                                        new ChatTurn(4, "And until what time?", List.of()))),
                        new ChatCustomer(
                                "tom",
                                "Tom",
                                List.of(new ChatTurn(
                                        8, "Hello, can I bring back a helmet I bought last week?", List.of())))),
                45,
                Set.of());
    }

    private static WrittenItem.Reading reading() {
        return new WrittenItem.Reading(
                header(ItemType.READING, 0, 120),
                "Lost property",
                "Things that are found in our buses are kept at the main office for 60 days. Keys and phones are kept for"
                        + " 90 days. The office is open on weekdays from 8 am to 4 pm. Please bring your passport.",
                List.of(
                        new ReadingQuestion(
                                "where",
                                "Where are lost things kept?",
                                List.of("In the bus", "At the main office", "At the police station"),
                                List.of("At the main office"),
                                List.of()),
                        new ReadingQuestion(
                                "long",
                                "How long are they kept?",
                                List.of("30 days"),
                                List.of(),
                                List.of(
                                        new MatchingPair("bag", "A bag", "60 days"),
                                        new MatchingPair("phone", "A phone", "90 days"))),
                        new ReadingQuestion(
                                "bring",
                                "What do you have to bring?",
                                List.of(),
                                List.of("passport", "your passport"),
                                List.of())));
    }

    private static WrittenItem.Procedure procedure() {
        return new WrittenItem.Procedure(
                header(ItemType.PROCEDURE, 0, 120),
                "Returns",
                List.of(
                        "An article can be returned within 30 days with its receipt.",
                        "An article without its receipt can be exchanged but not refunded.",
                        "An article that was used is not taken back."),
                List.of("Refund", "Exchange", "Refuse"),
                List.of(new ProcedureCase(
                        "lamp",
                        "A customer brings an unused lamp after ten days. She has lost the receipt.",
                        List.of("Exchange"),
                        new KeyPoint("receipt", "there is no receipt", List.of("receipt")))),
                Set.of());
    }
}

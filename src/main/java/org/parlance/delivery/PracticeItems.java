package org.parlance.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parlance.bank.FieldKind;
import org.parlance.bank.Item;
import org.parlance.bank.Item.KnowledgeEntry;
import org.parlance.bank.Item.Prompt;
import org.parlance.bank.Item.Turn;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.ItemType;
import org.parlance.bank.SpellKind;
import org.parlance.bank.WrittenItem;
import org.parlance.bank.WrittenItem.CustomerMail;
import org.parlance.bank.WrittenItem.Field;

/** The practice: one unscored item of each type, in English, with prompts that every server has. */
final class PracticeItems {
    private static final CustomerMail MAIL = new CustomerMail(
            "Dana Reed",
            "Wrong colour",
            "Hello,\n\nI ordered a blue desk lamp on 3 March 2026 and received a green one. My order number is QK-2047."
                    + "\n\nCan I change it?\n\nDana Reed");

    private static final Map<ItemType, Item> ITEMS = Stream.of(
                    new Item.ReadAloud(
                            header(ItemType.READ_ALOUD, 10, 20),
                            "Thank you for waiting. I have found your order, and it will be delivered tomorrow morning."),
                    new Item.Repeat(
                            header(ItemType.REPEAT, 0, 10), prompt("Your parcel left our warehouse this morning.")),
                    new Item.ShortAnswer(
                            header(ItemType.SHORT_ANSWER, 0, 8),
                            prompt("Which day comes after Monday?"),
                            List.of("tuesday")),
                    new Item.SentenceBuild(
                            header(ItemType.SENTENCE_BUILD, 0, 12),
                            prompt("Tomorrow morning. Our technician. Will call you."),
                            List.of("tomorrow morning", "our technician", "will call you"),
                            List.of("Our technician will call you tomorrow morning.")),
                    new Item.SpellBack(
                            header(ItemType.SPELL_BACK, 0, 15),
                            prompt(
                                    "My last name is Novak. I will spell it for you. N like November, O like orange, V like"
                                            + " victory, A like apple, K like king."),
                            SpellKind.NAME,
                            "Novak"),
                    new Item.StoryRetell(
                            header(ItemType.STORY_RETELL, 5, 30),
                            prompt(
                                    "Last Friday a woman left her bag on the train to work. A student found it under a seat and"
                                            + " took it to the office at the next station. In the evening the woman got her bag back,"
                                            + " with everything in it, and she sent the student a cake."),
                            List.of(),
                            15),
                    new Item.OpenQuestion(
                            header(ItemType.OPEN_QUESTION, 15, 30),
                            "What do you like about talking to customers, and what is difficult about it?",
                            List.of(),
                            15),
                    new Item.Listening(
                            header(ItemType.LISTENING, 0, 30),
                            prompt(
                                    "Good morning. This is Maria Lopez. I ordered two office chairs last week, but only one of"
                                            + " them has come. Could you send the other one to my office on Thursday, please?"),
                            List.of(
                                    new Item.Question(
                                            "problem",
                                            "Why does the customer call?",
                                            List.of(
                                                    "A chair is broken",
                                                    "A chair is missing",
                                                    "She wants her money back"),
                                            List.of("A chair is missing"),
                                            15),
                                    new Item.Question(
                                            "day",
                                            "On which day does she want it?",
                                            List.of(),
                                            List.of("thursday"),
                                            15))),
                    new Item.RolePlay(
                            header(ItemType.ROLE_PLAY, 15, 20),
                            "You work at the help desk of a shop. A customer calls.",
                            "Greet the customer and answer with the help of the notes.",
                            List.of(new KnowledgeEntry("Opening hours", "Monday to Saturday, 9 am to 6 pm")),
                            List.of(new Turn(prompt("Hello. Could you tell me when you are open on Saturday?"), 20)),
                            List.of(),
                            5),
                    new WrittenItem.EmailReply(
                            header(ItemType.EMAIL, 0, 120),
                            MAIL,
                            "Reply in two or three sentences and offer a solution.",
                            10,
                            List.of(),
                            Set.of()),
                    new WrittenItem.FormFilling(
                            header(ItemType.FORM, 0, 90),
                            MAIL,
                            "Fill in the form from the e-mail.",
                            List.of(
                                    new Field(
                                            "order",
                                            "Order number",
                                            FieldKind.REFERENCE,
                                            List.of(),
                                            List.of("QK-2047")),
                                    new Field(
                                            "wish",
                                            "What does the customer want?",
                                            FieldKind.CHOICE,
                                            List.of("Refund", "Exchange", "Repair"),
                                            List.of("Exchange")))),
                    new WrittenItem.TypingPassage(
                            header(ItemType.TYPING, 0, 60),
                            "We have sent you a new lamp. It should reach you by Friday."))
            .collect(Collectors.toMap(Item::type, Function.identity()));

    private PracticeItems() {}

    static Item of(ItemType type) {
        return ITEMS.get(type);
    }

    /** The practice's rendered fragments, in the order of the types given. */
    static List<String> fragments(Collection<ItemType> types) {
        List<ItemType> distinct = types.stream().distinct().toList();
        return distinct.stream()
                .map(type -> ItemFragment.of(frame(type, distinct), of(type)).render())
                .toList();
    }

    private static ItemFrame frame(ItemType type, List<ItemType> all) {
        return new ItemFrame(
                new UUID(0, type.ordinal()),
                all.indexOf(type) + 1,
                all.size(),
                "/practice/en/" + type.id() + "-",
                ".mp3",
                false,
                false,
                ItemFrame.Saved.NOTHING);
    }

    private static ItemHeader header(ItemType type, int prepSeconds, int answerSeconds) {
        return new ItemHeader("practice-" + type.id(), 1, "live", "A2", "practice", prepSeconds, answerSeconds);
    }

    private static Prompt prompt(String script) {
        return new Prompt("", script, 3, "");
    }
}

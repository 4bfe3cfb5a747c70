package org.parlance.delivery;

import static org.parlance.delivery.PracticeItems.header;
import static org.parlance.delivery.PracticeItems.prompt;

import java.util.List;
import org.parlance.bank.Item;
import org.parlance.bank.Item.KnowledgeEntry;
import org.parlance.bank.Item.Turn;
import org.parlance.bank.ItemType;
import org.parlance.bank.SpellKind;

/** What can be practised of the spoken tasks. */
final class SpokenPractice {
    static final List<Item> ITEMS = List.of(
            new Item.ReadAloud(
                    header(ItemType.READ_ALOUD, 10, 20),
                    "Thank you for waiting. I have found your order, and it will be delivered tomorrow morning."),
            new Item.Repeat(
                    header(ItemType.REPEAT, 0, 10), prompt("Your parcel left our warehouse this morning.", 3.1)),
            new Item.ShortAnswer(
                    header(ItemType.SHORT_ANSWER, 0, 8),
                    prompt("Which day comes after Monday?", 2.4),
                    List.of("tuesday")),
            new Item.SentenceBuild(
                    header(ItemType.SENTENCE_BUILD, 0, 12),
                    prompt("Tomorrow morning. Our technician. Will call you.", 4.1),
                    List.of("tomorrow morning", "our technician", "will call you"),
                    List.of("Our technician will call you tomorrow morning.")),
            new Item.SpellBack(
                    header(ItemType.SPELL_BACK, 0, 15),
                    prompt(
                            "My last name is Novak. I will spell it for you. N like November, O like orange, V like"
                                    + " victory, A like apple, K like king.",
                            10.5),
                    SpellKind.NAME,
                    "Novak"),
            new Item.StoryRetell(
                    header(ItemType.STORY_RETELL, 5, 30),
                    prompt(
                            "Last Friday a woman left her bag on the train to work. A student found it under a seat and"
                                    + " took it to the office at the next station. In the evening the woman got her bag back,"
                                    + " with everything in it, and she sent the student a cake.",
                            15),
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
                                    + " them has come. Could you send the other one to my office on Thursday, please?",
                            12.1),
                    List.of(
                            new Item.Question(
                                    "problem",
                                    "Why does the customer call?",
                                    List.of("A chair is broken", "A chair is missing", "She wants her money back"),
                                    List.of("A chair is missing"),
                                    15),
                            new Item.Question(
                                    "day", "On which day does she want it?", List.of(), List.of("thursday"), 15))),
            new Item.RolePlay(
                    header(ItemType.ROLE_PLAY, 15, 20),
                    "You work at the help desk of a shop. A customer calls.",
                    "Greet the customer and answer with the help of the notes.",
                    List.of(new KnowledgeEntry("Opening hours", "Monday to Saturday, 9 am to 6 pm")),
                    List.of(new Turn(prompt("Hello. Could you tell me when you are open on Saturday?", 4.4), 20)),
                    List.of(),
                    5));

    private SpokenPractice() {}
}

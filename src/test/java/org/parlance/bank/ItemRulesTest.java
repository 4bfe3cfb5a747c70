package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.bank.Item.Prompt;
import org.parlance.bank.Item.Question;

/** The rules of the spoken item types whose parts have to fit each other. */
class ItemRulesTest {
    private static final ItemHeader HEADER = new ItemHeader("x-1", 1, "live", "B1", "orders", 0, 30);
    private static final String LONG = "one two three four five six seven eight nine ten ".repeat(4);
    private static final KeyPoint POINT = new KeyPoint("late", "Says it is late", List.of("late"));

    @Test
    void goodItemsPass() {
        good(build("my order. Where is?", "my order", "where is", "Where is my order?"));
        good(spell(SpellKind.NAME, "O'Neill"));
        good(new Item.StoryRetell(HEADER, prompt(LONG), List.of(POINT), 20));
        good(new Item.OpenQuestion(HEADER, "What do you like about work?", null, 20));
        good(listening(new Question("why", "Why?", List.of("Late", "Lost"), List.of("Lost"), 30)));
        good(listening(new Question("who", "Who?", null, List.of("ann"), 30)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "My order. Where are?|Where is my order?|prompt.script must say the phrases in their order",
                "My order. Where is?|Where is the order?|'Where is the order?' must have all words of the phrases and no other",
                "My order. Where is?|Where is my my order?|must have all words of the phrases and no other",
                "My order. Where is?|My order where is|'My order where is' is what is heard; the phrases must be out of order",
            })
    void aSentenceIsMadeOfItsPhrases(String script, String sentence, String message) {
        broken(build(script, "my order", "where is", sentence), message);
    }

    @ParameterizedTest
    @CsvSource({"NAME, larsen", "EMAIL, ann at home", "EMAIL, ann@home", "REFERENCE, bx 40", "PHONE, call me"})
    void whatIsSpelledHasTheShapeOfItsKind(SpellKind kind, String answer) {
        broken(spell(kind, answer), "answer '" + answer + "' is no " + kind.id());
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, ann.lee7@mail.example.org", "REFERENCE, 84-2607-F", "PHONE, +1 415 555-0137", "NAME, Da Silva"})
    void everyUsualShapeOfAnAnswerPasses(SpellKind kind, String answer) {
        good(spell(kind, answer));
    }

    @Test
    void whatIsHeardIsLongEnough() {
        broken(
                new Item.StoryRetell(HEADER, prompt("Too short."), List.of(POINT), 20),
                "the number of words of prompt.script is 2; allowed are 40 to 150");
        broken(new Item.StoryRetell(HEADER, prompt(LONG), List.of(), 20), "keyPoints is missing or empty");
        broken(new Item.OpenQuestion(HEADER, "Why?", null, 20), "the number of words of question is 1");
        broken(new Item.Listening(HEADER, null, List.of()), "prompt is missing");
    }

    @Test
    void theQuestionsOfACallFitTheirAnswers() {
        broken(
                listening(new Question("why", "Why?", List.of("Late", "Lost"), List.of("Paid"), 30)),
                "question 'why' accepts [Paid]; allowed are its choices [Late, Lost]");
        broken(listening(new Question("why", "Why?", List.of("Late"), List.of("Late"), 30)), "it needs 2 or more");
        broken(
                listening(new Question("who", "Who?", List.of(), List.of("Ann Lee"), 30)),
                "question 'who' has 'Ann Lee'; allowed are lower-case words");
        broken(
                listening(new Question("who", "Who?", List.of(), List.of("ann"), 20)),
                "answerSeconds is 30; it must be the sum of the questions', 20");
        Question twice = new Question("who", "Who?", List.of(), List.of("ann"), 15);
        broken(listening(twice, twice), "questions have the id 'who' missing or twice");
    }

    @Test
    void aDebtIsNamedOnlyAfterVerifying() {
        KeyPoint verify = new KeyPoint("who", "Asks who it is", List.of("birthday"), Step.VERIFY, null);
        KeyPoint greet = new KeyPoint("hello", "Greets", List.of("hello"), Step.GREET, null);
        good(latePayment(verify, new KeyPoint("debt", "Names it", List.of("overdue"), Step.ANSWER, "who")));
        broken(
                latePayment(verify, new KeyPoint("debt", "Names it", List.of("overdue"), Step.ANSWER, null)),
                "no key point comes after one of the step verify");
        broken(
                latePayment(greet, new KeyPoint("debt", "Names it", List.of("overdue"), Step.ANSWER, "hello")),
                "no key point comes after one of the step verify");
        broken(
                latePayment(new KeyPoint("debt", "Names it", List.of("overdue"), Step.ANSWER, "who"), verify),
                "key point 'debt' comes after 'who'; allowed are the ids of key points listed before it");
    }

    private static Item build(String script, String first, String second, String sentence) {
        return new Item.SentenceBuild(HEADER, prompt(script), List.of(first, second), List.of(sentence));
    }

    private static Item spell(SpellKind kind, String answer) {
        return new Item.SpellBack(HEADER, prompt("Please write this down for me."), kind, answer);
    }

    private static Item listening(Question... questions) {
        return new Item.Listening(HEADER, prompt(LONG), List.of(questions));
    }

    private static Item latePayment(KeyPoint... points) {
        return new Item.RolePlay(
                HEADER,
                CallKind.LATE_PAYMENT,
                "You call.",
                "Help.",
                List.of(new Item.KnowledgeEntry("Amount", "Ten dollars.")),
                List.of(new Item.Turn(prompt("Hello?"), 30)),
                List.of(points),
                20);
    }

    private static Prompt prompt(String script) {
        return new Prompt("audio/one.mp3", script, 1.5, "");
    }

    private static void good(Item item) {
        assertThatCode(() -> check(item)).doesNotThrowAnyException();
    }

    private static void broken(Item item, String message) {
        assertThatThrownBy(() -> check(item))
                .isInstanceOf(InvalidBankException.class)
                .hasMessageContaining(message);
    }

    private static void check(Item item) {
        Problems problems = Problems.none();
        ItemRules.check(item, problems);
        problems.throwIfAny();
    }
}

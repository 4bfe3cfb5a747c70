package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parlance.bank.WrittenItems.choice;
import static org.parlance.bank.WrittenItems.customer;
import static org.parlance.bank.WrittenItems.header;
import static org.parlance.bank.WrittenItems.matching;
import static org.parlance.bank.WrittenItems.turn;
import static org.parlance.bank.WrittenItems.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.bank.WrittenItem.ChatTurn;
import org.parlance.bank.WrittenItem.Column;
import org.parlance.bank.WrittenItem.MatchingPair;
import org.parlance.bank.WrittenItem.ProcedureCase;
import org.parlance.bank.WrittenItem.ReadingQuestion;

/** The rules of the written item types whose parts have to fit each other. */
class WrittenItemRulesTest {

    static List<WrittenItem> items() {
        return WrittenItems.ofEachType();
    }

    @ParameterizedTest
    @MethodSource("items")
    void goodItemsPass(WrittenItem item) {
        assertThatCode(() -> check(item)).doesNotThrowAnyException();
    }

    @Test
    void everyWrittenTypeIsCovered() {
        assertThat(items()).extracting(Item::type).doesNotHaveDuplicates().allMatch(type -> !type.spoken());
    }

    @Test
    void aChatHasTwoOrThreeCustomersWithIdsOfTheirOwn() {
        broken(WrittenItems.chat(300, customer("ann", turn(5))), "the number of customers is 1; allowed are 2 to 3");
        broken(
                WrittenItems.chat(300, customer("ann", turn(5)), customer("ann", turn(5))),
                "customers have the id 'ann' missing or twice");
        broken(
                WrittenItems.chat(300, customer("Ann", turn(5)), customer("ben", turn(5))),
                "customers have the id 'Ann'; allowed are lower-case letters");
        broken(WrittenItems.chat(300, customer("ann"), customer("ben", turn(5))), "customer 'ann' turns is missing");
    }

    @Test
    void everythingInAChatCanBeSaidInTime() {
        WrittenItem.ChatCustomer slow = customer("ann", turn(30), turn(20), turn(20));
        assertThatCode(() -> check(WrittenItems.chat(250, slow, customer("ben", turn(5)))))
                .doesNotThrowAnyException();
        broken(
                WrittenItems.chat(249, slow, customer("ben", turn(5))),
                "customer 'ann' may wait until second 250 for the last reply; answerSeconds is 249");
        broken(
                WrittenItems.chat(600, customer("ann", turn(150)), customer("ben", turn(5))),
                "customer 'ann' afterSeconds is 150; allowed are 0 to 120");
        broken(
                WrittenItems.chat(600, customer("ann", turn(5), turn(90)), customer("ben", turn(5))),
                "customer 'ann' afterSeconds is 90; allowed are 0 to 60");
        ChatTurn idle = new ChatTurn(5, "Hello!", List.of());
        broken(WrittenItems.chat(300, customer("ann", idle), customer("ben", idle)), "no turn has keyPoints");
    }

    @Test
    void aFormIsFilledInFromAMailOrACall() {
        broken(WrittenItems.form(null, null), "mail and call are missing; a form is filled in from exactly one");
        broken(
                WrittenItems.form(WrittenItems.MAIL, WrittenItems.call(40)),
                "both mail and call are given; a form is filled in from exactly one of mail and call");
        assertThatCode(() -> check(WrittenItems.form(null, WrittenItems.call(40))))
                .doesNotThrowAnyException();
        broken(WrittenItems.form(null, WrittenItems.call(20)), "the number of words of call.script is 20");
    }

    @Test
    void everyRecordHasExactlyTheColumns() {
        List<Column> columns =
                List.of(new Column("order", "Order", FieldKind.REFERENCE), new Column("day", "Day", FieldKind.DATE));
        List<Map<String, String>> records = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            records.add(Map.of("order", "AB-" + i, "day", "2026-05-04"));
        }
        assertThatCode(() -> check(WrittenItems.dataEntry(columns, records))).doesNotThrowAnyException();
        records.set(2, Map.of("order", "AB-2"));
        broken(
                WrittenItems.dataEntry(columns, records),
                "record 3 has order; it must have exactly the columns, day, order");
        records.set(2, Map.of("order", "AB-2", "day", " "));
        broken(WrittenItems.dataEntry(columns, records), "record 3 day is missing or empty");
        records.set(2, records.get(0));
        broken(WrittenItems.dataEntry(columns, records), "record 3 is the same as one before it");
        broken(WrittenItems.dataEntry(3), "the number of records is 3; allowed are 4 to 20");
        broken(WrittenItems.dataEntry(21), "the number of records is 21; allowed are 4 to 20");
        broken(
                WrittenItems.dataEntry(
                        List.of(new Column("order", "Order", FieldKind.CHOICE), columns.get(1)), records),
                "column 'order' has the kind choice; allowed are text, date, amount, phone, reference");
        broken(
                WrittenItems.dataEntry(List.of(columns.get(0), columns.get(0)), records),
                "columns have the id 'order' missing or twice");
        broken(
                WrittenItems.dataEntry(List.of(columns.get(0), new Column("a.b", "Day", FieldKind.DATE)), records),
                "columns have the id 'a.b'; allowed are lower-case letters and digits");
    }

    @Test
    void aDictationIsHeardOnceOrTwice() {
        assertThatCode(() -> check(WrittenItems.dictation(1))).doesNotThrowAnyException();
        broken(WrittenItems.dictation(3), "plays is 3; allowed are 1 to 2");
        broken(
                new WrittenItem.Dictation(
                        header("dictation", 0, 30), new Item.Prompt("audio/a.mp3", "Hello.", 1, ""), 2),
                "the number of words of prompt.script is 1; allowed are 3 to 25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We look forward to your reply.|sentence has 0 gaps; it must have exactly one, written as ___",
                "We ___ forward ___ your reply.|sentence has 2 gaps",
                "Look ___ it|the number of words of sentence is 3"
            })
    void aSentenceLacksOneThing(String sentence, String message) {
        broken(WrittenItems.completion(sentence, "to"), message);
    }

    @Test
    void aGapHasAnAnswer() {
        broken(WrittenItems.completion("We look forward ___ your reply."), "accepted is missing or empty");
        broken(WrittenItems.completion("We look forward ___ your reply.", " "), "accepts an empty answer");
    }

    @Test
    void aPassageToRememberIsReadForAWhile() {
        broken(
                new WrittenItem.Reconstruction(
                        header("r", 5, 90), WrittenItems.WORDS.repeat(4), List.of(WrittenItems.POINT), Set.of()),
                "prepSeconds is 5; allowed are 20 to 60");
        broken(
                new WrittenItem.Reconstruction(header("r", 30, 90), WrittenItems.WORDS, List.of(), Set.of()),
                "the number of words of passage is 10; allowed are 30 to 100",
                "keyPoints is missing or empty");
    }

    @Test
    void aSummaryHasRoom() {
        broken(WrittenItems.summary(50, 50), "minWords is 50 and maxWords is 50; minWords must be less");
    }

    @Test
    void aReadingHasQuestionsThatCanBeAnswered() {
        broken(WrittenItems.reading(choice("a"), choice("b")), "the number of questions is 2; allowed are 3 to 8");
        question(new ReadingQuestion("c", "Why?", List.of("A", "B"), List.of("C"), null), "accepts [C]; allowed are");
        question(
                new ReadingQuestion("c", "Why?", List.of("A", "B"), List.of("A", "B"), null),
                "question 'c' accepts 2 choices; exactly one is right");
        question(
                new ReadingQuestion("c", "Why?", List.of("A", "A"), List.of("A"), null),
                "question 'c' choices have one twice: [A, A]");
        question(new ReadingQuestion("c", "Who?", null, null, null), "question 'c' accepted is missing or empty");
        question(written("a"), "questions have the id 'a' missing or twice");
        question(written("A b"), "questions have the id 'A b'; allowed are");
    }

    @Test
    void aMatchingHasOneRightSideForEachLeftOne() {
        MatchingPair first = new MatchingPair("a", "Order", "Tuesday");
        question(matching(List.of("Monday"), first), "the number of pairs of question 'c' is 1; allowed are 2 to 6");
        question(
                matching(List.of(), first, new MatchingPair("b", "Refund", "Tuesday")),
                "question 'c' right sides have one twice: [Tuesday, Tuesday]");
        question(
                matching(List.of("Tuesday"), first, new MatchingPair("b", "Refund", "Friday")),
                "right sides have one twice: [Tuesday, Friday, Tuesday]");
        question(
                matching(List.of(), first, new MatchingPair("a", "Refund", "Friday")),
                "question 'c' pairs have the id 'a' missing or twice");
        question(
                matching(List.of(), first, new MatchingPair("b", "Order", "Friday")),
                "question 'c' left sides have one twice: [Order, Order]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{recieve}|line 3: '{recieve}' has no right form; a mark is written {wrong/right}",
                "{recieve/receive|line 3: '{recieve/receive' has a brace without its partner",
                "{two words/two}|'{two words/two}' must have one wrong word before its first bar",
                "{/receive}|'{/receive}' must have one wrong word before its first bar",
                "{same/same}|'{same/same}' has the same word as wrong and as right",
                "custom{ors/ers}|marks part of a word only; the mark must hold the whole word",
                "{a/b}{c/d}|has a brace without its partner, or two marks in one word",
            })
    void aBrokenMarkIsNamedWithItsPlace(String mark, String message) {
        broken(WrittenItems.spotting(mark.replace('/', '|')), "text, ", message.replace('/', '|'));
    }

    @Test
    void aMailHasAFairNumberOfErrors() {
        broken(
                new WrittenItem.ErrorSpotting(header("s", 0, 200), "Order", "word ".repeat(40) + "{a|b} ".repeat(3)),
                "the number of errors in text is 3; allowed are 4 to 15");
        broken(WrittenItems.spotting("{a|b} ".repeat(12)), "the number of errors in text is 16; allowed are 4 to 15");
        broken(
                new WrittenItem.ErrorSpotting(
                        header("s", 0, 200), "Order", "{a|b} word ".repeat(15) + "word ".repeat(10)),
                "15 of 40 words of text are wrong; allowed is one in three");
    }

    @Test
    void everyCaseCanBeDecidedAndJustified() {
        broken(
                WrittenItems.procedure(WrittenItems.theCase("a"), WrittenItems.theCase("b")),
                "the number of cases is 2; allowed are 3 to 8");
        lastCase(new ProcedureCase("c", "A case.", List.of("Ignore"), WrittenItems.POINT), "case 'c' accepts [Ignore]");
        lastCase(new ProcedureCase("c", "A case.", List.of(), WrittenItems.POINT), "case 'c' accepted is missing");
        lastCase(new ProcedureCase("c", "A case.", List.of("Refund"), null), "case 'c' has no reason");
        lastCase(
                new ProcedureCase(
                        "c", "A case.", List.of("Refund"), new Item.KeyPoint("r", "Names it", List.of("Receipt"))),
                "key point 'r' has 'Receipt'; allowed are lower-case words");
        lastCase(new ProcedureCase("a", "A case.", List.of("Refund"), WrittenItems.POINT), "cases have the id 'a'");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 14, 181})
    void aGapIsFilledInSeconds(int answerSeconds) {
        broken(
                new WrittenItem.SentenceCompletion(
                        header("c", 0, answerSeconds), "We look forward ___ your reply.", List.of("to")),
                "answerSeconds is " + answerSeconds + "; allowed are 15 to 180");
    }

    private static ReadingQuestion matching(List<String> choices, MatchingPair... pairs) {
        return new ReadingQuestion("c", "When?", choices, List.of(), List.of(pairs));
    }

    private static void question(ReadingQuestion question, String message) {
        broken(WrittenItems.reading(choice("a"), choice("b"), question), message);
    }

    private static void lastCase(ProcedureCase last, String message) {
        broken(WrittenItems.procedure(WrittenItems.theCase("a"), WrittenItems.theCase("b"), last), message);
    }

    private static void broken(WrittenItem item, String... messages) {
        for (String message : messages) {
            assertThatThrownBy(() -> check(item))
                    .isInstanceOf(InvalidBankException.class)
                    .hasMessageContaining(message);
        }
    }

    private static void check(WrittenItem item) {
        Problems problems = Problems.none();
        ItemRules.check(item, problems);
        problems.throwIfAny();
    }
}

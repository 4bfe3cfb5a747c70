package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlance.bank.WrittenItem.Column;
import org.parlance.bank.WrittenItem.Field;

class KeyedAnswersTest {
    private static final Set<ItemType> JUDGED = EnumSet.of(
            ItemType.STORY_RETELL,
            ItemType.OPEN_QUESTION,
            ItemType.ROLE_PLAY,
            ItemType.EMAIL,
            ItemType.CHAT,
            ItemType.RECONSTRUCTION,
            ItemType.SUMMARY,
            ItemType.PROCEDURE);

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void everyTypeWithAKeyHasAnswersThatDiffer(ItemType type) {
        assertThat(KeyedAnswers.of(item(type)).isPresent()).isEqualTo(!JUDGED.contains(type));
        KeyedAnswers.of(item(type))
                .ifPresent(answers -> assertThat(answers.fail()).isNotEqualTo(answers.pass()));
    }

    @ParameterizedTest
    @CsvSource({"Larsen,rrlrrr", "T19-KX-604,r64rr159", "Novák,rrrrr"})
    void ofAShortNameOrReferenceOtherCharactersFail(String answer, String other) {
        assertThat(InsufficientAnswers.otherCharacters(answer)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "READ_ALOUD|Thank you for calling, how can I help you today?|Thank you for",
                "REPEAT|Where is my order?|Where",
                "SENTENCE_BUILD|Where is my order|Where",
                "DICTATION|Where is my order?|Where",
                "SHORT_ANSWER|monday|I have forgotten what the question was about.",
                "SENTENCE_COMPLETION|to|thing",
                "SPELL_BACK|ann.lee@example.org|ann.le",
            })
    void ofAnAnswerInWordsATooShortOrEmptyOneFails(ItemType type, String pass, String fail) {
        ModelAnswers answers = KeyedAnswers.of(item(type)).orElseThrow();
        assertThat(answers).isEqualTo(new ModelAnswers(ModelAnswer.of(pass), ModelAnswer.of(fail)));
    }

    @Test
    void ofAPassageAThirdIsTyped() {
        ModelAnswers answers = KeyedAnswers.of(item(ItemType.TYPING)).orElseThrow();
        assertThat(answers.pass().text().split(" ")).hasSize(50);
        assertThat(answers.fail().text().split(" ")).hasSize(16);
    }

    @Test
    void aQuestionAboutACallGetsTheFirstWrongChoiceOrAnEmptyWord() {
        ModelAnswers answers = KeyedAnswers.of(item(ItemType.LISTENING)).orElseThrow();
        assertThat(answers.pass().parts()).containsExactly(entry("who", "ann"), entry("why", "Lost"));
        assertThat(answers.fail().parts())
                .containsExactly(entry("who", "I have forgotten what the question was about."), entry("why", "Late"));
    }

    @Test
    void theWordThatFailsIsInNoAcceptedAnswer() {
        Item item = WrittenItems.completion("There is ___ else we can do.", "nothing", "not a single thing");
        assertThat(KeyedAnswers.of(item).orElseThrow().fail().text()).isEqualTo("something");
    }

    @Test
    void anAnswerIsSaidWithoutTheStarOfItsEndings() {
        Item.ShortAnswer item = new Item.ShortAnswer(
                Items.header("t-short", "B1", "orders"),
                new Item.Prompt("audio/one.mp3", "What do they want?", 1, ""),
                List.of("refund*"));
        assertThat(KeyedAnswers.of(item).orElseThrow().pass().text()).isEqualTo("refund");
    }

    @Test
    void mostFieldsOfAFormAreWrong() {
        WrittenItem.FormFilling item = new WrittenItem.FormFilling(
                WrittenItems.header("form", 0, 200),
                WrittenItems.MAIL,
                "Fill in.",
                List.of(
                        field("order", FieldKind.REFERENCE, "TX-20418"),
                        field("name", FieldKind.TEXT, "Ann Lee"),
                        field("boxes", FieldKind.AMOUNT, "2", "two"),
                        field("day", FieldKind.DATE, "2026-04-09"),
                        new Field("wish", "Wish", FieldKind.CHOICE, List.of("Refund", "Repair"), List.of("Refund")),
                        field("time", FieldKind.TEXT, "11:15", "11:51")));
        ModelAnswers answers = KeyedAnswers.of(item).orElseThrow();
        assertThat(answers.pass().parts())
                .containsExactly(
                        entry("order", "TX-20418"),
                        entry("name", "Ann Lee"),
                        entry("boxes", "2"),
                        entry("day", "2026-04-09"),
                        entry("wish", "Refund"),
                        entry("time", "11:15"));
        assertThat(answers.fail().parts())
                .containsExactly(
                        entry("order", "XT-20418"),
                        entry("name", "Ann Lee"),
                        entry("boxes", ""),
                        entry("day", "2026-04-09"),
                        entry("wish", "Repair"),
                        entry("time", "1:15"));
    }

    @Test
    void mostCellsOfAGridAreWrong() {
        WrittenItem.DataEntry item = WrittenItems.dataEntry(
                List.of(new Column("order", "Order", FieldKind.REFERENCE), new Column("sum", "Sum", FieldKind.AMOUNT)),
                List.of(Map.of("order", "AB-1", "sum", "12.50"), Map.of("order", "AB-2", "sum", "5.00")));
        ModelAnswers answers = KeyedAnswers.of(item).orElseThrow();
        assertThat(answers.pass().parts())
                .containsExactly(
                        entry("0.order", "AB-1"),
                        entry("0.sum", "12.50"),
                        entry("1.order", "AB-2"),
                        entry("1.sum", "5.00"));
        assertThat(answers.fail().parts())
                .containsExactly(
                        entry("0.order", "BA-1"),
                        entry("0.sum", "12.50"),
                        entry("1.order", "BA-2"),
                        entry("1.sum", ".00"));
    }

    @Test
    void aPairIsMatchedWithTheRightSideOfAnother() {
        ModelAnswers answers = KeyedAnswers.of(item(ItemType.READING)).orElseThrow();
        assertThat(answers.pass().parts())
                .containsExactly(
                        entry("why", "Lost"),
                        entry("who", "Ann"),
                        entry("when.a", "Tuesday"),
                        entry("when.b", "Friday"));
        assertThat(answers.fail().parts())
                .containsExactly(
                        entry("why", "Late"),
                        entry("who", "thing"),
                        entry("when.a", "Friday"),
                        entry("when.b", "Tuesday"));
    }

    @Test
    void ofAMailWithErrorsOneRightWordIsMarked() {
        ModelAnswers answers = KeyedAnswers.of(item(ItemType.ERROR_SPOTTING)).orElseThrow();
        assertThat(answers.pass().parts().values()).containsExactly("receive", "has", "sent.", "", "regards");
        assertThat(answers.fail().parts()).containsExactly(entry("w0", "eDar"));
    }

    private static Field field(String id, FieldKind kind, String... accepted) {
        return new Field(id, id, kind, List.of(), List.of(accepted));
    }

    private static Item item(ItemType type) {
        return Items.ofEachType().stream()
                .collect(Collectors.toMap(Item::type, item -> item))
                .get(type);
    }
}

package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedBanksTest {
    private static BankLibrary library;

    @BeforeAll
    static void read() {
        library = BankReader.read(Path.of("question-banks"));
    }

    @Test
    void theyHoldEnoughItemsOfEachType() {
        Map<ItemType, Integer> least = new EnumMap<>(Map.of(
                ItemType.READ_ALOUD, 12,
                ItemType.REPEAT, 12,
                ItemType.SENTENCE_BUILD, 12,
                ItemType.SHORT_ANSWER, 24,
                ItemType.SPELL_BACK, 12,
                ItemType.STORY_RETELL, 16,
                ItemType.OPEN_QUESTION, 10,
                ItemType.LISTENING, 16));
        least.putAll(Map.of(
                ItemType.EMAIL, 12,
                ItemType.CHAT, 6,
                ItemType.FORM, 11,
                ItemType.DATA_ENTRY, 5,
                ItemType.TYPING, 6,
                ItemType.DICTATION, 14));
        least.putAll(Map.of(
                ItemType.SENTENCE_COMPLETION, 20,
                ItemType.RECONSTRUCTION, 6,
                ItemType.SUMMARY, 6,
                ItemType.READING, 6,
                ItemType.ERROR_SPOTTING, 6,
                ItemType.PROCEDURE, 5));
        least.forEach((type, count) ->
                assertThat(library.pool("en").live(type)).as(type.id()).hasSizeGreaterThanOrEqualTo(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "pl", "da"})
    void theOtherLanguagesHoldEnoughForAWrittenTest(String language) {
        Map<ItemType, Integer> least = Map.of(
                ItemType.EMAIL, 8,
                ItemType.SENTENCE_COMPLETION, 20,
                ItemType.READING, 4,
                ItemType.FORM, 4,
                ItemType.DICTATION, 10);
        least.forEach((type, count) ->
                assertThat(library.pool(language).live(type)).as(type.id()).hasSizeGreaterThanOrEqualTo(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "pl"})
    void frenchAndPolishHoldEnoughToSpeak(String language) {
        assertThat(Stream.of(ItemType.READ_ALOUD, ItemType.REPEAT, ItemType.OPEN_QUESTION))
                .allSatisfy(type -> assertThat(library.pool(language).live(type))
                        .as(type.id())
                        .hasSizeGreaterThanOrEqualTo(10));
    }

    @ParameterizedTest
    @EnumSource(CallKind.class)
    void theyHoldEnoughCallsOfEachKind(CallKind kind) {
        assertThat(library.pool("en").live(new Blueprint.Section("call", ItemType.ROLE_PLAY, 1, kind)))
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void theWrittenProfilesGiveEveryWrittenTypeBetweenThem() {
        assertThat(library.blueprints())
                .filteredOn(blueprint -> !blueprint.spoken())
                .flatExtracting(Blueprint::sections)
                .extracting(Blueprint.Section::type)
                .containsAll(Arrays.stream(ItemType.values())
                        .filter(type -> !type.spoken())
                        .toList());
    }

    @Test
    void aReadingAsksInEachWay() {
        for (Item item : allLive(ItemType.READING)) {
            List<WrittenItem.ReadingQuestion> questions = ((WrittenItem.Reading) item).questions();
            assertThat(questions).as(item.id()).hasSize(4);
            assertThat(questions).as(item.id()).anyMatch(WrittenItem.ReadingQuestion::matching);
            assertThat(questions).as(item.id()).anyMatch(WrittenItem.ReadingQuestion::written);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pl", "da"})
    void everyToneIsAskedFor(String language) {
        assertThat(library.pool(language).live(ItemType.EMAIL))
                .extracting(item -> ((WrittenItem.EmailReply) item).tone())
                .contains(AskedTone.values());
    }

    @Test
    void aFormIsOverInItsMinutesAndHardlyLaterIfEverySecondIsUsed() {
        for (Blueprint blueprint : library.blueprints()) {
            double most = blueprint.minutes().most() * 60;
            assertThat(most).as(blueprint.id()).isLessThanOrEqualTo(40 * 60);
            LongStream.range(0, 50)
                    .mapToObj(seed -> FormAssembly.draw(blueprint, library.pool(blueprint.language()), seed, Set.of()))
                    .forEach(form -> {
                        assertThat(FormLength.usualSeconds(form))
                                .as(blueprint.id())
                                .isBetween(blueprint.minutes().least() * 60, most);
                        assertThat(form.stream().mapToDouble(Item::totalSeconds).sum())
                                .as(blueprint.id())
                                .isLessThan(1.1 * most);
                    });
        }
    }

    @Test
    void everyVoiceFormHoldsEnoughOfEachTask() {
        Map<ItemType, Integer> least = Map.of(
                ItemType.READ_ALOUD, 6,
                ItemType.REPEAT, 12,
                ItemType.SHORT_ANSWER, 10,
                ItemType.SENTENCE_BUILD, 6,
                ItemType.STORY_RETELL, 2,
                ItemType.LISTENING, 2,
                ItemType.ROLE_PLAY, 2);
        assertThat(library.blueprints())
                .filteredOn(Blueprint::spoken)
                .hasSize(5)
                .allSatisfy(blueprint -> least.forEach((type, count) -> assertThat(blueprint.sections().stream()
                                .filter(section -> section.type() == type)
                                .mapToInt(Blueprint.Section::count)
                                .sum())
                        .as("%s of %s", type, blueprint.id())
                        .isGreaterThanOrEqualTo(count)));
    }

    @Test
    void aListeningCallIsFollowedByChosenAndSpokenAnswers() {
        for (Item item : library.pool("en").live(ItemType.LISTENING)) {
            List<Item.Question> questions = ((Item.Listening) item).questions();
            assertThat(questions.stream().filter(Item.Question::spoken))
                    .as(item.id())
                    .hasSize(2);
            assertThat(questions).as(item.id()).hasSize(4);
        }
    }

    @Test
    void everyBlueprintDrawsManyDifferentForms() {
        assertThat(library.blueprints())
                .extracting(Blueprint::id)
                .containsExactlyInAnyOrder(
                        "back-office",
                        "back-office-accounting",
                        "blended-voice-writing",
                        "blended-voice",
                        "chat-email",
                        "chat-email-da",
                        "chat-email-fr",
                        "chat-email-pl",
                        "inbound-voice",
                        "outbound-collections",
                        "outbound-sales");
        for (Blueprint blueprint : library.blueprints()) {
            Set<List<Item>> forms = LongStream.range(0, 50)
                    .mapToObj(seed -> FormAssembly.draw(blueprint, poolOf(blueprint), seed, Set.of()))
                    .collect(Collectors.toSet());
            assertThat(forms).as(blueprint.id()).hasSizeGreaterThan(30);
        }
    }

    @Test
    void everyItemSurvivesBeingFrozen() {
        assertThat(library.banks().stream().flatMap(bank -> bank.items().stream()))
                .allSatisfy(
                        item -> assertThat(ItemJson.read(ItemJson.write(item))).isEqualTo(item));
    }

    @Test
    void everyPromptIsASmallFile() {
        for (Bank bank : library.banks()) {
            for (Item item : bank.items()) {
                for (Item.Prompt prompt : item.prompts()) {
                    Path audio = library.audio(bank.language(), prompt.audio());
                    assertThat(audio).isRegularFile().startsWith(bank.directory());
                    assertThat(audio.toFile().length()).isLessThan(isLong(item) ? 400_000 : 100_000);
                    assertThat(prompt.seconds()).as(prompt.audio()).isBetween(1.0, isLong(item) ? 60.0 : 15.0);
                }
            }
        }
    }

    @Test
    void everyJudgedItemOfTheOtherLanguagesHasItsModelAnswers() {
        for (Bank bank : library.banks()) {
            for (Item item : bank.items()) {
                boolean judged = List.of(ItemType.EMAIL, ItemType.OPEN_QUESTION).contains(item.type());
                if (judged && !bank.language().equals("en")) {
                    ModelAnswers answers = bank.modelAnswers().get(item.id());
                    assertThat(answers).as(item.id()).isNotNull();
                    assertThat(answers.pass().text()).as(item.id()).isNotBlank();
                    assertThat(answers.fail().text()).as(item.id()).isNotBlank();
                }
            }
        }
    }

    private static List<Item> allLive(ItemType type) {
        return library.banks().stream()
                .map(Bank::language)
                .distinct()
                .flatMap(language -> library.pool(language).live(type).stream())
                .toList();
    }

    private static ItemPool poolOf(Blueprint blueprint) {
        return library.pool(blueprint.language());
    }

    private static boolean isLong(Item item) {
        return List.of(ItemType.STORY_RETELL, ItemType.LISTENING, ItemType.FORM).contains(item.type());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void everyDigitOfTheEquipmentCheckIsSpoken(int digit) {
        assertThat(library.banks().stream()
                        .filter(bank -> bank.skill() == Skill.SPEAKING)
                        .map(Bank::language))
                .contains("en", "fr", "pl")
                .allSatisfy(language -> assertThat(library.audio(language, "audio/digits/" + digit + ".mp3"))
                        .isRegularFile());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../core-writing/bank.yaml", "audio/../../../profiles/chat-email.yaml", "/etc/passwd", "", "."})
    void aPathThatLeadsOutOfTheBankIsRefused(String path) {
        assertThatThrownBy(() -> library.audio("en", path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No bank of language 'en' has audio '%s'", path);
    }

    @Test
    void anUnknownFileOrLanguageIsRefused() {
        assertThatThrownBy(() -> library.audio("en", "audio/none.mp3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> library.audio("xx", "audio/repeat-001.mp3"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Files.exists(Path.of("question-banks/en/core-voice/audio/repeat-001.mp3")))
                .isTrue();
    }
}

package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedBanksTest {
    private static BankLibrary library;

    @BeforeAll
    static void read() {
        library = BankReader.read(Path.of("question-banks"));
    }

    @Test
    void theyHoldEnoughItemsOfEachType() {
        Map<ItemType, Integer> least = Map.of(
                ItemType.READ_ALOUD, 12,
                ItemType.REPEAT, 12,
                ItemType.SHORT_ANSWER, 14,
                ItemType.ROLE_PLAY, 6,
                ItemType.EMAIL, 6,
                ItemType.FORM, 6,
                ItemType.TYPING, 6);
        least.forEach((type, count) ->
                assertThat(library.pool("en").live(type)).as(type.id()).hasSizeGreaterThanOrEqualTo(count));
    }

    @Test
    void everyBlueprintDrawsManyDifferentForms() {
        assertThat(library.blueprints()).extracting(Blueprint::id).containsExactly("chat-email", "inbound-voice");
        for (Blueprint blueprint : library.blueprints()) {
            Set<List<Item>> forms = LongStream.range(0, 50)
                    .mapToObj(seed -> FormAssembly.draw(blueprint, library.pool("en"), seed, Set.of()))
                    .collect(Collectors.toSet());
            assertThat(forms).as(blueprint.id()).hasSizeGreaterThan(30);
        }
    }

    @Test
    void everyItemSurvivesBeingFrozen() {
        assertThat(library.pool("en").items()).allSatisfy(item -> assertThat(ItemJson.read(ItemJson.write(item)))
                .isEqualTo(item));
    }

    @Test
    void everyPromptIsASmallFile() {
        for (Item item : library.pool("en").items()) {
            for (Item.Prompt prompt : item.prompts()) {
                assertThat(library.audio("en", prompt.audio())).isRegularFile();
                assertThat(library.audio("en", prompt.audio()).toFile().length())
                        .isLessThan(100_000);
                assertThat(prompt.seconds()).isBetween(1.0, 15.0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void everyDigitOfTheEquipmentCheckIsSpoken(int digit) {
        assertThat(library.audio("en", "audio/digits/" + digit + ".mp3")).isRegularFile();
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

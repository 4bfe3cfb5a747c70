package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A good bank in a temporary directory, broken in one place at a time. */
class BankReaderTest {
    private static final String READ_ALOUD = "en/small/read-aloud.yaml";
    private static final String REPEAT = "en/small/repeat.yaml";
    private static final String FORM = "en/small/form.yaml";
    private static final String ROLE_PLAY = "en/small/role-play.yaml";
    private static final String PROFILE = "profiles/reading.yaml";

    @TempDir
    private Path root;

    @BeforeEach
    void copyTheGoodBank() throws IOException {
        Path good = Path.of("src/test/resources/good-bank");
        try (Stream<Path> files = Files.walk(good)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(good.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void aGoodBankIsReadWithItsAudioJoined() {
        BankLibrary library = BankReader.read(root);
        Bank bank = library.banks().get(0);
        assertThat(bank.id()).isEqualTo("en/small");
        assertThat(bank.skill()).isEqualTo(Skill.SPEAKING);
        assertThat(library.pool("en").live(ItemType.READ_ALOUD)).hasSize(4);
        Item.Repeat repeat = (Item.Repeat) library.pool("en").find("repeat-1").orElseThrow();
        assertThat(repeat.prompt())
                .isEqualTo(new Item.Prompt(
                        "audio/one.mp3",
                        "Please hold the line.",
                        1.5,
                        "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"));
        Blueprint blueprint = library.blueprint("reading").orElseThrow();
        assertThat(blueprint.skills().get(Skill.SPEAKING).traits()).containsEntry(Trait.ACCURACY, 0.6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                READ_ALOUD + "|id: read-2|id: read-1|item 'read-1': the id is already used in " + READ_ALOUD,
                READ_ALOUD + "|id: read-2|id: Read_2|id 'Read_2' is not allowed; allowed are lower-case letters",
                READ_ALOUD + "|answerSeconds: 25|answerSeconds: 900|answerSeconds is 900; allowed are 5 to 90",
                READ_ALOUD + "|difficulty: A2|difficulty: D1|difficulty is 'D1'; allowed are A1, A2, A2+, B1",
                READ_ALOUD + "|status: live|status: ready|status is 'ready'; allowed are draft, pilot, live, retired",
                READ_ALOUD + "|topic: orders|topik: orders|unknown key 'topik'; allowed are",
                READ_ALOUD + "|prepSeconds: 5||key 'prepSeconds' is missing",
                READ_ALOUD
                        + "|text: Thank you for calling us today.|text: Hello.|the number of words of text is 1; allowed are 5 to 60",
                READ_ALOUD + "|- id: read-1|- [|read-aloud.yaml: ",
                REPEAT
                        + "|audio/one.mp3|audio/two.mp3|audio 'audio/two.mp3' does not exist; run question-banks/tools/make-audio",
                REPEAT + "|audio/one.mp3|../../one.mp3|audio '../../one.mp3' lies outside the bank",
                REPEAT
                        + "|hold the line|hang up now|audio 'audio/one.mp3' says \"Please hold the line.\", its script is",
                "en/small/audio/index.yaml|7692|ffff|audio 'audio/one.mp3' has another SHA-256",
                "en/small/audio/index.yaml|audio/one.mp3|audio/other.mp3|audio 'audio/one.mp3' is not in audio/index.yaml",
                FORM + "|accepted: [Refund]|accepted: [Money]|field 'wish' accepts [Money]; allowed are its choices",
                FORM + "|kind: date|kind: day|unknown field kind 'day'; allowed are text, date, amount",
                FORM + "|- id: wish|- id: when|fields have the id 'when' missing or twice",
                ROLE_PLAY
                        + "|answerSeconds: 60|answerSeconds: 50|answerSeconds is 50; it must be the sum of the turns', 60",
                ROLE_PLAY
                        + "|phrases: [sorry]|phrases: [Sorry*s]|key point 'sorry' has 'Sorry*s'; allowed are lower-case",
                ROLE_PLAY + "|phrases: [sorry]|phrases: []|key point 'sorry' phrases is missing or empty",
                ROLE_PLAY
                        + "|kind: inbound|kind: wrong|unknown kind of call 'wrong'; allowed are inbound, late-payment, sale",
                ROLE_PLAY
                        + "|step: offer|step: sing|unknown step 'sing'; allowed are greet, verify, answer, offer, close",
                ROLE_PLAY
                        + "|after: sorry|after: refund|key point 'refund' comes after 'refund'; allowed are the ids of key points listed before it",
                ROLE_PLAY + "|kind: inbound|kind: late-payment|no key point comes after one of the step verify",
                "en/small/bank.yaml|id: en/small|id: en/tiny|id is 'en/tiny'; it must be 'en/small'",
                "en/small/bank.yaml|licence: Apache-2.0||licence is missing or empty",
                "en/small/bank.yaml|skill: speaking|skill: singing|unknown skill 'singing'; allowed are speaking, listening",
                PROFILE
                        + "|count: 1|count: 2|a form needs 2 read-aloud items and 3 spare ones; the banks of language 'en' hold 4",
                PROFILE + "|accuracy: 0.6|accuracy: 0.5|skill 'speaking': the traits' weights add up to 0.900",
                PROFILE + "|accuracy: 0.6|register: 0.6|skill 'speaking': trait 'register' is not scored on read-aloud",
                PROFILE + "|fluency: 0.4|charm: 0.4|unknown trait 'charm'; allowed are intelligibility, fluency",
                PROFILE + "|cut: 59|cut: 590|cut is 590; allowed are 0 to 100",
                PROFILE + "|upper: 0.8|upper: 0.1|allowed are 0 <= lower < upper <= 1",
                PROFILE + "|types: [read-aloud]|types: [typing]|counts typing items, which no section gives",
                PROFILE + "|id: reading|id: writing|id is 'writing'; it must be the file's name",
                PROFILE + "|count: 1|kind: sale, count: 1|kind is 'sale'; only a role-play section has one",
                PROFILE + "|count: 1|source: mail, count: 1|source is 'mail'; only a form section has one",
                PROFILE + "|count: 1|source: fax, count: 1|unknown source of a form 'fax'; allowed are mail, call",
                PROFILE
                        + "|type: read-aloud|type: form, source: call|a form needs 1 form (call) items and 3 spare ones; the banks of language 'en' hold 0",
                PROFILE + "|type: read-aloud|type: sing-along|unknown item type 'sing-along'",
            })
    void aBrokenPlaceIsNamedWithWhatIsAllowed(String file, String good, String broken, String message)
            throws IOException {
        replace(file, good, broken == null ? "" : broken);
        assertThatThrownBy(() -> BankReader.read(root))
                .isInstanceOf(InvalidBankException.class)
                .hasMessageContaining(file.endsWith("index.yaml") ? REPEAT : file)
                .hasMessageContaining(message);
    }

    @Test
    void allProblemsAreNamedAtOnce() throws IOException {
        replace(READ_ALOUD, "answerSeconds: 25", "answerSeconds: 900");
        replace(REPEAT, "audio/one.mp3", "audio/two.mp3");
        assertThatThrownBy(() -> BankReader.read(root))
                .asInstanceOf(type(InvalidBankException.class))
                .satisfies(e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    void aFileOfAnUnknownTypeIsNamed() throws IOException {
        Files.writeString(root.resolve("en/small/singing.yaml"), "[]");
        assertThatThrownBy(() -> BankReader.read(root))
                .hasMessage("en/small/singing.yaml: no such item type; allowed are read-aloud, repeat,"
                        + " sentence-build, short-answer, spell-back, story-retell, open-question, listening,"
                        + " role-play, email, chat, form, data-entry, typing, dictation, sentence-completion,"
                        + " reconstruction, summary, reading, error-spotting, procedure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "just text", "text: no list"})
    void aFileThatIsNoListOfItemsIsNamed(String content) throws IOException {
        Files.writeString(root.resolve(READ_ALOUD), content);
        assertThatThrownBy(() -> BankReader.read(root)).hasMessageMatching(READ_ALOUD + "(:1)?: the file .*");
    }

    @Test
    void aMissingDirectoryIsNamed() {
        Path none = root.resolve("none");
        assertThatThrownBy(() -> BankReader.read(none))
                .hasMessage(none + ": the directory of the banks does not exist");
    }

    private void replace(String file, String old, String with) throws IOException {
        Path path = root.resolve(file);
        String content = Files.readString(path);
        assertThat(content).contains(old);
        Files.writeString(path, content.replaceFirst(Pattern.quote(old), with));
    }
}

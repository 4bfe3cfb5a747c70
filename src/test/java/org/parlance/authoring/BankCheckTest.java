package org.parlance.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.authoring.BankCheck.Parts;
import org.parlance.bank.BankProblem;

/** A good bank, broken in one place at a time. */
class BankCheckTest {
    private static final String READ = "en/small/read-aloud.yaml";
    private static final String REPEAT = "en/small/repeat.yaml";
    private static final String FORM = "en/small/form.yaml";
    private static final String CALL = "en/small/role-play.yaml";
    private static final String INDEX = "en/small/audio/index.yaml";
    private static final String BANK = "en/small/bank.yaml";
    private static final String PROFILE = "profiles/reading.yaml";

    @TempDir
    private Path root;

    private GoodBank bank;

    @BeforeEach
    void copyTheGoodBank() {
        bank = GoodBank.in(root);
    }

    @Test
    void aGoodBankIsClean() {
        assertThat(BankCheck.check(root, Parts.FAST)).isEmpty();
        assertThat(BankCheck.check(root.resolve("en/small"), Parts.FAST)).isEmpty();
    }

    @Test
    void theShippedBanksAreClean() {
        assertThat(BankCheck.check(Path.of("question-banks"), Parts.FAST)).isEmpty();
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                READ + "|- id: read-1|- id: [read-1|" + READ + ":2: while parsing a flow sequence",
                READ + "|topic: orders|topic: orders\\n  topic: bills|" + READ + ":6: Duplicate field 'topic'",
                READ + "|topic: orders|topik: orders|" + READ + ":5: item 'read-1': unknown key 'topik'; allowed are",
                READ + "|prepSeconds: 5\\n  answerSeconds|answerSeconds|" + READ
                        + ":1: item 'read-1': key 'prepSeconds' is missing",
                READ + "|topic: orders|topic:|" + READ + ":5: item 'read-1': key 'topic' has no value; write one",
                READ + "|version: 1|version: '1'|" + READ
                        + ":2: item 'read-1': key 'version': string found, integer expected",
                READ + "|topic: orders|topic: yes|" + READ
                        + ":5: item 'read-1': key 'topic': boolean found, string expected; put it in quotes",
                READ + "|id: read-2|id: read-1|" + READ + ":9: item 'read-1': the id is already used in " + READ,
                READ + "|id: read-2|id: Read_2|" + READ
                        + ":9: item 'Read_2': id 'Read_2' is not allowed; allowed are lower-case letters",
                READ + "|Your parcel leaves our warehouse before noon.|Thank you for calling us, today.|" + READ
                        + ":9: item 'read-2': its texts are the same as those of item read-1; two items of a type",
                READ
                        + "|Your parcel leaves our warehouse before noon.|The technician needs about two hours on Monday.|"
                        + READ + ":17: item 'read-3': its texts are nearly (76%) those of item read-2; two items",
                READ + "|status: live|status: ready|" + READ
                        + ":3: item 'read-1': status is 'ready'; allowed are draft, pilot, live, retired",
                READ + "|difficulty: A2|difficulty: D1|" + READ
                        + ":4: item 'read-1': difficulty is 'D1'; allowed are A1, A2, A2+, B1",
                READ + "|answerSeconds: 25|answerSeconds: 120|" + READ
                        + ":7: item 'read-1': answerSeconds is 120; allowed are 5 to 90",
                REPEAT + "|answerSeconds: 10|answerSeconds: 60|" + REPEAT
                        + ":7: item 'repeat-1': answerSeconds is 60; allowed are 5 to 40",
                REPEAT + "|audio/one.mp3|audio/two.mp3|" + REPEAT
                        + ":9: item 'repeat-1': audio 'audio/two.mp3' does not exist; run question-banks/tools/make-audio",
                REPEAT + "|audio/one.mp3|../../one.mp3|" + REPEAT
                        + ":9: item 'repeat-1': audio '../../one.mp3' lies outside the bank; allowed are paths inside",
                REPEAT + "|hold the line|hang up now|" + REPEAT
                        + ":9: item 'repeat-1': audio 'audio/one.mp3' says \"Please hold the line.\", its script is",
                INDEX + "|7692|ffff|" + REPEAT + ":9: item 'repeat-1': audio 'audio/one.mp3' has another SHA-256",
                INDEX + "|audio/one.mp3|audio/two.mp3|" + INDEX + ": audio 'audio/two.mp3' does not exist",
                FORM + "|accepted: [Refund]|accepted: [Money]|" + FORM
                        + ":18: item 'form-1': field 'wish' accepts [Money]; allowed are its choices [Refund, Repair]",
                CALL + "|after: sorry|after: refund|" + CALL
                        + ":27: item 'call-1': key point 'refund' comes after 'refund'; allowed are the ids of key points",
                CALL + "|I am sorry to hear that.|Hello.|" + CALL
                        + ":24: item 'call-1': modelAnswers.pass does not say key point 'sorry'; it must have one of its",
                CALL + "|I help you?\\n      - You get|I help you? You get|" + CALL
                        + ":34: item 'call-1': modelAnswers.pass has 1 turns; it must be a list of as many as the call's, 2",
                CALL + "|fail:\\n      - Yes.\\n      - I do not know.||" + CALL
                        + ":33: item 'call-1': modelAnswers is missing or lacks one; both are needed, pass and fail",
                CALL + "|- Yes.\\n      - I do not know."
                        + "|- I am sorry to hear that. May I help you?\\n      - You get your refund within thirty days.|"
                        + CALL + ":37: item 'call-1': modelAnswers.fail is the same as modelAnswers.pass; it must be",
                BANK + "|id: en/small|id: en/tiny|" + BANK + ": id is 'en/tiny'; it must be 'en/small'",
                PROFILE + "|count: 1|count: 2|" + PROFILE + ": a form needs 2 read-aloud items and 3 spare ones",
            })
    void eachKindOfMistakeHasItsMessage(String file, String good, String broken, String message) throws IOException {
        bank.replace(file, good, broken == null ? "" : broken);
        List<BankProblem> found = BankCheck.check(root, Parts.FAST);
        assertThat(found).anySatisfy(one -> assertThat(one.toString()).startsWith(message));
    }

    @Test
    void aFileOfNoTypeIsNamed() throws IOException {
        Files.writeString(root.resolve("en/small/singing.yaml"), "[]");
        assertThat(messages())
                .singleElement()
                .asString()
                .startsWith("en/small/singing.yaml: no such item type; allowed");
    }

    @Test
    void aBankWithoutItsHeaderIsNamed() throws IOException {
        Files.delete(root.resolve(BANK));
        assertThat(messages()).contains(BANK + ": the file is missing; a bank's directory has one");
    }

    @Test
    void audioThatNoPromptPlaysIsNamed() throws IOException {
        Files.writeString(root.resolve("en/small/audio/old.mp3"), "old");
        assertThat(messages())
                .containsExactly(
                        INDEX + ": audio 'audio/old.mp3' belongs to no prompt; name it in one or delete the file");
    }

    @Test
    void tooFewItemsAreCountedForTheWholeDirectoryOnly() throws IOException {
        Files.writeString(
                root.resolve("minimum-counts.yaml"),
                "en:\n  read-aloud: 5\n  form: {mail: 1, call: 2}\n  role-play: {sale: 1}\n  sing-along: 1\n");
        assertThat(messages())
                .containsExactly(
                        "minimum-counts.yaml:2: language 'en': the banks hold 4 live read-aloud items; they need at least 5",
                        "minimum-counts.yaml:3: language 'en': the banks hold 0 live form (call) items; they need at least 2",
                        "minimum-counts.yaml:4: language 'en': the banks hold 0 live role-play (sale) items; they need at"
                                + " least 1",
                        "minimum-counts.yaml:5: 'sing-along' is no item type; allowed are read-aloud, repeat,"
                                + " sentence-build, short-answer, spell-back, story-retell, open-question, listening,"
                                + " role-play, email, chat, form, data-entry, typing, dictation, sentence-completion,"
                                + " reconstruction, summary, reading, error-spotting, procedure");
        assertThat(BankCheck.check(root.resolve("en/small"), Parts.FAST)).isEmpty();
    }

    private List<String> messages() {
        return BankCheck.check(root, Parts.FAST).stream()
                .map(BankProblem::toString)
                .toList();
    }
}

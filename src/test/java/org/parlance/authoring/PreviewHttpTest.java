package org.parlance.authoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlance.bank.Banks;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.Speech;
import org.parlance.web.Json;

/** An author takes items and sees what the answers score, with the real engines. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@TestSecurity(user = "arne", roles = "author")
class PreviewHttpTest {
    private static final String TYPING = "/banks/en.core-writing/items/en-typing-001";

    @Inject
    Banks banks;

    private static RequestSpecification request() {
        return given().accept("text/html,*/*;q=0.8").redirects().follow(false);
    }

    private static Response answer(String item, Map<String, ?> answer) {
        return request().multiPart("answer", Json.write(answer)).post(item + "/answer");
    }

    /** Of the server's own banks. */
    private Item anItem(ItemType type) {
        return banks.shipped().pool("en").live(type).get(0);
    }

    private String place(Item item) {
        String bank = banks.shipped().banks().stream()
                .filter(one -> one.items().contains(item))
                .findFirst()
                .orElseThrow()
                .id();
        return "/banks/" + BankKey.ofShipped(bank) + "/items/" + item.id();
    }

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void everyKindOfItemIsShownAsApplicantsGetIt(ItemType type) {
        Item item = anItem(type);
        String page = request().get(place(item)).asString();
        assertThat(page)
                .contains("<item-preview", "data-type=\"" + type.id() + "\"", "data-answer-url=\"" + place(item))
                .contains("data-total-seconds=\"" + item.totalSeconds() + "\"");
        for (int turn = 0; turn < item.prompts().size(); turn++) {
            Response prompt = request().get(place(item) + "/prompts/" + turn);
            assertThat(prompt.statusCode()).isEqualTo(200);
            assertThat(prompt.contentType()).isEqualTo("audio/mpeg");
            assertThat(BankFiles.sha256(prompt.asByteArray()))
                    .isEqualTo(item.prompts().get(turn).sha256());
        }
        assertThat(request().get(place(item) + "/prompts/99").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasTypedIsScoredWithItsEvidence() {
        String text = "Thank you for your message about the missing parcel. We have spoken with the driver.";
        Response scored = answer(TYPING, Map.of("text", text, "typedSeconds", 60, "pastes", 0));
        assertThat(scored.statusCode()).isEqualTo(200);
        assertThat(scored.header("Cache-Control")).isEqualTo("no-store");
        assertThat(scored.asString()).contains("Typing speed", "Typing accuracy", "score-chips");
        assertThat(answer(TYPING, Map.of("text", "", "typedSeconds", 0)).asString())
                .contains("note--strong")
                .doesNotContain("Typing speed");
    }

    @Test
    void aTextIsJudgedByTheRulesOfTheLanguage() {
        String mail = place(anItem(ItemType.EMAIL));
        String text = "Dear customer, thank you for you message. We has send the the parcel yesterday and you will"
                + " recieve it tomorow. Kind regards, the team";
        String scored = answer(mail, Map.of("text", text, "typedSeconds", 200)).asString();
        assertThat(scored).contains("Grammar", "Mechanics", "recieve", "class=\"match");
    }

    @Test
    void whatWasSaidIsTranscribedAndScored() {
        Item item = anItem(ItemType.READ_ALOUD);
        byte[] wav = Speech.audio(((Item.ReadAloud) item).text()).toWav();
        String scored = request()
                .multiPart("turn-0", "turn-0.wav", wav, "audio/wav")
                .post(place(item) + "/answer")
                .asString();
        assertThat(scored).contains("Accuracy", "class=\"alignment\"");
    }

    @Test
    void whatCannotBeAnAnswerIsRefused() {
        String reading = place(anItem(ItemType.READ_ALOUD));
        assertThat(request()
                        .multiPart("turn-0", "turn-0.wav", new byte[] {1, 2, 3}, "audio/wav")
                        .post(reading + "/answer")
                        .statusCode())
                .isEqualTo(400);
        assertThat(request()
                        .multiPart("turn-1", "turn-1.wav", new byte[] {1, 2, 3}, "audio/wav")
                        .post(reading + "/answer")
                        .statusCode())
                .isEqualTo(400);
        assertThat(request()
                        .multiPart("answer", "no JSON")
                        .post(TYPING + "/answer")
                        .statusCode())
                .isEqualTo(400);
        assertThat(answer(TYPING, Map.of("text", "a".repeat(50_001))).statusCode())
                .isEqualTo(413);
        assertThat(answer("/banks/en.core-writing/items/no-such-item", Map.of("text", "a"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPersonsVoiceTakesTheSynthesisersPlaceInADraft() throws Exception {
        String place = Author.uploaded(new TestBank("voiced", 1).zip("audio/short-001.mp3"));
        String prompt = place + "/items/voiced-heard/prompts/0";
        byte[] before = request().get(prompt).asByteArray();
        byte[] voice = Speech.audio("The store opens at nine and closes at seven. What time does it close?")
                .toWav();
        Response replaced =
                request().multiPart("audio", "mine.wav", voice, "audio/wav").post(prompt);
        assertThat(replaced.statusCode()).as(replaced.asString()).isEqualTo(303);
        Response after = request().get(prompt);
        assertThat(after.contentType()).isEqualTo("audio/wav");
        assertThat(after.asByteArray()).isNotEqualTo(before).startsWith("RIFF".getBytes());

        Path files = Files.createTempDirectory(Path.of("target"), "voiced");
        Path zip = Files.write(
                files.resolve("bank.zip"), request().get(place + "/zip").asByteArray());
        BankZip.unpack(zip, files, false);
        Path bank = files.resolve("en/voiced");
        assertThat(Files.readString(bank.resolve("short-answer.yaml")))
                .contains("audio: audio/prompt.wav")
                .doesNotContain("voice:");
        assertThat(Files.readString(bank.resolve("audio/index.yaml"))).contains("voice: recorded");
        assertThat(bank.resolve("audio/prompt.mp3")).doesNotExist();

        assertThat(request()
                        .multiPart("audio", "silence.wav", new byte[] {1, 2, 3}, "audio/wav")
                        .post(prompt)
                        .statusCode())
                .isEqualTo(400);
        assertThat(request()
                        .multiPart("audio", "mine.wav", voice, "audio/wav")
                        .post("/banks/en.core-voice/items/en-short-001/prompts/0")
                        .statusCode())
                .as("the server's own banks are not changed")
                .isEqualTo(409);
    }

    @Test
    void theSpokenTurnsOfItems() {
        assertThat(SpokenTurns.of(anItem(ItemType.READ_ALOUD))).isEqualTo(List.of(0));
        assertThat(SpokenTurns.of(anItem(ItemType.EMAIL))).isEmpty();
        Item.RolePlay call = (Item.RolePlay) anItem(ItemType.ROLE_PLAY);
        assertThat(SpokenTurns.of(call)).hasSize(call.turns().size());
    }
}

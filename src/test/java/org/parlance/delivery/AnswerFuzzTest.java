package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.CharConversionException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlance.bank.BankReader;
import org.parlance.bank.Item;
import org.parlance.bank.WrittenItem;
import org.parlance.testing.Fuzz;

/** Whatever an applicant's browser sends as an answer or a report is read or refused, in bounded memory and time. */
class AnswerFuzzTest {
    /** As Quarkus sets up the server's own. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .build();

    private static final String ANSWER =
            "{\"text\":\"Dear Sir, the parcel is late.\",\"fields\":{\"a\":\"1\",\"b\":\"\"},"
                    + "\"messages\":[{\"customer\":\"%s\",\"turn\":0,\"text\":\"Hello\",\"atSeconds\":3.5}],"
                    + "\"keyboard\":{\"keystrokes\":120,\"helpers\":[\"spellcheck\"]},\"typedSeconds\":12.5,\"pastes\":1}";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Fuzz json(Class<?> type) {
        return new Fuzz(body -> JSON.readValue(body, type), AnswerFuzzTest::refusal, 48);
    }

    /** Each is answered with a problem: of the second kind are bytes that are no text in any Unicode form. */
    private static boolean refusal(Throwable thrown) {
        return thrown instanceof JsonProcessingException
                || thrown instanceof CharConversionException
                || thrown instanceof HttpProblem;
    }

    private static WrittenItem.Chat chat() {
        return BankReader.read(Path.of("question-banks")).banks().stream()
                .flatMap(bank -> bank.items().stream())
                .filter(WrittenItem.Chat.class::isInstance)
                .map(WrittenItem.Chat.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void answer(Item item, byte[] body) throws Exception {
        SittingResource.Written written = JSON.readValue(body, SittingResource.Written.class);
        if (written != null) {
            AnswerRules.check(
                    item,
                    new WrittenAnswer.Content(
                            written.text(), written.fields(), written.messages(), written.keyboard()));
        }
    }

    @Test
    void damagedAnswers() throws Exception {
        WrittenItem.Chat chat = chat();
        byte[] good = bytes(ANSWER.formatted(chat.customers().get(0).id()));
        new Fuzz(body -> answer(chat, body), AnswerFuzzTest::refusal, 48).mutate(List.of(good));
    }

    @Test
    void damagedReports() throws Exception {
        json(SittingResource.Finish.class)
                .mutate(List.of(bytes("{\"reason\":\"stopped\",\"recordings\":[{\"id\":"
                        + "\"0192f1a0-0000-7000-8000-000000000001\",\"turn\":0,\"take\":1,\"chunks\":12}]}")));
        json(SittingResource.Interrupted.class)
                .mutate(List.of(bytes("{\"cause\":\"track-ended\",\"detail\":\"no-sound\"}")));
        json(PlayingResource.Playing.class)
                .mutate(List.of(bytes("{\"turn\":1,\"startedAgo\":3.2,\"endedAgo\":0.1,\"failure\":\"decode\"}")));
        json(EntranceResource.Opening.class)
                .mutate(List.of(
                        bytes("{\"token\":\"abcdefgh\"}"),
                        bytes("{\"shortCode\":\"ABC123\",\"phone\":\"+48 601 234 567\"}")));
        json(EntranceResource.Equipment.class)
                .mutate(List.of(
                        bytes("{\"digitsId\":\"x\",\"digits\":\"1 2 3\",\"findings\":[\"quiet\"],\"level\":-20.5,"
                                + "\"noise\":-50,\"clippedShare\":0.0,\"lineKbps\":812.5}")));
    }

    @Test
    void bombsOfJson() {
        WrittenItem.Chat chat = chat();
        Fuzz fuzz = new Fuzz(body -> answer(chat, body), AnswerFuzzTest::refusal, 96);
        fuzz.refuse("brackets", bytes("[".repeat(1_000_000)));
        fuzz.refuse("unknown depth", bytes("{\"x\":".repeat(1_000_000)));
        fuzz.refuse("a long number", bytes("{\"typedSeconds\":" + "9".repeat(1_000_000) + "}"));
        fuzz.refuse("a large exponent", bytes("{\"pastes\":1e1000000000}"));
        fuzz.refuse("a long text", bytes("{\"text\":\"" + "a".repeat(4_000_000) + "\"}"));
        fuzz.refuse("many messages", bytes("{\"messages\":[" + "{\"turn\":0},".repeat(200_000) + "{}]}"));
        fuzz.refuse("no message", bytes("{\"messages\":[null]}"));
        StringBuilder fields = new StringBuilder("{\"fields\":{");
        for (int i = 0; i < 100_000; i++) {
            fields.append("\"f").append(i).append("\":\"\",");
        }
        fuzz.refuse("many fields", bytes(fields + "\"f\":\"\"}}"));
        // names that hash alike made maps slow once
        StringBuilder alike = new StringBuilder("{\"fields\":{");
        for (int i = 0; i < 1 << 14; i++) {
            for (int bit = 0; bit < 14; bit++) {
                alike.append(bit == 0 ? "\"" : "").append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            alike.append("\":\"\",");
        }
        fuzz.refuse("names that hash alike", bytes(alike + "\"f\":\"\"}}"));
    }

    @Test
    void certificates() throws Exception {
        Fuzz documents = Fuzz.of(
                content -> TrainingDocument.of(content).orElseThrow(IllegalArgumentException::new),
                IllegalArgumentException.class,
                1);
        documents.mutate(
                List.of(bytes("%PDF-1.7\n1 0 obj"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}, new byte[] {
                    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'
                }));
        assertThat(TrainingDocument.of(bytes("<svg onload=alert(1)>"))).isEmpty();
        assertThat(TrainingDocument.of(bytes("<html>%PDF-"))).isEmpty();
    }
}

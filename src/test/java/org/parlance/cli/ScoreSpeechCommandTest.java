package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.testing.Speech;
import org.parlance.testing.TestModels;
import picocli.CommandLine;

class ScoreSpeechCommandTest {
    private static final String SENTENCE = "Thank you for calling customer service.";

    private final StringWriter err = new StringWriter();
    private final CommandLine command = ParlanceCommand.commandLine().setErr(new PrintWriter(err, true));

    @TempDir
    Path directory;

    @Test
    void scoresAManifest() throws IOException {
        TestModels.installEnglish();
        Files.copy(Speech.wav(SENTENCE), directory.resolve("said.wav"));
        Files.write(directory.resolve("quiet.wav"), Speech.silence(3).toWav());
        Path manifest = Files.writeString(
                directory.resolve("manifest.tsv"),
                "type\tid\treference\taudio\n"
                        + "read-aloud\tsaid\t" + SENTENCE + "\tsaid.wav\n"
                        + "short-answer\tasked\tcustomer service|the service\t" + directory.resolve("said.wav") + "\n"
                        + "read-aloud\tquiet\t" + SENTENCE + "\tquiet.wav\n"
                        + "essay\todd\tWhy?\tsaid.wav\n"
                        + "repeat\tgone\tWhy?\tgone.flac\n");
        Path out = directory.resolve("scores.jsonl");
        assertThat(score(manifest, out)).isZero();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines)
                .extracting(line -> line.path("id").asText())
                .containsExactly("said", "asked", "quiet", "odd", "gone");
        JsonNode said = lines.get(0);
        assertThat(said.has("error")).isFalse();
        assertThat(said.path("transcript").asText()).contains("calling customer service");
        assertThat(said.path("words").get(0).fieldNames()).toIterable().contains("start", "end", "confidence");
        assertThat(said.path("features").size()).isGreaterThan(5);
        assertThat(said.path("traits").path("accuracy").path("score").asDouble())
                .isGreaterThan(80);
        assertThat(said.path("overall").path("sem").asDouble()).isPositive();
        assertThat(said.path("overall").path("band").asText()).isNotEmpty();
        assertThat(said.path("engine").asText()).hasSize(64);
        assertThat(said.path("seconds").path("audio").asDouble()).isBetween(1.0, 10.0);
        assertThat(said.path("seconds").path("cpu").asDouble()).isPositive();
        assertThat(lines.get(1)
                        .path("traits")
                        .path("comprehension")
                        .path("score")
                        .asDouble())
                .isEqualTo(100);
        assertThat(lines.get(2).path("error").asText()).isEqualTo("silence");
        assertThat(lines.get(3).path("error").asText()).contains("essay");
        assertThat(lines.get(4).path("error").asText()).contains("gone.flac");
        assertThat(err.toString()).contains("2 of 5 lines scored, 3 carry an error");
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        Path manifest = Files.writeString(directory.resolve("manifest.tsv"), "id\taudio\n1\ta.wav\n");
        fails("no column 'type'", manifest, directory.resolve("s.jsonl"));
        fails("there is no file", directory.resolve("gone.tsv"), directory.resolve("s.jsonl"));
        Files.writeString(manifest, "id\taudio\ttype\treference\n1\ta.wav\tread-aloud\tHello\n");
        fails("there is no directory", manifest, directory.resolve("no/s.jsonl"));
        fails("no speech model 'none'", manifest, directory.resolve("s.jsonl"), "--model", "none");
        assertThat(directory.resolve("s.jsonl")).doesNotExist();
    }

    private void fails(String says, Path manifest, Path out, String... options) {
        err.getBuffer().setLength(0);
        assertThat(score(manifest, out, options)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains(says);
    }

    private int score(Path manifest, Path out, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("score", "speech", "--in", manifest.toString(), "--out", out.toString()));
        arguments.addAll(List.of(options));
        return command.execute(arguments.toArray(String[]::new));
    }
}

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScoreWritingCommandTest {
    private static final String MAIL =
            "Dear Maria,\\n\\nThank you for your mail. I am sorry that the colour of the kettle is"
                    + " wrong. We will send you another one by Thursday.\\n\\nKind regards,\\nAnn";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command =
            ParlanceCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @TempDir
    Path directory;

    @Test
    void scoresAManifestThatAgreeThenReads() throws IOException {
        Path manifest = Files.writeString(
                directory.resolve("manifest.tsv"),
                "type\tid\tprompt\tlocale\tkeypoints\ttext\n"
                        + "email\tmail\tThe kettle has the wrong colour.\ten-GB\tsorry|another one\t" + MAIL + "\n"
                        + "email\tamerican\t\ten-US\t\t" + MAIL + "\n"
                        + "essay\tweak\t\t\t\tMy freind he like to play football every days. we was happy becuase the"
                        + " teacher give us a balls and we plays it in the garden\n"
                        + "chat\tshort\t\t\t\tok bye\n"
                        + "summary\tempty\t\t\t\t\n"
                        + "letter\todd\t\t\t\tHello there.\n"
                        + "email\tforeign\t\txx-XX\t\tHello there.\n");
        Path scores = directory.resolve("scores.jsonl");
        assertThat(score(manifest, scores)).isZero();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(scores)) {
            lines.add(new ObjectMapper().readTree(line));
        }

        assertThat(lines)
                .extracting(line -> line.path("id").asText())
                .containsExactly("mail", "american", "weak", "short", "empty", "odd", "foreign");
        JsonNode mail = lines.get(0);
        assertThat(mail.path("traits").fieldNames())
                .toIterable()
                .containsExactly("grammar", "mechanics", "organisation", "register", "task", "vocabulary");
        assertThat(mail.path("traits").path("task").path("score").asDouble()).isEqualTo(100);
        assertThat(mail.path("overall").path("score").asDouble()).isBetween(60.0, 100.0);
        assertThat(mail.path("overall").path("sem").asDouble()).isBetween(3.0, 20.0);
        assertThat(mail.path("overall").path("band").asText()).isNotEmpty();
        assertThat(mail.path("features").size()).isGreaterThan(20);
        assertThat(mail.path("engine").asText()).hasSize(64);
        assertThat(rules(mail)).as("colour is British").isEmpty();
        assertThat(rules(lines.get(1))).isNotEmpty();
        assertThat(lines.get(1).path("traits").has("task"))
                .as("nothing is known of the task")
                .isFalse();
        JsonNode weak = lines.get(2);
        assertThat(weak.path("traits").fieldNames())
                .toIterable()
                .containsExactly("grammar", "mechanics", "organisation", "vocabulary");
        assertThat(weak.path("overall").path("score").asDouble())
                .isLessThan(mail.path("overall").path("score").asDouble() - 20);
        JsonNode match = weak.path("matches").get(0);
        assertThat(match.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("rule", "category", "offset", "length", "message");
        assertThat(match.path("offset").asInt()).isEqualTo(3);
        assertThat(lines.get(3).path("flags").get(0).asText()).isEqualTo("too-short");
        assertThat(lines.get(3).path("overall").has("score"))
                .as("a flag removes no score")
                .isTrue();
        assertThat(lines.get(4).path("error").asText()).isEqualTo("nothing-given");
        assertThat(lines.get(5).path("error").asText()).contains("letter").contains("essay");
        assertThat(lines.get(6).path("error").asText()).contains("xx-XX");
        assertThat(err.toString()).contains("4 of 7 lines scored, 3 carry an error");

        Path ratings = Files.writeString(
                directory.resolve("ratings.tsv"), "id\tgrammar\nmail\t9\namerican\t8\nweak\t3\nshort\t5\n");
        assertThat(command.execute(
                        "agree",
                        "--scores",
                        scores.toString(),
                        "--ratings",
                        ratings.toString(),
                        "--trait",
                        "grammar",
                        "--rating",
                        "grammar"))
                .isZero();
        assertThat(out.toString()).contains("Pearson");
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        Path manifest = Files.writeString(directory.resolve("manifest.tsv"), "id\ttype\n1\temail\n");
        fails("no column 'text'", manifest, directory.resolve("s.jsonl"));
        fails("there is no file", directory.resolve("gone.tsv"), directory.resolve("s.jsonl"));
        Files.writeString(manifest, "id\ttype\ttext\n1\temail\tHello\n");
        fails("there is no directory", manifest, directory.resolve("no/s.jsonl"));
        assertThat(directory.resolve("s.jsonl")).doesNotExist();
    }

    private void fails(String says, Path manifest, Path scores) {
        err.getBuffer().setLength(0);
        assertThat(score(manifest, scores)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains(says);
    }

    private static List<String> rules(JsonNode line) {
        List<String> rules = new ArrayList<>();
        line.path("matches").forEach(match -> rules.add(match.path("rule").asText()));
        return rules;
    }

    private int score(Path manifest, Path scores) {
        return command.execute(
                "score", "writing", "--in", manifest.toString(), "--out", scores.toString(), "--threads", "1");
    }
}

package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AgreeCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command =
            ParlanceCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @TempDir
    Path directory;

    private Path scores;
    private Path ratings;

    /** Twenty speakers, kinder to those under 16 by 6 points; one line failed, one was not rated. */
    @BeforeEach
    void someScores() throws IOException {
        StringBuilder lines = new StringBuilder();
        StringBuilder rows = new StringBuilder("id\tspeaker\tage\tgender\ttext\ttotal\n");
        for (int i = 0; i < 40; i++) {
            int speaker = i / 2;
            int age = 6 + speaker;
            double rating = 2 + speaker % 7 + i % 2 * 0.5;
            double score = 5 + 9 * rating + (age < 16 ? 6 : 0);
            lines.append(line("u" + i, score, 1 + rating / 10));
            rows.append(String.format(
                    Locale.ROOT, "u%d\ts%d\t%d\t%s\tsay it\t%.1f%n", i, speaker, age, i % 4 < 2 ? "f" : "m", rating));
        }
        lines.append("{\"id\":\"broken\",\"error\":\"silence\"}\n").append(line("extra", 50, 1));
        rows.append("broken\ts1\t6\tf\tsay it\t5\n").append("unheard\ts2\t7\tm\tsay it\t5\n");
        rows.append("unrated\ts2\t7\tm\tsay it\t\n");
        scores = Files.writeString(directory.resolve("scores.jsonl"), lines);
        ratings = Files.writeString(directory.resolve("ratings.tsv"), rows);
    }

    private static String line(String id, double score, double seconds) {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%s\",\"traits\":{\"fluency\":{\"score\":%.3f,\"sem\":9}},\"overall\":{\"score\":%.3f,"
                        + "\"sem\":5,\"band\":\"B1\"},\"seconds\":{\"audio\":%.3f,\"cpu\":0.1},\"later\":1}%n",
                id,
                score / 2,
                score,
                seconds);
    }

    @Test
    void printsATable() {
        assertThat(agree("--group", "age", "--group", "gender")).isZero();
        assertThat(out.toString())
                .contains("overall of the machine against total of people")
                .containsPattern("all +40 +20 +0\\.9\\d\\d \\[0\\.9\\d\\d, 0\\.9\\d\\d]")
                .containsPattern("age: under 16 +20 +10 +1\\.000 \\[1\\.000, 1\\.000] +1\\.000 +0\\.0 ")
                .containsPattern("age: 16 and over +20 +10 +1\\.000")
                .containsPattern("gender: f +20")
                .containsPattern("under 16 +\\+2\\.8")
                .containsPattern("largest difference +5\\.7")
                .contains("seconds of audio 1.000")
                .contains("Scores without a rating (1): extra")
                .contains("Ratings without a line of scores (1): unheard")
                .contains("Rated lines without a score for overall (1): broken");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsJson() throws IOException {
        assertThat(agree("--json", "--trait", "fluency", "--group", "age", "--group-cut", "10,20"))
                .isZero();
        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(report.path("all").path("n").asInt()).isEqualTo(40);
        assertThat(report.path("groups").path("age").path("agreement").fieldNames())
                .toIterable()
                .containsExactly("under 10", "10 to under 20", "20 and over");
        assertThat(report.path("groups")
                        .path("age")
                        .path("meanError")
                        .path("byGroup")
                        .path("under 10")
                        .asDouble())
                .isGreaterThan(0);
        assertThat(report.path("baseline").path("wordsPerSecond").asDouble()).isCloseTo(-1, within(0.05));
        // every text has as many words, so they add nothing to the seconds
        assertThat(report.path("baseline").path("together").isNull()).isTrue();
        assertThat(report.path("withoutScore").get(0).asText()).isEqualTo("unheard");
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        fails("no column 'accent'", "--group", "accent");
        fails("has a score for 'grammar'; it has fluency, overall", "--trait", "grammar");
        Files.writeString(ratings, "id\ttotal\nu1\t55\n");
        fails("line 2: '55' is no rating from 0 to 10");
        Files.writeString(ratings, "id\ttotal\nother\t5\n");
        fails("no id has both");
        Files.writeString(ratings, "name\ttotal\nother\t5\n");
        fails("no column 'id'");
        Files.writeString(scores, "{\"id\":\"a\"}\n\n{\"id\":\n");
        fails("line 3 cannot be read as scores");
        Files.writeString(scores, "{\"id\":\"a\"}\n{\"id\":\"a\"}\n");
        fails("line 2: the id a is on an earlier line");
        Files.writeString(scores, "");
        fails("has no lines");
    }

    private void fails(String says, String... options) {
        err.getBuffer().setLength(0);
        assertThat(agree(options)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains(says);
    }

    private int agree(String... options) {
        String[] all = new String[options.length + 7];
        String[] always = {"agree", "--scores", scores.toString(), "--ratings", ratings.toString(), "--rating", "total"
        };
        System.arraycopy(always, 0, all, 0, 7);
        System.arraycopy(options, 0, all, 7, options.length);
        return command.execute(all);
    }
}

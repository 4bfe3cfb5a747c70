package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.CalibrationFile;
import org.parlance.scoring.speech.CalibratedFeatures;
import org.parlance.testing.TestModels;
import org.parlance.web.Json;
import picocli.CommandLine;

class CalibrateSpeechCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command =
            ParlanceCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @TempDir
    Path directory;

    private Path scores;
    private Path ratings;

    /** Thirty speakers with eight responses each, who are the better the fewer pauses they make; one line failed. */
    @BeforeEach
    void someScores() throws IOException {
        Random random = new Random(2);
        StringBuilder lines = new StringBuilder("{\"id\":\"broken\",\"error\":\"silence\"}\n");
        StringBuilder rows = new StringBuilder("id\tspeaker\tfluency\ttotal\n");
        for (int i = 0; i < 240; i++) {
            double pauses = (i / 8 % 10 + random.nextDouble()) / 11;
            TreeMap<String, Double> features = new TreeMap<>();
            CalibratedFeatures.withReference().keySet().forEach(name -> features.put(name, random.nextDouble()));
            features.put("pauseRatio", pauses);
            lines.append(line("u" + i, features));
            rows.append(String.format(
                    Locale.ROOT,
                    "u%d\ts%d\t%.1f\t%.1f%n",
                    i,
                    i / 8,
                    9 - 7 * pauses - random.nextDouble(),
                    8 - 5 * pauses - random.nextDouble()));
        }
        rows.append("broken\ts0\t5\t5\n").append("unheard\ts0\t5\t5\n");
        scores = Files.writeString(directory.resolve("scores.jsonl"), lines);
        ratings = Files.writeString(directory.resolve("ratings.tsv"), rows);
    }

    private static String line(String id, TreeMap<String, Double> features) {
        ScoredLine.Seconds seconds = new ScoredLine.Seconds(4, 0.1);
        return Json.write(new ScoredLine(
                        id, "", List.of(), features, new TreeMap<>(), null, null, null, "e", seconds, null))
                + "\n";
    }

    @Test
    void fitsTheRatings() throws IOException {
        TestModels.installEnglish();
        Path file = directory.resolve("own.json");
        Path predictions = directory.resolve("held-out.jsonl");
        String[] options = {
            "--rating", "fluency=fluency", "--rating", "overall=total", "--date", "2026-01-31", "--data", "made up"
        };
        assertThat(calibrate(file, with(options, "--predictions", predictions.toString())))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("240 responses of 30 speakers")
                .containsPattern("withReference +fluency +with 'fluency': Pearson 0\\.9")
                .containsPattern("free +overall +with 'total': Pearson 0\\.9");
        Calibration fitted = CalibrationFile.read(file);
        assertThat(fitted.id()).isEqualTo("own");
        assertThat(fitted.language()).isEqualTo("en");
        assertThat(fitted.recogniser()).hasSize(64);
        assertThat(fitted.date()).isEqualTo("2026-01-31");
        assertThat(fitted.itemTypes()).containsExactly("read-aloud");
        assertThat(fitted.speakers()).isEqualTo(30);
        assertThat(fitted.forms().get(Calibration.FREE)).containsOnlyKeys("fluency", "overall");
        assertThat(Files.readAllLines(predictions)).hasSize(240).allSatisfy(line -> assertThat(line)
                .contains("\"fluency\"", "\"overall\"", "\"band\""));

        Path again = directory.resolve("again.json");
        assertThat(calibrate(again, with(options, "--id", "own"))).isZero();
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        fails("no column 'accuracy'");
        fails("no column 'grace'", "--rating", "prosody=grace");
        Files.writeString(ratings, Files.readString(ratings).replace("speaker", "who"));
        fails("no column 'speaker'");
        Files.writeString(ratings, Files.readString(ratings).replace("who", "speaker"));
        replaceInLine(ratings, 7, "\t\\d+\\.\\d\t", "\t11\t");
        fails("line 7: '11' is no rating from 0 to 10", "--rating", "fluency=fluency");
        replaceInLine(ratings, 7, "\t11\t", "\tgood\t");
        fails("line 7: 'good' is no rating from 0 to 10", "--rating", "fluency=fluency");
        Files.write(ratings, Files.readAllLines(ratings).subList(0, 151));
        fails("only 150 responses have both features and ratings; a calibration needs 200");
        replaceInLine(scores, 2, "\"pauseRatio\"", "\"pauses\"");
        fails("the scores of u0 have no feature 'pauseRatio'");
        assertThat(directory.resolve("own.json")).doesNotExist();
    }

    private static void replaceInLine(Path file, int number, String pattern, String by) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(number - 1, lines.get(number - 1).replaceFirst(pattern, by));
        Files.write(file, lines);
    }

    private void fails(String says, String... options) {
        err.getBuffer().setLength(0);
        assertThat(calibrate(directory.resolve("own.json"), options)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains(says);
    }

    private static String[] with(String[] options, String... more) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private int calibrate(Path file, String... options) {
        String[] always = {
            "calibrate",
            "speech",
            "--scores",
            scores.toString(),
            "--ratings",
            ratings.toString(),
            "--out",
            file.toString()
        };
        return command.execute(with(always, options));
    }
}

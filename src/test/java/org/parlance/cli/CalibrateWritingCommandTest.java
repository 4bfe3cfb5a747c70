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
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.CalibrationFile;
import org.parlance.scoring.FittedModel;
import org.parlance.scoring.writing.CalibratedText;
import org.parlance.scoring.writing.WritingRubric;
import org.parlance.web.Json;
import picocli.CommandLine;

class CalibrateWritingCommandTest {
    /** A feature that may only harm, and one that may only help. */
    private static final String HARMS = first(-1);

    private static final String HELPS = first(1);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command =
            ParlanceCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @TempDir
    Path directory;

    private Path scores;
    private Path ratings;

    private static String first(int direction) {
        return CalibratedText.directions().entrySet().stream()
                .filter(feature -> feature.getValue() == direction)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    /** Forty writers with three texts each, who are rated the lower the more they have of what harms. */
    @BeforeEach
    void someScores() throws IOException {
        Random random = new Random(4);
        StringBuilder lines = new StringBuilder("{\"id\":\"broken\",\"error\":\"nothing-given\"}\n");
        StringBuilder rows = new StringBuilder("id\twho\toverall\tgrammar\tperverse\n");
        for (int i = 0; i < 120; i++) {
            TreeMap<String, Double> features = new TreeMap<>();
            CalibratedText.directions().keySet().forEach(name -> features.put(name, random.nextDouble()));
            double harm = (i / 3 % 8 + random.nextDouble()) / 9;
            features.put(HARMS, harm);
            lines.append(Json.write(new TreeMap<>(Map.of("id", "t" + i, "features", features))))
                    .append('\n');
            rows.append(String.format(
                    Locale.ROOT,
                    "t%d\tw%d\t%.1f\t%.1f\t%.1f%n",
                    i,
                    i / 3,
                    5 - 3.5 * harm - random.nextDouble() / 2,
                    5 - 3 * harm - random.nextDouble(),
                    1 + 4 * (1 - features.get(HELPS))));
        }
        rows.append("broken\tw0\t3\t3\t3\n");
        scores = Files.writeString(directory.resolve("scores.jsonl"), lines);
        ratings = Files.writeString(directory.resolve("ratings.tsv"), rows);
    }

    @Test
    void fitsTheRatings() throws IOException {
        Path file = directory.resolve("own.json");
        Path predictions = directory.resolve("held-out.jsonl");
        String[] options = {
            "--rating",
            "grammar=grammar",
            "--rating",
            "overall=overall",
            "--writer",
            "who",
            "--scale",
            "1:5",
            "--date",
            "2026-01-31",
            "--item-type",
            "email",
            "--item-type",
            "summary"
        };

        assertThat(calibrate(file, with(options, "--predictions", predictions.toString())))
                .as(err.toString())
                .isZero();

        assertThat(out.toString())
                .contains("120 texts of 40 writers")
                .containsPattern("overall +with 'overall': Pearson 0\\.9")
                .contains("most weight: " + HARMS + " -");
        Calibration fitted = CalibrationFile.read(file);
        assertThat(fitted.written()).isTrue();
        assertThat(fitted.recogniser()).isEqualTo(WritingRubric.VERSION);
        assertThat(fitted.itemTypes()).containsExactly("email", "summary");
        assertThat(fitted.speakers()).isEqualTo(40);
        assertThat(fitted.forms().get(Calibration.WRITTEN)).containsOnlyKeys("grammar", "overall");
        assertThat(Files.readAllLines(predictions)).hasSize(120).allSatisfy(line -> assertThat(line)
                .contains("\"grammar\"", "\"overall\"", "\"band\""));
        Path again = directory.resolve("again.json");
        assertThat(calibrate(again, with(options, "--id", "own"))).isZero();
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void noWeightGoesAgainstWhatItsFeatureMeans() throws IOException {
        Path file = directory.resolve("own.json");

        assertThat(calibrate(file, "--rating", "overall=perverse", "--scale", "1:5"))
                .as(err.toString())
                .isZero();

        Calibration.FittedTrait overall = CalibrationFile.read(file)
                .trait(Calibration.WRITTEN, Calibration.OVERALL)
                .orElseThrow();
        Map<String, Integer> directions = CalibratedText.directions();
        assertThat(((FittedModel.Ridge) overall.model()).weights())
                .doesNotContainKey(HELPS)
                .allSatisfy((name, weight) ->
                        assertThat(weight * directions.get(name)).isGreaterThanOrEqualTo(0));
    }

    @Test
    void ratingsMayStandForBands() throws IOException {
        Path file = directory.resolve("own.json");

        assertThat(calibrate(file, "--bands", "1=A1,3=B1+,5=C2"))
                .as(err.toString())
                .isZero();

        FittedModel model = CalibrationFile.read(file)
                .trait(Calibration.WRITTEN, Calibration.OVERALL)
                .orElseThrow()
                .model();
        TreeMap<String, Double> middling = new TreeMap<>();
        CalibratedText.directions().keySet().forEach(name -> middling.put(name, 0.5));
        assertThat(model.predict(middling)).isBetween(43.0, 67.0);
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        fails("no column 'grace'", "--rating", "grammar=grace");
        fails("'fluency' cannot be calibrated; allowed are grammar, mechanics", "--rating", "fluency=grammar");
        fails("has no column 'author'", "--writer", "author");
        fails("is no rating from 4 to 5", "--scale", "4:5");
        fails("'B7' is no band", "--bands", "1=A1,5=B7");
        Files.write(ratings, Files.readAllLines(ratings).subList(0, 81));
        fails("only 80 texts have both features and ratings; a calibration needs 100", "--scale", "1:5");
        assertThat(directory.resolve("own.json")).doesNotExist();
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
            "writing",
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

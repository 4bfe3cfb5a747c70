package org.parlance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.CalibrationFile;
import picocli.CommandLine.Option;

/** What every calibration is made from, and what is said about it. */
final class CalibrationOptions {
    @Option(names = "--scores", required = true, paramLabel = "<scores.jsonl>", description = "what 'score' wrote")
    private Path scores;

    @Option(names = "--ratings", required = true, paramLabel = "<ratings.tsv>", description = "people's ratings")
    private Path ratings;

    @Option(names = "--out", required = true, paramLabel = "<calibration.json>", description = "where it goes")
    private Path output;

    @Option(names = "--id", paramLabel = "<id>", description = "names it in evidence (default: the file's name)")
    private String id;

    @Option(names = "--data", defaultValue = "", paramLabel = "<text>", description = "where the data come from")
    private String data;

    @Option(names = "--populations", defaultValue = "", paramLabel = "<text>", description = "whose responses they are")
    private String populations;

    @Option(names = "--date", paramLabel = "<yyyy-mm-dd>", description = "of the fit (default: today)")
    private LocalDate date = LocalDate.now();

    @Option(
            names = "--predictions",
            paramLabel = "<scores.jsonl>",
            description =
                    "also writes each response's scores by a fit that never met its speaker or writer, for 'agree'")
    private Path predictions;

    ScoresFile scores() {
        return ScoresFile.read(scores);
    }

    TsvTable ratings() {
        return TsvTable.read(ratings);
    }

    String id() {
        return id == null ? output.getFileName().toString().replaceFirst("\\.json$", "") : id;
    }

    String data() {
        return data;
    }

    String populations() {
        return populations;
    }

    String date() {
        return date.toString();
    }

    /**
     * Writes the calibration, and the predictions if they are asked for.
     *
     * @param predicted points of each response, by trait
     * @throws CommandFailure if a file cannot be written
     */
    void write(Calibration calibration, Training training, Map<String, double[]> predicted) {
        write(output, CalibrationFile.write(calibration));
        Optional.ofNullable(predictions).ifPresent(file -> write(file, training.scored(predicted)));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new CommandFailure(file + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }
}

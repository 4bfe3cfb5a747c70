package org.parlance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parlance.scoring.FittedModel.Node.leaf;
import static org.parlance.scoring.FittedModel.Node.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.scoring.Calibration.FittedTrait;

class CalibrationFileTest {
    @TempDir
    Path directory;

    @Test
    void readsWhatItWrote() throws IOException {
        Calibration calibration = calibration("own", "en", "00ff");
        Path file = Files.writeString(directory.resolve("own.json"), CalibrationFile.write(calibration));
        assertThat(CalibrationFile.read(file)).isEqualTo(calibration);
        assertThat(CalibrationFile.write(CalibrationFile.read(file))).isEqualTo(Files.readString(file));
    }

    @Test
    void aTreeIsOneLineAsIsEveryWeight() {
        assertThat(CalibrationFile.write(calibration("own", "en", "00ff")).lines())
                .contains(
                        "            {\"f\":\"rate\",\"at\":3.0,\"lo\":{\"p\":-5.0},"
                                + "\"hi\":{\"f\":\"pauses\",\"at\":0.5,\"lo\":{\"p\":8.0},\"hi\":{\"p\":2.0}}},",
                        "            {\"p\":1.5}",
                        "            \"pauses\": -10.0,",
                        "            \"rate\": 4.0");
    }

    @Test
    void readsTheFilesOfADirectory() throws IOException {
        Files.writeString(directory.resolve("b.json"), CalibrationFile.write(calibration("b", "en", "00")));
        Files.writeString(directory.resolve("a.json"), CalibrationFile.write(calibration("a", "en", "00")));
        Files.writeString(directory.resolve("notes.txt"), "not for the machine");
        assertThat(CalibrationFile.of(directory)).extracting(Calibration::id).containsExactly("a", "b");
    }

    @Test
    void namesTheFileThatIsBroken() throws IOException {
        Path file = Files.writeString(directory.resolve("broken.json"), "{\"id\":");
        assertThatThrownBy(() -> CalibrationFile.of(directory))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken.json is no calibration");
        Files.writeString(file, "{\"id\":\"x\",\"colour\":\"red\"}");
        assertThatThrownBy(() -> CalibrationFile.read(file)).hasMessageContaining("colour");
        Path gone = directory.resolve("gone");
        assertThatThrownBy(() -> CalibrationFile.of(gone)).hasMessageContaining(gone + " cannot be read");
    }

    private static Calibration calibration(String id, String language, String recogniser) {
        FittedModel trees = new FittedModel.Trees(
                60, List.of(question("rate", 3, leaf(-5), question("pauses", 0.5, leaf(8), leaf(2))), leaf(1.5)));
        FittedModel ridge = new FittedModel.Ridge(50, Map.of("rate", 4.0, "pauses", -10.0));
        return new Calibration(
                id,
                language,
                recogniser,
                "2026-01-31",
                "made up",
                "nobody",
                List.of("read-aloud"),
                240,
                24,
                Map.of(
                        Calibration.FREE, Map.of("fluency", trait(trees)),
                        Calibration.WITH_REFERENCE,
                                Map.of("fluency", trait(ridge), Calibration.OVERALL, trait(trees))));
    }

    private static FittedTrait trait(FittedModel model) {
        return new FittedTrait("fluency", 0.7, List.of(0.6, 0.8), 9, Map.of("ridge", 0.7), model);
    }
}

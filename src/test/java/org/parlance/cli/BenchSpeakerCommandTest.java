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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.engine.PcmAudio;
import org.parlance.testing.Speech;
import org.parlance.testing.TestModels;

/** The real speaker model on a manifest of two women and two men, a woman and a man in each half. */
class BenchSpeakerCommandTest {
    private static final List<String> SAID = List.of(
            "Thank you for calling customer service. I am sorry that your parcel has not arrived yet. Let me look at"
                    + " your order.",
            "I would like to change my address, please. The invoice has to be sent to my new house in the green"
                    + " street.");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path directory;

    @BeforeEach
    void models() {
        TestModels.installEnglish();
        TestModels.installSpeaker();
    }

    @Test
    void choosesTheLineOnOneHalfAndMeasuresItOnTheOther() throws IOException {
        Path manifest = manifest();

        assertThat(measured(manifest, "--json")).as(err.toString()).isZero();
        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(report.path("speakers").asInt()).isEqualTo(4);
        assertThat(report.path("samples").asInt()).isEqualTo(8);
        assertThat(report.path("secondsLeast").asDouble()).isGreaterThan(3);
        assertThat(report.path("threshold").asDouble()).isBetween(0.0, 1.0);
        assertThat(report.path("equalErrorRate").asDouble()).isZero();
        assertThat(errors(report.path("chosenOn"))).isEqualTo(List.of(2, 0, 4, 0));
        assertThat(errors(report.path("measuredOn"))).isEqualTo(List.of(2, 0, 4, 0));
        assertThat(errors(report.path("product"))).isEqualTo(List.of(2, 0, 4, 0));

        assertThat(measured(manifest)).isZero();
        assertThat(out.toString())
                .startsWith("4 speakers, 8 samples of ")
                .contains("misses", "0.0 % (0 of 4)", "Parlance's line (0.45) there");
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        Path manifest = manifest();
        fails(2, "--join has to be 1 or more", manifest, "--join", "0");
        fails(2, "from 0 to below 1", manifest, "--false-alarms", "1");
        Files.writeString(manifest, "speaker\taudio\nann\twoman-0.wav\n");
        fails(1, "needs two of them, with two samples", manifest);
        Files.writeString(manifest, "speaker\taudio\nann\tgone.wav\n");
        fails(1, "line 2: " + directory.resolve("gone.wav") + " cannot be read", manifest);
        Files.writeString(manifest, "audio\ngone.wav\n");
        fails(1, "no column 'speaker'", manifest);
    }

    private Path manifest() throws IOException {
        List<String> lines = new ArrayList<>(List.of("speaker\taudio"));
        for (String text : SAID) {
            String file = SAID.indexOf(text) + ".wav";
            for (Map.Entry<String, PcmAudio> voice : Map.of(
                            "woman-", Speech.audio(text), "man-", Speech.byAnother(text))
                    .entrySet()) {
                Files.write(
                        directory.resolve(voice.getKey() + file),
                        voice.getValue().toWav());
            }
            lines.add("ann\twoman-" + file);
            lines.add("bea\twoman-" + file);
            lines.add("carl\tman-" + file);
            lines.add("dan\tman-" + file);
        }
        return Files.write(directory.resolve("manifest.tsv"), lines);
    }

    private static List<Integer> errors(JsonNode errors) {
        return List.of(
                errors.path("same").asInt(),
                errors.path("falseAlarms").asInt(),
                errors.path("other").asInt(),
                errors.path("misses").asInt());
    }

    private void fails(int code, String says, Path manifest, String... options) {
        assertThat(measured(manifest, options)).isEqualTo(code);
        assertThat(err.toString()).contains(says);
    }

    private int measured(Path manifest, String... options) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> arguments = new ArrayList<>(List.of("bench", "speaker", "--manifest", manifest.toString()));
        arguments.addAll(List.of(options));
        return CommandLines.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}

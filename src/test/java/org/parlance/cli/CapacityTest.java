package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.bank.BankLibrary;
import org.parlance.bank.BankReader;
import org.parlance.bank.FormLoad;

class CapacityTest {
    private static final CapacityCosts COSTS =
            new CapacityCosts("2026-01-01", "a machine", 0.5, 2, 0.004, 0.002, 1, 32_000, 2e6, 500_000);
    private static final FormLoad FORM = new FormLoad(30, 600, 10);
    private static final Capacity.Demand DEMAND = new Capacity.Demand(10_000, 250, 0.2, 4, 0.5);

    @Test
    void figuresFollowTheirFormulas() {
        // 2,000 begin in the peak hour, each sits for half an hour
        assertThat(value("applicants at once")).isEqualTo(1000);
        assertThat(value("requests a second")).isEqualTo(1000);
        assertThat(value("web: processors busy")).isCloseTo(4, within(1e-9));
        assertThat(value("web nodes")).isEqualTo(2);
        assertThat(value("scoring one attempt")).isEqualTo(320);
        assertThat(value("workers: processors busy")).isCloseTo(177.8, within(0.1));
        assertThat(value("worker nodes")).isEqualTo(89);
        assertThat(value("recordings a year")).isCloseTo(48_000, within(1e-6));
        assertThat(value("database a year")).isCloseTo(1250, within(1e-9));
        assertThat(value("upwards at peak")).isCloseTo(85.3, within(0.1));
    }

    @Test
    void aFormulaShowsItsNumbers() {
        assertThat(figure("applicants at once").formula()).isEqualTo("2000 an hour x 30.0 min / 60");
    }

    @Test
    void oneNodeMayAlwaysFail() {
        Capacity.Demand small = new Capacity.Demand(10, 250, 0.2, 4, 0.5);
        assertThat(Capacity.of(small, FORM, COSTS))
                .filteredOn(figure -> figure.name().endsWith("nodes"))
                .extracting(Capacity.Figure::value)
                .containsExactly(2.0, 2.0);
    }

    @Test
    void benchesRenewTheCosts(@TempDir Path directory) throws IOException {
        Path speech = Files.writeString(
                directory.resolve("speech.json"), "{\"cost\":{\"audioSeconds\":200,\"pipelineSeconds\":50}}");
        Path writing = Files.writeString(
                directory.resolve("writing.json"), "{\"cost\":{\"texts\":40,\"graderCpuSeconds\":10}}");
        Path delivery = Files.writeString(
                directory.resolve("delivery.json"),
                "{\"applicants\":100,\"result\":{\"seconds\":10,\"times\":[{\"count\":900},{\"count\":100}],"
                        + "\"cpu\":{\"server\":0.5,\"PostgreSQL\":0.25}}}");

        CapacityCosts renewed = COSTS.withSpeech(speech)
                .withWriting(writing)
                .withDelivery(delivery)
                .measuredOn("2026-11-22", "here");

        assertThat(renewed)
                .isEqualTo(new CapacityCosts("2026-11-22", "here", 0.25, 0.25, 0.005, 0.0025, 1, 32_000, 2e6, 500_000));
    }

    @Test
    void anotherBenchsReportIsSaid(@TempDir Path directory) throws IOException {
        Path other = Files.writeString(directory.resolve("other.json"), "{\"runs\":3}");
        assertThatThrownBy(() -> COSTS.withSpeech(other)).hasMessageContaining("has no 'cost'");
    }

    @Test
    void profilesOfTheShippedBanksBringALoad() {
        BankLibrary library = BankReader.read(Path.of("question-banks"));
        FormLoad voice = FormLoad.of(library.blueprint("inbound-voice").orElseThrow(), library.pool("en"));
        FormLoad chat = FormLoad.of(library.blueprint("chat-email").orElseThrow(), library.pool("en"));

        assertThat(voice.minutes()).isBetween(10.0, 60.0);
        assertThat(voice.spokenSeconds()).isBetween(180.0, voice.minutes() * 60);
        assertThat(chat.spokenSeconds()).isZero();
        assertThat(chat.texts()).isGreaterThan(3);
        assertThat(CapacityCosts.shipped().speechCpuPerAudioSecond()).isBetween(0.01, 2.0);
    }

    private static double value(String name) {
        return figure(name).value();
    }

    private static Capacity.Figure figure(String name) {
        List<Capacity.Figure> figures = Capacity.of(DEMAND, FORM, COSTS);
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

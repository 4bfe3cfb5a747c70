package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.engine.PcmAudio;

class ScoringRunTest {
    @TempDir
    Path directory;

    @Test
    void keepsTheOrderAndGoesOnAfterErrors() throws IOException {
        Path audio = Files.write(
                directory.resolve("a.wav"), PcmAudio.ofSamples(new byte[32_000]).toWav());
        Path cut = Files.write(directory.resolve("cut.wav"), new byte[] {'R', 'I', 'F', 'F'});
        List<ManifestLine> lines = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            lines.add(line("n" + i, i == 7 ? directory.resolve("gone.wav") : i == 9 ? cut : audio));
        }
        List<ScoredLine> scored = new ArrayList<>();
        new ScoringRun<>(new SpeechLines(new Slow()), 4).score(lines, scored::add);
        assertThat(scored)
                .extracting(ScoredLine::id)
                .isEqualTo(lines.stream().map(ManifestLine::id).toList());
        assertThat(scored.get(7).error()).contains("there is no file").contains("gone.wav");
        assertThat(scored.get(9).error()).isEqualTo("cut.wav: this is not a WAV file");
        assertThat(scored.get(13).error()).isEqualTo("thirteen");
        assertThat(scored.get(13).engine()).isEqualTo("engine");
        assertThat(scored).filteredOn(line -> line.error() != null).hasSize(3);
        assertThat(scored.get(20).seconds().audio()).isEqualTo(1);
        assertThat(scored.get(20).seconds().cpu()).isGreaterThan(0);
    }

    @Test
    void measuresItself() throws IOException {
        Path audio = Files.write(
                directory.resolve("a.wav"), PcmAudio.ofSamples(new byte[32_000]).toWav());
        List<SpeechBench.Sample> samples = List.of(
                new SpeechBench.Sample(line("n1", audio), PcmAudio.ofSamples(new byte[32_000])),
                new SpeechBench.Sample(line("n2", audio), PcmAudio.ofSamples(new byte[64_000])));
        SpeechBench bench = new SpeechBench(new Slow(), samples);
        SpeechBench.Cost cost = bench.cost(() -> {});
        assertThat(cost.audioSeconds()).isEqualTo(3);
        assertThat(cost.decodingSeconds()).containsOnlyKeys("one", "other");
        assertThat(cost.ofRealTime()).isEqualTo(cost.pipelineSeconds() / 3);
        SpeechBench.SpeedUp speedUp = bench.speedUp();
        assertThat(speedUp.factor()).isPositive().isEqualTo(speedUp.oneThreadSeconds() / speedUp.twoThreadsSeconds());
        List<SpeechBench.Memory> seen = new ArrayList<>();
        List<SpeechBench.Memory> kept = bench.memory(60, 2, seen::add);
        if (ResidentMemory.megabytes().isPresent()) {
            assertThat(seen)
                    .extracting(SpeechBench.Memory::recordings)
                    .containsExactly(6, 12, 18, 24, 30, 36, 42, 48, 54, 60);
            assertThat(kept).extracting(SpeechBench.Memory::recordings).containsExactly(60);
            assertThat(kept.get(0).megabytes()).isPositive();
        }
    }

    private static ManifestLine line(String id, Path audio) {
        return new ManifestLine(id, audio, "read-aloud", "hello", List.of());
    }

    /** Takes the longer the sooner a line comes, so that later ones are ready before. */
    private static final class Slow implements SpeechScoring {
        @Override
        public String engine() {
            return "engine";
        }

        @Override
        public ScoredLine score(ManifestLine line, PcmAudio audio) {
            int number = Integer.parseInt(line.id().substring(1));
            try {
                Thread.sleep(Math.max(1, 20 - number));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (number == 13) {
                throw new IllegalArgumentException("thirteen");
            }
            return new ScoredLine(line.id(), "", List.of(), null, null, null, null, List.of(), engine(), null, null);
        }

        @Override
        public Map<String, Runnable> decodings(ManifestLine line, PcmAudio audio) {
            return Map.of("one", () -> {}, "other", () -> {});
        }

        @Override
        public void close() {}
    }
}

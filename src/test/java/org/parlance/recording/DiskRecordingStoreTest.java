package org.parlance.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.engine.PcmAudio;

class DiskRecordingStoreTest {
    private final UUID id = UUID.randomUUID();

    @TempDir
    Path directory;

    private DiskRecordingStore store() {
        return new DiskRecordingStore(() -> directory.resolve("recordings"));
    }

    @Test
    void keepsChunksUntilTheyAreForgotten() throws IOException {
        store().putChunk(id, 0, "aa", new byte[] {1, 2});
        store().putChunk(id, 0, "aa", new byte[] {1, 2});
        assertThat(store().chunk(id, 0, "aa")).containsExactly(1, 2);
        store().forgetChunks(id);
        store().forgetChunks(id);
        assertThatThrownBy(() -> store().chunk(id, 0, "aa")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void otherBytesOfTheSameNumberOverwriteNothing() throws IOException {
        store().putChunk(id, 3, "aa", new byte[] {1, 2});
        store().putChunk(id, 3, "bb", new byte[] {3, 4});
        assertThat(store().chunk(id, 3, "aa")).containsExactly(1, 2);
    }

    @Test
    void leavesNothingHalfWrittenBehind() throws IOException {
        store().put(id, PcmAudio.ofSamples(new byte[320]).toWav());
        try (InputStream wav = store().open(id);
                Stream<Path> files = Files.walk(directory)) {
            assertThat(wav.readAllBytes()).hasSize(364);
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }
}

package org.parlance.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskRecordingStoreTest extends RecordingStoreContract {
    @TempDir
    Path directory;

    private RecordingStore store;

    @BeforeEach
    void openStore() {
        store = DiskRecordingStore.in(directory.resolve("recordings"), 1);
    }

    @Override
    RecordingStore store() {
        return store;
    }

    @Override
    void takeAway() throws IOException {
        Path recordings = directory.resolve("recordings");
        Files.move(recordings, directory.resolve("elsewhere"));
        Files.createFile(recordings);
    }

    @Test
    void leavesNothingHalfWrittenBehind() throws IOException {
        store().put(UUID.randomUUID(), new byte[364]);
        store().requireUsable();
        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    /** A disk may not be mounted; what were written to its empty place would be hidden later. */
    @Test
    void doesNotMakeTheDirectoryAnewToLookAtIt() throws IOException {
        Files.delete(directory.resolve("recordings"));
        assertThatThrownBy(store::requireUsable).isInstanceOf(IOException.class);
        assertThat(directory.resolve("recordings")).doesNotExist();
    }

    @Test
    void isNotUsableWithoutFreeSpace() {
        RecordingStore full = DiskRecordingStore.in(directory.resolve("recordings"), Long.MAX_VALUE);
        assertThatThrownBy(full::requireUsable).isInstanceOf(IOException.class).hasMessageContaining("MB left");
    }
}

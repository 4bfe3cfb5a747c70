package org.parlance.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.parlance.engine.PcmAudio;

/** What every store has to do. */
abstract class RecordingStoreContract {
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private final UUID id = UUID.randomUUID();

    abstract RecordingStore store();

    /** From now on the store can be reached no more. */
    abstract void takeAway() throws IOException;

    @Test
    void givesBackWhatItWasGiven() throws IOException {
        byte[] wav = PcmAudio.ofSamples(new byte[320]).toWav();
        store().put(id, wav);
        store().put(id, wav);
        try (InputStream kept = store().open(id)) {
            assertThat(kept.readAllBytes()).isEqualTo(wav);
        }
    }

    @Test
    void keepsChunksUntilTheyAreForgotten() throws IOException {
        store().putChunk(id, 0, "aa", new byte[] {1, 2});
        store().putChunk(id, 0, "aa", new byte[] {1, 2});
        store().putChunk(id, 1, "cc", new byte[] {5});
        store().put(id, new byte[] {7});
        assertThat(store().chunk(id, 0, "aa")).containsExactly(1, 2);
        assertThat(store().chunk(id, 1, "cc")).containsExactly(5);
        store().forgetChunks(id);
        store().forgetChunks(id);
        assertThatThrownBy(() -> store().chunk(id, 0, "aa")).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store().chunk(id, 1, "cc")).isInstanceOf(NoSuchFileException.class);
        assertThat(store().open(id)).hasBinaryContent(new byte[] {7});
    }

    @Test
    void erasesARecordingWithItsChunks() throws IOException {
        store().putChunk(id, 0, "aa", new byte[] {1});
        store().put(id, new byte[] {7});
        store().erase(id);
        store().erase(id);
        assertThatThrownBy(() -> store().open(id)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store().chunk(id, 0, "aa")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void otherBytesOfTheSameNumberOverwriteNothing() throws IOException {
        store().putChunk(id, 3, "aa", new byte[] {1, 2});
        store().putChunk(id, 3, "bb", new byte[] {3, 4});
        assertThat(store().chunk(id, 3, "aa")).containsExactly(1, 2);
        assertThat(store().chunk(id, 3, "bb")).containsExactly(3, 4);
    }

    @Test
    void forgetsNobodyElsesChunks() throws IOException {
        UUID other = UUID.randomUUID();
        store().putChunk(id, 0, "aa", new byte[] {1});
        store().putChunk(other, 0, "aa", new byte[] {2});
        store().forgetChunks(id);
        assertThat(store().chunk(other, 0, "aa")).containsExactly(2);
    }

    @Test
    void saysWhatItDoesNotHave() {
        assertThatThrownBy(() -> store().open(id)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store().chunk(id, 0, "aa")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void isUsable() throws IOException {
        store().requireUsable();
        store().requireUsable();
    }

    @Test
    void isAnErrorAndNoWaitWhenTheStoreIsAway() throws IOException {
        store().putChunk(id, 0, "aa", new byte[] {1});
        takeAway();
        Assertions.assertTimeoutPreemptively(AT_MOST, () -> {
            assertThatThrownBy(() -> store().putChunk(id, 1, "bb", new byte[] {2}))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store().put(id, new byte[] {2})).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store().chunk(id, 0, "aa")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store().requireUsable()).isInstanceOf(IOException.class);
        });
    }
}

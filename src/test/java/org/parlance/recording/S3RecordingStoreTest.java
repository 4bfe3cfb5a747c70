package org.parlance.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.testing.S3Server;

class S3RecordingStoreTest extends RecordingStoreContract {
    private static S3Server server;

    private Map<String, String> settings;
    private RecordingStore store;

    @BeforeAll
    static void startServer() {
        server = new S3Server();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void openStore() {
        settings = new HashMap<>(Map.of(
                "parlance.recordings.store",
                "s3",
                "parlance.recordings.s3.endpoint",
                server.endpoint().toString(),
                "parlance.recordings.s3.bucket",
                server.newBucket("bucket-" + UUID.randomUUID()),
                "parlance.recordings.s3.prefix",
                "parlance/",
                "parlance.recordings.s3.access-key",
                S3Server.ACCESS_KEY,
                "parlance.recordings.s3.secret-key",
                S3Server.SECRET_KEY,
                "parlance.recordings.s3.path-style",
                "true",
                "parlance.recordings.s3.timeout",
                "10s"));
        store = RecordingStores.open(config());
    }

    private RecordingConfig config() {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withDefaultValues(settings)
                .withMapping(RecordingConfig.class)
                .build()
                .getConfigMapping(RecordingConfig.class);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Override
    RecordingStore store() {
        return store;
    }

    /** Nobody listens there. */
    @Override
    void takeAway() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            settings.put("parlance.recordings.s3.endpoint", "http://127.0.0.1:" + free.getLocalPort());
        }
        store.close();
        store = RecordingStores.open(config());
    }

    @Test
    void outlivesThePowerCutOfTheServer() throws IOException {
        UUID id = UUID.randomUUID();
        store.putChunk(id, 0, "aa", new byte[] {1, 2, 3});
        server.close();
        assertThatThrownBy(() -> store.putChunk(id, 1, "bb", new byte[] {4})).isInstanceOf(IOException.class);
        server.start();
        assertThat(store.chunk(id, 0, "aa")).containsExactly(1, 2, 3);
        store.putChunk(id, 1, "bb", new byte[] {4});
        assertThat(store.chunk(id, 1, "bb")).containsExactly(4);
    }

    @Test
    @Timeout(20)
    void doesNotWaitForAServerThatIsSilent() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            settings.put("parlance.recordings.s3.endpoint", "http://127.0.0.1:" + silent.getLocalPort());
            settings.put("parlance.recordings.s3.timeout", "2s");
            try (RecordingStore stuck = RecordingStores.open(config())) {
                assertThatThrownBy(() -> stuck.putChunk(UUID.randomUUID(), 0, "aa", new byte[] {1}))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("cannot be reached");
            }
        }
    }

    @Test
    void isNotUsableWithoutItsBucketOrWithAnotherKey() {
        settings.put("parlance.recordings.s3.bucket", "no-such-bucket");
        try (RecordingStore homeless = RecordingStores.open(config())) {
            assertThatThrownBy(homeless::requireUsable)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("NoSuchBucket");
        }
        settings.put("parlance.recordings.s3.secret-key", "another");
        try (RecordingStore stranger = RecordingStores.open(config())) {
            assertThatThrownBy(stranger::requireUsable)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("SignatureDoesNotMatch");
        }
    }

    @Test
    void namesTheSettingThatIsMissing() {
        settings.remove("parlance.recordings.s3.bucket");
        assertThatThrownBy(() -> RecordingStores.open(config()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PARLANCE_RECORDINGS_S3_BUCKET");
        settings.put("parlance.recordings.s3.bucket", "some");
        settings.remove("parlance.recordings.s3.secret-key");
        assertThatThrownBy(() -> RecordingStores.open(config())).hasMessageContaining("_SECRET_KEY_FILE");
    }

    @Test
    void readsItsKeysFromFiles(@TempDir Path secrets) throws IOException {
        settings.remove("parlance.recordings.s3.secret-key");
        Path file = Files.writeString(secrets.resolve("key"), S3Server.SECRET_KEY + "\n");
        settings.put("parlance.recordings.s3.secret-key-file", file.toString());
        try (RecordingStore opened = RecordingStores.open(config())) {
            opened.requireUsable();
        }
    }
}

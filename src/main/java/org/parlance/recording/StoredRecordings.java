package org.parlance.recording;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is kept of recordings, for a command beside the servers. It knows no database: whoever asks names the parts. */
public final class StoredRecordings implements AutoCloseable {
    private static final int WHOLE = -1;

    /** And above application.properties. */
    private static final int BELOW_ENVIRONMENT = 275;

    private static final Pattern NAME = Pattern.compile(
            "[0-9a-f]{2}/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\\.wav|\\.chunks/(\\d{5,})-([0-9a-f]{64})\\.pcm)");

    private final RecordingStore store;

    private StoredRecordings(RecordingStore store) {
        this.store = store;
    }

    /**
     * The store that the environment names by the same settings as a server's.
     *
     * @param settings what counts where the environment says nothing
     * @throws IllegalStateException when a setting that the store needs is missing, with its name
     */
    public static StoredRecordings open(Map<String, String> settings) {
        RecordingConfig config = new SmallRyeConfigBuilder()
                .addDefaultSources()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(settings, "command", BELOW_ENVIRONMENT))
                .withMapping(RecordingConfig.class)
                .build()
                .getConfigMapping(RecordingConfig.class);
        return new StoredRecordings(RecordingStores.open(config));
    }

    /**
     * A whole recording or one of its chunks.
     *
     * @param number of the chunk from 0; below 0 for the whole
     * @param sha256 of the chunk, hex; null for the whole
     */
    public record Part(UUID recordingId, int number, String sha256) {
        public static Part whole(UUID recordingId) {
            return new Part(recordingId, WHOLE, null);
        }

        /** @throws IllegalArgumentException when no part has such a name */
        public static Part named(String name) {
            Matcher matcher = NAME.matcher(name);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("'" + name + "' is no part of a recording");
            }
            UUID id = UUID.fromString(matcher.group(1));
            Part part = matcher.group(2) == null
                    ? whole(id)
                    : new Part(id, Integer.parseInt(matcher.group(2)), matcher.group(3));
            if (!part.name().equals(name)) {
                throw new IllegalArgumentException("'" + name + "' is no part of a recording");
            }
            return part;
        }

        public boolean isWhole() {
            return number < 0;
        }

        /** The same in every store; relative, its parts set apart by slashes. */
        public String name() {
            return isWhole() ? StoredName.whole(recordingId) : StoredName.chunk(recordingId, number, sha256);
        }
    }

    /** @throws java.nio.file.NoSuchFileException when the store does not have it */
    public byte[] read(Part part) throws IOException {
        if (!part.isWhole()) {
            return store.chunk(part.recordingId(), part.number(), part.sha256());
        }
        try (InputStream wav = store.open(part.recordingId())) {
            return wav.readAllBytes();
        }
    }

    /** Durable when it returns. */
    public void keep(Part part, byte[] bytes) throws IOException {
        if (part.isWhole()) {
            store.put(part.recordingId(), bytes);
        } else {
            store.putChunk(part.recordingId(), part.number(), part.sha256(), bytes);
        }
    }

    /** @throws IOException when the store cannot take anything now, with the reason */
    public void requireUsable() throws IOException {
        store.requireUsable();
    }

    @Override
    public void close() {
        store.close();
    }
}

package org.parlance.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Recordings in a directory of this machine. Each file is written beside, synced, and moved into place. */
@ApplicationScoped
class DiskRecordingStore implements RecordingStore {
    private final Path directory;

    DiskRecordingStore(RecordingConfig config) {
        this.directory = config.directory();
    }

    @Override
    public void putChunk(UUID recordingId, int number, String sha256, byte[] bytes) throws IOException {
        write(chunkFile(recordingId, number, sha256), bytes);
    }

    @Override
    public byte[] chunk(UUID recordingId, int number, String sha256) throws IOException {
        return Files.readAllBytes(chunkFile(recordingId, number, sha256));
    }

    @Override
    public void put(UUID recordingId, byte[] wav) throws IOException {
        write(wholeFile(recordingId), wav);
    }

    @Override
    public InputStream open(UUID recordingId) throws IOException {
        return Files.newInputStream(wholeFile(recordingId));
    }

    @Override
    public void forgetChunks(UUID recordingId) throws IOException {
        Path chunks = chunkDirectory(recordingId);
        if (!Files.exists(chunks)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(chunks)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    /** The name holds the checksum, so that other bytes of the same number never overwrite what was acknowledged. */
    private Path chunkFile(UUID recordingId, int number, String sha256) {
        return chunkDirectory(recordingId).resolve("%05d-%s.pcm".formatted(number, sha256));
    }

    private Path chunkDirectory(UUID recordingId) {
        return shelf(recordingId).resolve(recordingId + ".chunks");
    }

    private Path wholeFile(UUID recordingId) {
        return shelf(recordingId).resolve(recordingId + ".wav");
    }

    /** The id's end is random, so it spreads recordings evenly over 256 directories. */
    private Path shelf(UUID recordingId) {
        String id = recordingId.toString();
        return directory.resolve(id.substring(id.length() - 2));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && Files.size(file) == bytes.length) {
            // a server that was killed right before may not have made the name durable
            sync(file.getParent());
            return;
        }
        createDurably(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        sync(file.getParent());
    }

    private static void createDurably(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Path parent = directory.toAbsolutePath().getParent();
        createDurably(parent);
        Files.createDirectories(directory);
        sync(parent);
    }

    /** A new name is durable only once its directory is. */
    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

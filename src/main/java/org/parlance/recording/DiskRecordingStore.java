package org.parlance.recording;

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
class DiskRecordingStore implements RecordingStore {
    private final Path directory;
    private final long leastFree;

    /**
     * The store in a directory, which is made where there is none. One that is gone later is not made again by a look: it
     * may be a disk that is not mounted.
     *
     * @param leastFree bytes that have to be free for the store to be usable
     * @throws IllegalStateException when the directory cannot be made
     */
    static DiskRecordingStore in(Path directory, long leastFree) {
        try {
            createDurably(directory);
        } catch (IOException unusable) {
            throw new IllegalStateException("recordings cannot be kept in " + directory, unusable);
        }
        return new DiskRecordingStore(directory, leastFree);
    }

    private DiskRecordingStore(Path directory, long leastFree) {
        this.directory = directory;
        this.leastFree = leastFree;
    }

    @Override
    public void putChunk(UUID recordingId, int number, String sha256, byte[] bytes) throws IOException {
        write(file(StoredName.chunk(recordingId, number, sha256)), bytes);
    }

    @Override
    public byte[] chunk(UUID recordingId, int number, String sha256) throws IOException {
        return Files.readAllBytes(file(StoredName.chunk(recordingId, number, sha256)));
    }

    @Override
    public void put(UUID recordingId, byte[] wav) throws IOException {
        write(file(StoredName.whole(recordingId)), wav);
    }

    @Override
    public InputStream open(UUID recordingId) throws IOException {
        return Files.newInputStream(file(StoredName.whole(recordingId)));
    }

    @Override
    public void forgetChunks(UUID recordingId) throws IOException {
        Path chunks = file(StoredName.chunks(recordingId));
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

    @Override
    public void erase(UUID recordingId) throws IOException {
        Path whole = file(StoredName.whole(recordingId));
        Files.deleteIfExists(whole);
        forgetChunks(recordingId);
        if (Files.isDirectory(whole.getParent())) {
            sync(whole.getParent());
        }
    }

    @Override
    public void requireUsable() throws IOException {
        long free = Files.getFileStore(directory).getUsableSpace();
        if (free < leastFree) {
            throw new IOException("%s has %d MB left and needs %d".formatted(directory, free >> 20, leastFree >> 20));
        }
        Path trial = Files.createTempFile(directory, "trial", ".part");
        try {
            Files.write(trial, new byte[] {1}, StandardOpenOption.SYNC);
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    private Path file(String name) {
        return directory.resolve(name);
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

package org.parlance.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory into which PostgreSQL's programs are unpacked at the first start. Held by one process at a time; what
 * an interrupted start left half unpacked is removed, since unpacking over it fails.
 */
final class DatabaseBinaries implements AutoCloseable {

    private final Path directory;
    private final FileChannel channel;

    private DatabaseBinaries(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    static DatabaseBinaries hold(Path directory) throws IOException {
        Files.createDirectories(directory);
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        DatabaseBinaries held = new DatabaseBinaries(directory, channel);
        try {
            channel.lock();
            removeHalfUnpacked(directory);
            return held;
        } catch (IOException | RuntimeException e) {
            held.close();
            throw e;
        }
    }

    Path directory() {
        return directory;
    }

    /** Closing the channel releases its lock. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static void removeHalfUnpacked(Path directory) throws IOException {
        List<Path> halves;
        try (Stream<Path> entries = Files.list(directory)) {
            halves = entries.filter(Files::isDirectory)
                    .filter(entry -> entry.getFileName().toString().startsWith("PG-"))
                    .filter(entry -> !Files.exists(entry.resolve(".exists")))
                    .toList();
        }
        for (Path half : halves) {
            removeTree(half);
        }
    }

    private static void removeTree(Path root) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(root)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}

package org.parlance.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory that goes with everything in it when it is closed. */
record TemporaryFiles(Path directory) implements AutoCloseable {
    static TemporaryFiles create() throws IOException {
        return new TemporaryFiles(Files.createTempDirectory("parlance-bank"));
    }

    static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("temporary files cannot be removed", failed);
        }
    }

    @Override
    public void close() {
        delete(directory);
    }
}

package org.parlance.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an engine said in earlier checks, so that only what changed is given to it again: a file with a key and a value, a
 * tab between them, on each line. Any number of threads may use it.
 */
final class CheckCache {
    private final Path file;
    private final Map<String, String> values = new ConcurrentHashMap<>();

    private CheckCache(Path file) {
        this.file = file;
    }

    static CheckCache open(Path file) {
        CheckCache cache = new CheckCache(file);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file)) {
                // a line that a full disk cut off has no tab, or an odd value under a whole key: the last one counts
                Files.readAllLines(file).stream()
                        .map(line -> line.split("\t", 2))
                        .filter(parts -> parts.length == 2)
                        .forEach(parts -> cache.values.put(parts[0], parts[1]));
            }
            return cache;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** @param value of one line */
    synchronized void put(String key, String value) {
        values.put(key, value);
        try {
            Files.writeString(
                    file,
                    key + "\t" + value + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

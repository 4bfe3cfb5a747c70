package org.parlance.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The shipped banks, with the banks and profiles of tests laid over them: items that are tried out, and short forms under
 * the shipped profiles' names, as tests take whole forms in real time.
 */
public final class TestBanks {
    private static final Path SHIPPED = Path.of("question-banks");
    private static final Path OVER_THEM = Path.of("src", "test", "resources", "test-banks");
    private static final Path DIRECTORY = make();

    private TestBanks() {}

    /** A directory of banks and profiles, absolute; the shipped one as it is where the profiles are to be proven. */
    public static Path directory() {
        return Boolean.getBoolean("parlance.shipped-banks") ? SHIPPED.toAbsolutePath() : DIRECTORY;
    }

    private static Path make() {
        try {
            Path root = Files.createDirectories(OwnPlace.of("test-banks", ""));
            for (Path old : children(Files.createDirectories(root.resolve("profiles")))) {
                Files.delete(old);
            }
            for (Path source : List.of(SHIPPED, OVER_THEM)) {
                // the profiles are such a directory, too; other files and the tools are of no use here
                for (Path language : children(source).stream()
                        .filter(Files::isDirectory)
                        .filter(directory -> !directory.endsWith("tools"))
                        .toList()) {
                    Path here = Files.createDirectories(root.resolve(language.getFileName()));
                    for (Path entry : children(language)) {
                        put(entry, here.resolve(entry.getFileName()));
                    }
                }
            }
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bank is linked, as its audio is much to copy; a profile is copied, so that a later one may take its place. */
    private static void put(Path entry, Path target) throws IOException {
        if (Files.isRegularFile(entry)) {
            Files.copy(entry, target, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try {
            Files.createSymbolicLink(target, entry.toAbsolutePath());
        } catch (FileAlreadyExistsException another) {
            if (!Files.isSameFile(target, entry)) {
                throw another;
            }
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}

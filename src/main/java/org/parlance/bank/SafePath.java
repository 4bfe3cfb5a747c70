package org.parlance.bank;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Keeps a path that somebody wrote inside the directory it belongs to. */
final class SafePath {
    private SafePath() {}

    static boolean inside(Path directory, String path) {
        try {
            Path root = directory.toAbsolutePath().normalize();
            Path target = root.resolve(path).normalize();
            return !path.isBlank() && target.startsWith(root) && !target.equals(root);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}

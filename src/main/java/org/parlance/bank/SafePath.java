package org.parlance.bank;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Keeps a path that somebody wrote inside the directory it belongs to. */
final class SafePath {
    private SafePath() {}

    /** Whether the path leads down from the directory, without any step up or aside. */
    static boolean inside(Path directory, String path) {
        try {
            Path root = directory.toAbsolutePath().normalize();
            Path target = root.resolve(path);
            return target.startsWith(root) && !target.equals(root) && target.equals(target.normalize());
        } catch (InvalidPathException e) {
            return false;
        }
    }
}

package org.parlance.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Fetches the archive of an npm package with the npm of this machine, which knows its registry. Nothing of it runs. */
final class NpmPackage {
    private static final int MINUTES = 30;

    private NpmPackage() {}

    /** @return the archive, somewhere in the directory */
    static Path fetch(String name, Path directory) throws IOException {
        Path log = directory.resolve("npm.log");
        ProcessBuilder npm = new ProcessBuilder(List.of(
                "npm", "pack", name, "--ignore-scripts", "--silent", "--pack-destination", directory.toString()));
        npm.directory(directory.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        try {
            run(npm, name, log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException("fetching " + name + " was interrupted: start it again", e);
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".tgz"))
                    .findFirst()
                    .orElseThrow(() -> new ModelException("npm pack " + name + " left no archive"));
        }
    }

    private static void run(ProcessBuilder npm, String name, Path log) throws InterruptedException, IOException {
        Process process = started(npm);
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new ModelException("npm pack " + name + " took longer than " + MINUTES
                        + " minutes: check the connection and start it again");
            }
        } finally {
            process.destroy();
        }
        if (process.exitValue() != 0) {
            String said = Files.readString(log, StandardCharsets.UTF_8).strip().replaceAll("\\s+", " ");
            throw new ModelException("npm pack " + name + " failed: check npm's registry and the connection, then "
                    + "start it again (npm says: " + said + ")");
        }
    }

    private static Process started(ProcessBuilder npm) {
        try {
            return npm.start();
        } catch (IOException e) {
            throw new ModelException("npm was not found: install it (Debian: apt-get install npm) and start again", e);
        }
    }
}

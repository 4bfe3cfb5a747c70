package org.parlance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The main PostgreSQL process of a data directory, as its {@code postmaster.pid} names it. */
final class Postmaster {

    private static final long STOP_SECONDS = 30;

    private final Path lockFile;

    Postmaster(Path dataDirectory) {
        this.lockFile = dataDirectory.resolve("postmaster.pid");
    }

    /**
     * Clears what a crash left behind: a server without its owner is shut down, and a lock file whose process number
     * now belongs to another program is removed.
     */
    void stopIfOrphaned() throws Exception {
        if (!Files.exists(lockFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = process().filter(Postmaster::isPostgres);
        if (orphan.isEmpty()) {
            Files.deleteIfExists(lockFile);
            return;
        }
        interrupt(orphan.get().pid());
        try {
            orphan.get().onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException(
                    "PostgreSQL (process " + orphan.get().pid() + ") of an earlier run does not stop; stop it by hand",
                    e);
        }
    }

    /** Returns when the server process is gone. */
    void awaitEnd() throws IOException {
        process().ifPresent(handle -> handle.onExit().join());
    }

    private Optional<ProcessHandle> process() throws IOException {
        List<String> lines = Files.readAllLines(lockFile);
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    private static boolean isPostgres(ProcessHandle handle) {
        return handle.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    /** SIGINT is PostgreSQL's fast shutdown; Java itself can only send SIGTERM, which waits for every client. */
    private static void interrupt(long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(pid))
                .inheritIO()
                .start()
                .waitFor();
    }
}

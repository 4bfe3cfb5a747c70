package org.parlance.node;

import io.quarkus.runtime.Quarkus;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** A command that needs the server's own parts: they are started for it alone and stopped when it is done. */
public final class ServerCommand {
    /** Priority of a start observer: when it is told, everything else has started. */
    public static final int LAST = 9000;

    private ServerCommand() {}

    /**
     * Does the work beside the start, which has to end first, if it is asked for.
     *
     * @param name of its thread
     * @param asked what the work is done for; empty in a server
     * @param work gives the exit code of the process
     */
    public static void run(String name, Optional<String> asked, ToIntFunction<String> work) {
        asked.ifPresent(what -> new Thread(() -> Quarkus.asyncExit(work.applyAsInt(what)), name).start());
    }
}

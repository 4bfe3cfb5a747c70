package org.parlance.node;

import io.quarkus.runtime.Quarkus;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jboss.logging.Logger;

/** A command that needs the server's own parts: they are started for it alone and stopped when it is done. */
public final class ServerCommand {
    /** Priority of a start observer: when it is told, everything else has started. */
    public static final int LAST = 9000;

    private static final int NOT_DONE = 2;
    private static final Logger LOG = Logger.getLogger(ServerCommand.class);

    private ServerCommand() {}

    /** What was asked for cannot be done; the message says why, for whoever runs the command. */
    public static final class Impossible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Impossible(String message) {
            super(message);
        }
    }

    /**
     * Does the work beside the start, which has to end first, if it is asked for.
     *
     * @param name of its thread
     * @param asked what the work is done for; empty in a server
     * @param work gives the exit code of the process, which is 2 where it throws something, and then says what
     */
    public static void run(String name, Optional<String> asked, ToIntFunction<String> work) {
        asked.ifPresent(what -> new Thread(() -> Quarkus.asyncExit(exitCode(what, work)), name).start());
    }

    private static int exitCode(String asked, ToIntFunction<String> work) {
        try {
            return work.applyAsInt(asked);
        } catch (Impossible impossible) {
            System.err.println("parlance: " + impossible.getMessage());
            return NOT_DONE;
        } catch (RuntimeException failed) {
            LOG.error("the command did not come to its end", failed);
            System.err.println("parlance: " + failed);
            return NOT_DONE;
        }
    }
}

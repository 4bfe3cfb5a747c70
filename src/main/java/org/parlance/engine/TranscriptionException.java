package org.parlance.engine;

/** The recogniser failed or ran out of time; the same audio may be tried once more. */
public final class TranscriptionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TranscriptionException(String message) {
        super(message);
    }

    TranscriptionException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.parlance.authoring;

/** A zip is no bank that can be taken in; the message is one line that says why, fit for its author. */
public final class UnusableZipException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableZipException(String message) {
        super(message);
    }

    UnusableZipException(String message, Throwable cause) {
        super(message, cause);
    }
}

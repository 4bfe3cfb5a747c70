package org.parlance.engine;

/** The bytes are no audio that can be scored; the message says what they are. */
public final class UnreadableAudioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableAudioException(String message) {
        super(message);
    }
}

package org.parlance.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Festival's clear US voice, which says model answers. */
public final class SynthesisedVoice {
    private static final String PROGRAM = "text2wave";
    private static final String VOICE = "(voice_cmu_us_slt_arctic_hts)";

    /** Festival or its voice is not installed, or does not work; the message says what to do. */
    public static final class MissingException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** @throws MissingException when festival or its voice is not installed */
    public PcmAudio say(String text) {
        try {
            Path written = Files.createTempFile("say", ".txt");
            Path said = Files.createTempFile("said", ".wav");
            try {
                Files.writeString(written, text);
                run(PROGRAM, "-eval", VOICE, written.toString(), "-o", said.toString());
                return AudioFile.read(said);
            } finally {
                Files.deleteIfExists(written);
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableAudioException e) {
            throw new MissingException("the voice said nothing that can be read: " + e.getMessage(), e);
        }
    }

    private static void run(String... command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new MissingException(
                    PROGRAM + " is missing; install the Debian packages festival and festvox-us-slt-hts", e);
        }
        try {
            if (process.waitFor() != 0) {
                throw new MissingException(
                        PROGRAM + " failed; is the Debian package festvox-us-slt-hts installed?", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}

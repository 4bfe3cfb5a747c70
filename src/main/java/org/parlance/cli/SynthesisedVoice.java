package org.parlance.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parlance.engine.AudioFile;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.UnreadableAudioException;

/** Festival's clear US voice, which says model answers. */
final class SynthesisedVoice {
    private static final String PROGRAM = "text2wave";
    private static final String VOICE = "(voice_cmu_us_slt_arctic_hts)";

    /** @throws CommandFailure when festival or its voice is not installed */
    PcmAudio say(String text) {
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
            throw new CommandFailure("the voice said nothing that can be read: " + e.getMessage(), e);
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
            throw new CommandFailure(
                    PROGRAM + " is missing; install the Debian packages festival and festvox-us-slt-hts", e);
        }
        try {
            if (process.waitFor() != 0) {
                throw new CommandFailure(PROGRAM + " failed; is the Debian package festvox-us-slt-hts installed?");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", e);
        }
    }
}

package org.parlance.recording;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.parlance.engine.PcmAudio;

/** What intake counts and compares of the one audio format: 16 kHz, mono, signed 16 bit, little endian. */
final class Pcm {
    private Pcm() {}

    static double seconds(long bytes) {
        return bytes / 2.0 / PcmAudio.RATE;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

package org.parlance.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Decoded sound of one channel.
 *
 * @param samples full scale is from -1 to 1; what lies beyond is cut off by {@link #toPcm}
 * @param rate samples a second
 */
record Sound(float[] samples, int rate) {
    static final int LEAST_RATE = 4_000;
    static final int LARGEST_RATE = 384_000;

    /** Twice the longest answer; a file that unpacks to more is no answer and no prompt. */
    static final int LONGEST_SECONDS = 600;

    private static final double FULL_SCALE = 32_768;

    Sound {
        requireReadable(samples.length, rate);
    }

    /**
     * To be asked before memory is taken for what a file says of itself.
     *
     * @param samples of one channel
     * @throws UnreadableAudioException when they last too long, or are taken at a rate that nobody records with
     */
    static void requireReadable(long samples, int rate) {
        if (rate < LEAST_RATE || rate > LARGEST_RATE) {
            throw new UnreadableAudioException("the audio says that it has " + rate + " samples a second; " + LEAST_RATE
                    + " to " + LARGEST_RATE + " can be read");
        }
        if (samples > (long) LONGEST_SECONDS * rate) {
            throw new UnreadableAudioException("the audio is longer than " + LONGEST_SECONDS / 60 + " minutes");
        }
    }

    /** As the recogniser takes it; 16 kHz 16-bit sound comes out bit for bit. */
    PcmAudio toPcm() {
        float[] resampled = Resampler.resample(samples, rate, PcmAudio.RATE);
        ByteBuffer bytes = ByteBuffer.allocate(2 * resampled.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : resampled) {
            long rounded = Math.round(sample * FULL_SCALE);
            bytes.putShort((short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, rounded)));
        }
        return PcmAudio.ofSamples(bytes.array());
    }
}

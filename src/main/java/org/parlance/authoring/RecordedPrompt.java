package org.parlance.authoring;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.parlance.engine.PcmAudio;
import org.parlance.web.Problems;

/**
 * A person's voice for a prompt, made like the other prompts: silence around it trimmed to 0.3 s, and levelled to their
 * loudness of -23 dB RMS (of full scale), as far as its peaks allow.
 */
final class RecordedPrompt {
    private static final double LOUDNESS_DB = -23;
    private static final double HIGHEST_PEAK = 0.89;
    private static final int FULL_SCALE = 32_768;

    /** What is quieter than this before the first word and after the last is silence. */
    private static final double SILENCE_DB = -50;

    private static final int FRAME = PcmAudio.RATE / 50;
    private static final int PADDING = PcmAudio.RATE * 3 / 10;
    private static final double MOST_SECONDS = 180;

    private RecordedPrompt() {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when nothing is to be heard in it, or it is too long */
    static PcmAudio of(PcmAudio recorded) {
        short[] samples = recorded.samples();
        int first = firstLoud(samples);
        if (first == samples.length) {
            throw Problems.badRequest("Nothing can be heard in the recording. Speak up, or move closer.");
        }
        int last = lastLoud(samples);
        if (last - first > MOST_SECONDS * PcmAudio.RATE) {
            throw Problems.badRequest("A prompt has at most " + Math.round(MOST_SECONDS) + " seconds.");
        }
        double gain = gain(samples, first, last);
        ByteBuffer bytes = ByteBuffer.allocate(2 * (last - first + 2 * PADDING)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(2 * PADDING);
        for (int i = first; i < last; i++) {
            bytes.putShort((short) Math.round(samples[i] * gain));
        }
        return PcmAudio.ofSamples(bytes.array());
    }

    private static int firstLoud(short[] samples) {
        int at = 0;
        while (at < samples.length && db(samples, at, Math.min(samples.length, at + FRAME)) < SILENCE_DB) {
            at += FRAME;
        }
        return Math.min(at, samples.length);
    }

    private static int lastLoud(short[] samples) {
        int at = samples.length;
        while (at > 0 && db(samples, Math.max(0, at - FRAME), at) < SILENCE_DB) {
            at -= FRAME;
        }
        return at;
    }

    private static double gain(short[] samples, int from, int to) {
        int peak = 1;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        double wanted = Math.pow(10, (LOUDNESS_DB - db(samples, from, to)) / 20);
        return Math.min(wanted, HIGHEST_PEAK * FULL_SCALE / peak);
    }

    /** Root mean square of full scale. */
    static double db(short[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) samples[i] * samples[i];
        }
        double meanSquare = sum / Math.max(1, to - from) / FULL_SCALE / FULL_SCALE;
        return 10 * Math.log10(meanSquare + 1e-12);
    }
}

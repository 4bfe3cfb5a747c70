package org.parlance.demo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.SynthesisedVoice;

/** Says answers as made-up applicants do: the weaker speaker stops between groups of words to think. */
final class DemoVoice {
    private static final double BEFORE = 0.4;
    private static final double AFTER = 0.6;
    private static final double LONGEST_STOP = 1.3;

    /** Who can do three tasks of four speaks without stops. */
    private static final double FLUENT = 0.75;

    private static final int WORDS_BETWEEN_STOPS = 5;

    /** Of a quiet room, in steps of 16 bits: about -66 dB; perfect silence is taken for noise suppression. */
    private static final double NOISE = 15;

    private final SynthesisedVoice voice = new SynthesisedVoice();

    /** @param ability 0-1 @return 16 kHz, 16 bits, mono */
    byte[] say(String text, double ability) {
        double stop = Math.max(0, LONGEST_STOP * (FLUENT - ability) / FLUENT);
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        sound.writeBytes(silence(BEFORE));
        List<String> groups = stop > 0 ? groups(text) : List.of(text);
        for (int i = 0; i < groups.size(); i++) {
            sound.writeBytes(silence(i == 0 ? 0 : stop));
            sound.writeBytes(voice.say(groups.get(i)).bytes());
        }
        sound.writeBytes(silence(AFTER));
        return inARoom(sound.toByteArray());
    }

    private static byte[] inARoom(byte[] clean) {
        Random random = new Random(clean.length);
        ByteBuffer samples = ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 1 < clean.length; at += 2) {
            double noisy = samples.getShort(at) + NOISE * random.nextGaussian();
            samples.putShort(at, (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(noisy))));
        }
        return clean;
    }

    static List<String> groups(String text) {
        String[] words = text.strip().split("\\s+");
        List<String> groups = new ArrayList<>();
        for (int from = 0; from < words.length; from += WORDS_BETWEEN_STOPS) {
            int to = Math.min(words.length, from + WORDS_BETWEEN_STOPS);
            groups.add(String.join(" ", List.of(words).subList(from, to)));
        }
        return groups;
    }

    private static byte[] silence(double seconds) {
        return new byte[2 * (int) Math.round(seconds * PcmAudio.RATE)];
    }
}

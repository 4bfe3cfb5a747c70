package org.parlance.demo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.SynthesisedVoice;

/**
 * Says answers as made-up applicants do: the weaker speaker stops between groups of words to think, and everybody has a
 * voice and a pace of their own, or their answers would be taken for one recording that is played again and again.
 */
final class DemoVoice {
    private static final double BEFORE = 0.4;
    private static final double AFTER = 0.6;
    private static final double LONGEST_STOP = 1.3;

    /** Who can do three tasks of four speaks without stops. */
    private static final double FLUENT = 0.75;

    private static final int WORDS_BETWEEN_STOPS = 5;

    /** Of a quiet room, in steps of 16 bits: about -66 dB; perfect silence is taken for noise suppression. */
    private static final double NOISE = 15;

    /** Share by which a voice is at most higher and faster, or lower and slower, than the synthesised one. */
    private static final double WIDEST = 0.1;

    /** Nobody keeps up a pace: by this share it changes, about once a second. */
    private static final double UNEVEN = 0.04;

    private final SynthesisedVoice voice = new SynthesisedVoice();

    /** @return 16 kHz, 16 bits, mono */
    byte[] say(String text, DemoPerson person) {
        double ability = person.ability();
        double stop = Math.max(0, LONGEST_STOP * (FLUENT - ability) / FLUENT);
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        sound.writeBytes(silence(BEFORE));
        List<String> groups = stop > 0 ? groups(text) : List.of(text);
        for (int i = 0; i < groups.size(); i++) {
            sound.writeBytes(silence(i == 0 ? 0 : stop));
            sound.writeBytes(inOwnVoice(voice.say(groups.get(i)).samples(), person));
        }
        sound.writeBytes(silence(AFTER));
        return inARoom(sound.toByteArray());
    }

    private static byte[] inOwnVoice(short[] said, DemoPerson person) {
        SplittableRandom random = new SplittableRandom(person.number());
        // as far from the others' as can be
        double pace = 1 + WIDEST * (2 * (DemoPerson.GOLDEN_RATIO * person.number() % 1) - 1);
        double changes = random.nextDouble(0.7, 1.7);
        double phase = random.nextDouble(2 * Math.PI);
        ByteArrayOutputStream own = new ByteArrayOutputStream(2 * said.length);
        int written = 0;
        for (double at = 0; at < said.length - 1; written++) {
            int before = (int) at;
            long value = Math.round(said[before] + (at - before) * (said[before + 1] - said[before]));
            own.write((int) value);
            own.write((int) (value >> 8));
            double turn = 2 * Math.PI * changes * written / PcmAudio.RATE + phase;
            at += pace * (1 + UNEVEN * Math.sin(turn));
        }
        return own.toByteArray();
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

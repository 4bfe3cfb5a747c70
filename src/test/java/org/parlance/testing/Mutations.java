package org.parlance.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages good files in the ways of broken lines, broken programs and people who mean harm; the same seed, the same damage. */
public final class Mutations {
    private static final int MOST_STEPS = 4;

    /** What readers stumble over, whatever the format. */
    private static final List<byte[]> NASTY = List.of(
                    "99999999999999999999",
                    "-1",
                    "2147483648",
                    "1e999",
                    "NaN",
                    "null",
                    "[]",
                    "{}",
                    "[[[[[[[[[[[[[[[[",
                    "{\"a\":{\"a\":{\"a\":",
                    "\"",
                    "'",
                    "\u0000",
                    "\r\n",
                    "&a [*a,*a,*a]",
                    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
                    "../../../../etc/passwd",
                    "%s%n%d",
                    "=1+1",
                    "\u202e\ud83d\ude00\ufeff")
            .stream()
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();

    private final Random random;

    public Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** One of the good files with one to four pieces of damage, or sometimes nothing but noise. */
    public byte[] of(List<byte[]> good) {
        if (random.nextInt(40) == 0) {
            return noise(random.nextInt(2_000));
        }
        byte[] mutated = good.get(random.nextInt(good.size())).clone();
        for (int steps = 1 + random.nextInt(MOST_STEPS); steps > 0; steps--) {
            mutated = mutated(mutated, good);
        }
        return mutated;
    }

    private byte[] mutated(byte[] file, List<byte[]> good) {
        if (file.length < 4) {
            return joined(file, noise(16));
        }
        int at = place(file.length);
        return switch (random.nextInt(9)) {
            case 0 -> flipped(file);
            case 1 -> Arrays.copyOf(file, at);
            case 2 -> overwritten(file, at, noise(1 + random.nextInt(16)));
            case 3 -> overwritten(file, at, number());
            case 4 -> inserted(file, at, NASTY.get(random.nextInt(NASTY.size())));
            case 5 -> inserted(file, at, block(file));
            case 6 -> without(file, at);
            case 7 -> inserted(file, at, block(good.get(random.nextInt(good.size()))));
            default -> overwritten(file, at, block(file));
        };
    }

    /** Half of all damage is done where formats have their heads. */
    private int place(int length) {
        return random.nextInt(random.nextBoolean() ? Math.min(length, 64) : length);
    }

    private byte[] flipped(byte[] file) {
        for (int bits = 1 + random.nextInt(8); bits > 0; bits--) {
            file[place(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return file;
    }

    /** The ends of what a length can say, in either order of bytes. */
    private byte[] number() {
        return switch (random.nextInt(6)) {
            case 0 -> new byte[] {-1, -1, -1, -1};
            case 1 -> new byte[] {-1, -1, -1, 127};
            case 2 -> new byte[] {127, -1, -1, -1};
            case 3 -> new byte[4];
            case 4 -> new byte[] {0, 0, 0, -128};
            default -> new byte[] {-1, -1};
        };
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] block(byte[] file) {
        int from = random.nextInt(file.length);
        return Arrays.copyOfRange(file, from, Math.min(file.length, from + 1 + random.nextInt(256)));
    }

    private byte[] without(byte[] file, int at) {
        int end = Math.min(file.length, at + 1 + random.nextInt(256));
        return joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, end, file.length));
    }

    private static byte[] overwritten(byte[] file, int at, byte[] with) {
        System.arraycopy(with, 0, file, at, Math.min(with.length, file.length - at));
        return file;
    }

    private static byte[] inserted(byte[] file, int at, byte[] what) {
        return joined(Arrays.copyOf(file, at), what, Arrays.copyOfRange(file, at, file.length));
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] joined = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }
}

package org.parlance.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A WAV file's format and samples.
 *
 * @param coding {@link #PCM}, {@link #FLOAT}, or another one that is not read here
 * @param channels 1 or more
 * @param rate samples a second in each channel
 * @param bits of a sample
 * @param data the samples, channel by channel within each instant, least significant byte first
 */
record WavFile(int coding, int channels, int rate, int bits, ByteBuffer data) {
    static final int PCM = 1;
    static final int FLOAT = 3;

    /** The coding is named further on, in a part that older formats lack. */
    private static final int EXTENSIBLE = 0xFFFE;

    private static final int EXTENSIBLE_CODING = 24;

    /** What a program writes that sends the file into a pipe and cannot come back to fill in the length. */
    private static final long UNKNOWN_LENGTH = 0xFFFF_FFFFL;

    /** @throws UnreadableAudioException if it is no WAV file, or cut off */
    static WavFile parse(byte[] file) {
        ByteBuffer wav = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < 12 || !tag(wav, 0).equals("RIFF") || !tag(wav, 8).equals("WAVE")) {
            throw new UnreadableAudioException("this is not a WAV file");
        }
        wav.position(12);
        ByteBuffer format = null;
        while (wav.remaining() >= 8) {
            String chunk = tag(wav, wav.position());
            long length = Integer.toUnsignedLong(wav.getInt(wav.position() + 4));
            wav.position(wav.position() + 8);
            if (chunk.equals("data") && length == UNKNOWN_LENGTH) {
                length = wav.remaining();
            }
            if (length > wav.remaining()) {
                throw new UnreadableAudioException("the WAV file is cut off: its part '" + chunk + "' says " + length
                        + " bytes, " + wav.remaining() + " are there");
            }
            ByteBuffer content = wav.slice(wav.position(), (int) length).order(ByteOrder.LITTLE_ENDIAN);
            if (chunk.equals("fmt ")) {
                format = content;
            } else if (chunk.equals("data")) {
                return of(format, content);
            }
            wav.position((int) Math.min(wav.limit(), wav.position() + length + length % 2));
        }
        throw new UnreadableAudioException("the WAV file has no audio in it");
    }

    private static WavFile of(ByteBuffer format, ByteBuffer data) {
        if (format == null) {
            throw new UnreadableAudioException("the WAV file does not say its format before its audio");
        }
        if (format.remaining() < 16) {
            throw new UnreadableAudioException("the WAV file's format is cut off");
        }
        int coding = Short.toUnsignedInt(format.getShort(0));
        if (coding == EXTENSIBLE && format.remaining() >= EXTENSIBLE_CODING + 2) {
            coding = Short.toUnsignedInt(format.getShort(EXTENSIBLE_CODING));
        }
        return new WavFile(coding, format.getShort(2), format.getInt(4), format.getShort(14), data);
    }

    private static String tag(ByteBuffer wav, int at) {
        byte[] tag = new byte[4];
        wav.get(at, tag);
        return new String(tag, StandardCharsets.ISO_8859_1);
    }

    /** The mean of the channels. */
    Sound sound() {
        boolean known = coding == PCM && (bits == 8 || bits == 16 || bits == 24 || bits == 32)
                || coding == FLOAT && (bits == 32 || bits == 64);
        if (!known || channels < 1) {
            throw new UnreadableAudioException("the WAV file has to be PCM of 8, 16, 24 or 32 bits, or float; it is "
                    + "coding " + coding + ", " + channels + " channels, " + bits + " bits");
        }
        int frame = channels * bits / 8;
        if (data.remaining() % frame != 0) {
            throw new UnreadableAudioException("the WAV file is cut off: it ends in the middle of a sample");
        }
        Sound.requireReadable(data.remaining() / frame, rate);
        float[] samples = new float[data.remaining() / frame];
        for (int i = 0; i < samples.length; i++) {
            double sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += sample(i * frame + channel * bits / 8);
            }
            samples[i] = (float) (sum / channels);
        }
        return new Sound(samples, rate);
    }

    private double sample(int at) {
        return switch (bits) {
            case 8 -> (Byte.toUnsignedInt(data.get(at)) - 128) / 128.0;
            case 16 -> data.getShort(at) / 32_768.0;
            case 24 -> ((data.get(at + 2) << 16) | Short.toUnsignedInt(data.getShort(at))) / 8_388_608.0;
            case 32 -> coding == FLOAT ? data.getFloat(at) : data.getInt(at) / 2_147_483_648.0;
            default -> data.getDouble(at);
        };
    }
}

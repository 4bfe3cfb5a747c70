package org.parlance.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jflac.FLACDecoder;
import org.jflac.FrameDecodeException;
import org.jflac.frame.Frame;
import org.jflac.metadata.StreamInfo;

/** Decodes FLAC, and compares what came out with the checksum in the file. */
final class FlacFile {
    /** Where the MD5 of the samples is: behind the file's mark, the first part's head and its other numbers. */
    private static final int MD5_FROM = 26;

    private static final int MD5_TO = 42;

    /**
     * Refuses a frame that is none. The library looks for the next one instead, and where that comes after as many samples
     * as the file says it has, it looks at the same place for ever.
     */
    private static final class Decoder extends FLACDecoder {
        Decoder(InputStream file) {
            super(file);
        }

        @Override
        public void readFrame() throws IOException {
            try {
                super.readFrame();
            } catch (FrameDecodeException damaged) {
                throw new UnreadableAudioException("the FLAC file is damaged: a part of its audio cannot be read");
            }
        }
    }

    private FlacFile() {}

    /** @throws UnreadableAudioException if it is cut off or damaged */
    static Sound read(byte[] file) {
        try {
            FLACDecoder decoder = new Decoder(new ByteArrayInputStream(FlacHead.bare(file)));
            StreamInfo info = Arrays.stream(decoder.readMetadata())
                    .filter(StreamInfo.class::isInstance)
                    .map(StreamInfo.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableAudioException("the FLAC file does not say its format"));
            return decode(decoder, info, Arrays.copyOfRange(file, MD5_FROM, MD5_TO));
        } catch (UnreadableAudioException known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            // the decoder checks little, so that damage shows as whatever it stumbles over
            throw new UnreadableAudioException("the FLAC file is cut off or damaged");
        }
    }

    private static Sound decode(FLACDecoder decoder, StreamInfo info, byte[] expectedMd5) throws IOException {
        long total = info.getTotalSamples();
        Sound.requireReadable(total, info.getSampleRate());
        double fullScale = 1L << (info.getBitsPerSample() - 1);
        int bytes = (info.getBitsPerSample() + 7) / 8;
        MessageDigest md5 = md5();
        float[] samples = new float[info.getSampleRate()];
        int read = 0;
        while (total == 0 || read < total) {
            Frame frame = decoder.readNextFrame();
            if (frame == null) {
                break;
            }
            int length = frame.header.blockSize;
            Sound.requireReadable(read + length, info.getSampleRate());
            if (read + length > samples.length) {
                samples = Arrays.copyOf(samples, Math.max(2 * samples.length, read + length));
            }
            byte[] decoded = new byte[length * info.getChannels() * bytes];
            int at = 0;
            for (int i = 0; i < length; i++) {
                double sum = 0;
                for (int channel = 0; channel < info.getChannels(); channel++) {
                    int value = decoder.getChannelData()[channel].getOutput()[i];
                    sum += value;
                    for (int b = 0; b < bytes; b++) {
                        decoded[at++] = (byte) (value >> 8 * b);
                    }
                }
                samples[read + i] = (float) (sum / info.getChannels() / fullScale);
            }
            md5.update(decoded);
            read += length;
        }
        if (total > 0 && read != total) {
            throw new UnreadableAudioException(
                    "the FLAC file is cut off: it says " + total + " samples, " + read + " could be read");
        }
        boolean checkable = !Arrays.equals(expectedMd5, new byte[expectedMd5.length]);
        if (checkable && !Arrays.equals(expectedMd5, md5.digest())) {
            throw new UnreadableAudioException("the FLAC file is damaged: its checksum does not fit its audio");
        }
        return new Sound(Arrays.copyOf(samples, read), info.getSampleRate());
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has MD5", impossible);
        }
    }
}

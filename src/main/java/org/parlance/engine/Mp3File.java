package org.parlance.engine;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.JavaLayerException;
import javazoom.jl.decoder.SampleBuffer;

/** Decodes MP3, the format of the item banks' prompts. */
final class Mp3File {
    private Mp3File() {}

    /** @throws UnreadableAudioException if nothing can be decoded from it, or too much */
    static Sound read(byte[] file) {
        int start = Id3Tags.end(file);
        Bitstream stream = new Bitstream(new ByteArrayInputStream(file, start, file.length - start));
        Decoder decoder = new Decoder();
        float[] samples = new float[1 << 14];
        int read = 0;
        int rate = 0;
        try {
            for (Header header = stream.readFrame(); header != null; header = stream.readFrame()) {
                SampleBuffer buffer = (SampleBuffer) decoder.decodeFrame(header, stream);
                rate = buffer.getSampleFrequency();
                int length = buffer.getBufferLength() / buffer.getChannelCount();
                Sound.requireReadable(read + length, rate);
                if (read + length > samples.length) {
                    samples = Arrays.copyOf(samples, Math.max(2 * samples.length, read + length));
                }
                for (int i = 0; i < length; i++) {
                    samples[read + i] = mean(buffer, i * buffer.getChannelCount());
                }
                read += length;
                stream.closeFrame();
            }
        } catch (UnreadableAudioException known) {
            throw known;
        } catch (JavaLayerException | RuntimeException damaged) {
            // the decoder checks little, so that damage shows as whatever it stumbles over
            throw new UnreadableAudioException("the MP3 file is damaged");
        }
        if (read == 0) {
            throw new UnreadableAudioException("the MP3 file has no audio in it");
        }
        return new Sound(Arrays.copyOf(samples, read), rate);
    }

    private static float mean(SampleBuffer buffer, int at) {
        double sum = 0;
        for (int channel = 0; channel < buffer.getChannelCount(); channel++) {
            sum += buffer.getBuffer()[at + channel];
        }
        return (float) (sum / buffer.getChannelCount() / 32_768);
    }
}

package org.parlance.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.JavaLayerException;
import javazoom.jl.decoder.SampleBuffer;

/** Decodes MP3, the format of the item banks' prompts. */
final class Mp3File {
    private Mp3File() {}

    /** @throws UnreadableAudioException if nothing can be decoded from it */
    static Sound read(byte[] file) {
        Bitstream stream = new Bitstream(new ByteArrayInputStream(file));
        Decoder decoder = new Decoder();
        ByteArrayOutputStream decoded = new ByteArrayOutputStream();
        int rate = 0;
        try {
            for (Header header = stream.readFrame(); header != null; header = stream.readFrame()) {
                SampleBuffer buffer = (SampleBuffer) decoder.decodeFrame(header, stream);
                rate = buffer.getSampleFrequency();
                ByteBuffer frame = ByteBuffer.allocate(4 * buffer.getBufferLength() / buffer.getChannelCount());
                for (int i = 0; i < buffer.getBufferLength(); i += buffer.getChannelCount()) {
                    frame.putFloat(mean(buffer, i));
                }
                decoded.writeBytes(frame.array());
                stream.closeFrame();
            }
        } catch (JavaLayerException | IndexOutOfBoundsException damaged) {
            throw new UnreadableAudioException("the MP3 file is damaged");
        }
        if (decoded.size() == 0) {
            throw new UnreadableAudioException("the MP3 file has no audio in it");
        }
        float[] samples = new float[decoded.size() / 4];
        ByteBuffer.wrap(decoded.toByteArray()).asFloatBuffer().get(samples);
        return new Sound(samples, rate);
    }

    private static float mean(SampleBuffer buffer, int at) {
        double sum = 0;
        for (int channel = 0; channel < buffer.getChannelCount(); channel++) {
            sum += buffer.getBuffer()[at + channel];
        }
        return (float) (sum / buffer.getChannelCount() / 32_768);
    }
}

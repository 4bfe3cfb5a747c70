package org.parlance.testing;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.parlance.engine.PcmAudio;

/**
 * What Chromium's microphone hears: a WAV file from its start on, then silence. Chromium reads the file anew when a
 * stream is opened while no other one is, so a new text ends the page's streams, and the page, which looks after its
 * microphone before each recording, opens it again. Ending a track by script fires no event, unlike a pulled plug.
 */
public final class FakeMicrophone {
    /** Keeps hold of each stream that a page opens; to be run in every page before its own scripts. */
    static final String REMEMBER_STREAMS = """
            window.microphoneStreams = [];
            const devices = navigator.mediaDevices;
            if (devices) {
              const open = devices.getUserMedia.bind(devices);
              devices.getUserMedia = async (wanted) => {
                const stream = await open(wanted);
                window.microphoneStreams.push(stream);
                return stream;
              };
            }
            """;

    private static final String END_STREAMS = """
            () => window.microphoneStreams.splice(0)
                .forEach((stream) => stream.getTracks().forEach((track) => track.stop()))
            """;

    /** From the opening of the microphone to the first word: what the page takes to start recording. */
    private static final double LEAD_SECONDS = 0.8;

    /** From one text to the next: more than the page takes from one recording to the next. */
    private static final double PAUSE_SECONDS = 4;

    private final Path file;

    FakeMicrophone(Path file) {
        this.file = file;
        put(Speech.silence(1));
    }

    Path file() {
        return file;
    }

    /**
     * From the page's next recording on, its microphone hears this text, spoken.
     *
     * @return how many seconds that takes
     */
    public double say(Page page, String text) {
        return say(page, List.of(text)).get(0);
    }

    /**
     * From the page's next recording on, its microphone hears these texts, with pauses in which the page goes on from
     * one recording to the next.
     *
     * @return how many seconds each takes, the pause before it included
     */
    public List<Double> say(Page page, List<String> texts) {
        ByteArrayOutputStream samples = new ByteArrayOutputStream();
        List<Double> seconds = new ArrayList<>();
        for (String text : texts) {
            double silent = seconds.isEmpty() ? LEAD_SECONDS : PAUSE_SECONDS;
            PcmAudio speech = Speech.byApplicant(text);
            samples.writeBytes(Speech.silence(silent).bytes());
            samples.writeBytes(speech.bytes());
            seconds.add(silent + speech.seconds());
        }
        put(PcmAudio.ofSamples(samples.toByteArray()));
        page.evaluate(END_STREAMS);
        return seconds;
    }

    /** From the page's next recording on, its microphone is muted. */
    public void mute(Page page) {
        put(Speech.silence(1));
        page.evaluate(END_STREAMS);
    }

    private void put(PcmAudio sound) {
        try {
            Path written = Files.createTempFile(file.getParent(), "microphone", ".wav");
            Files.write(written, sound.toWav());
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

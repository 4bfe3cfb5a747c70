package org.parlance.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;

/** Hands the audio of sealed recordings out, to be scored or heard. */
@ApplicationScoped
public class RecordingAudio {
    private final RecordingStore store;

    RecordingAudio(RecordingStore store) {
        this.store = store;
    }

    /** The recording as a WAV file. @throws IOException when the store cannot be read now */
    public InputStream wav(Recording recording) throws IOException {
        return store.open(recording.id());
    }
}

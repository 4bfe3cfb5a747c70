package org.parlance.engine;

import java.io.IOException;
import java.nio.file.Path;
import org.vosk.SpeakerModel;

/**
 * A loaded Vosk speaker model, which says how a voice sounds in 128 numbers (an x-vector, Snyder and others 2018) and
 * nothing of who speaks or what is said. Any number of threads may use it at once.
 */
public final class VoiceModel implements AutoCloseable {
    private final SpeakerModel model;

    private VoiceModel(SpeakerModel model) {
        this.model = model;
    }

    /** @param directory an installed model of the kind "speaker", such as {@link ModelInstaller#install} returns */
    public static VoiceModel load(Path directory) {
        try {
            return new VoiceModel(new SpeakerModel(directory.toString()));
        } catch (IOException e) {
            throw new TranscriptionException("the speaker model in " + directory + " cannot be loaded", e);
        }
    }

    SpeakerModel model() {
        return model;
    }

    @Override
    public void close() {
        model.close();
    }
}

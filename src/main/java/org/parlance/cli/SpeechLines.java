package org.parlance.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.function.Function;
import org.parlance.engine.AudioFile;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.UnreadableAudioException;

/** Scores the recordings of a manifest; one that fails has its error in its line. */
record SpeechLines(SpeechScoring scoring) implements Function<ManifestLine, ScoredLine> {
    @Override
    public ScoredLine apply(ManifestLine line) {
        double started = CpuClock.seconds();
        double audioSeconds = 0;
        try {
            PcmAudio audio = AudioFile.read(line.audio());
            audioSeconds = audio.seconds();
            return scoring.score(line, audio).took(audioSeconds, CpuClock.seconds() - started);
        } catch (NoSuchFileException missing) {
            return failed(line, "there is no file " + line.audio());
        } catch (UnreadableAudioException unreadable) {
            return failed(line, line.audio().getFileName() + ": " + unreadable.getMessage());
        } catch (IOException unreadable) {
            return failed(line, line.audio() + " cannot be read: " + unreadable.getMessage());
        } catch (RuntimeException failed) {
            return failed(line, failed.getMessage() == null ? failed.toString() : failed.getMessage())
                    .took(audioSeconds, CpuClock.seconds() - started);
        }
    }

    private ScoredLine failed(ManifestLine line, String error) {
        return ScoredLine.failed(line.id(), scoring.engine(), error);
    }
}

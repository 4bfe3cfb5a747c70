package org.parlance.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.parlance.engine.AudioFile;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.UnreadableAudioException;

/** Scores the lines of a manifest on several threads, and hands the results on in the manifest's order. */
final class ScoringRun {
    /** Lines in work or waiting for one before them, for each thread. */
    private static final int AHEAD = 8;

    private final SpeechScoring scoring;
    private final int threads;

    ScoringRun(SpeechScoring scoring, int threads) {
        this.scoring = scoring;
        this.threads = threads;
    }

    /** A line that fails is handed on with its error; the others go on. */
    void score(List<ManifestLine> lines, Consumer<ScoredLine> results) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "score");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<ScoredLine>> waiting = new ArrayDeque<>();
            for (ManifestLine line : lines) {
                if (waiting.size() == AHEAD * threads) {
                    results.accept(take(waiting.remove()));
                }
                waiting.add(workers.submit(() -> scored(line)));
            }
            while (!waiting.isEmpty()) {
                results.accept(take(waiting.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static ScoredLine take(Future<ScoredLine> scored) {
        try {
            return scored.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private ScoredLine scored(ManifestLine line) {
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

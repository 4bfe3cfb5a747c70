package org.parlance.cli;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.parlance.engine.PcmAudio;

/** Measures what scoring speech costs on this machine. */
final class SpeechBench {
    /** After so many recordings everything that is kept has been loaded. */
    static final int WARM = 200;

    private static final int WARM_UP = 3;

    private final SpeechScoring scoring;
    private final List<Sample> samples;

    SpeechBench(SpeechScoring scoring, List<Sample> samples) {
        this.scoring = scoring;
        this.samples = samples;
    }

    record Sample(ManifestLine line, PcmAudio audio) {}

    /**
     * Processor time on one thread, of the whole pipeline and of its bare decodings on the same audio in the same run.
     *
     * @param audioSeconds length of all the audio
     * @param pipelineSeconds processor time of scoring it
     * @param decodingSeconds processor time of each decoding, by name
     * @param ofDecoding the pipeline's time by that of all decodings
     * @param ofRealTime the pipeline's time by the audio's length
     */
    record Cost(
            double audioSeconds,
            double pipelineSeconds,
            Map<String, Double> decodingSeconds,
            double ofDecoding,
            double ofRealTime) {}

    /**
     * Time on the clock for the same recordings.
     *
     * @param factor how many times faster two threads are than one
     */
    record SpeedUp(double oneThreadSeconds, double twoThreadsSeconds, double factor) {}

    /** @param megabytes resident after so many recordings */
    record Memory(int recordings, long megabytes) {}

    /** Pipeline and decodings take turns in going first, so that neither always finds the other's data in the cache. */
    Cost cost(Runnable oneMore) {
        samples.stream().limit(WARM_UP).forEach(this::scoreAndDecode);
        double audio = 0;
        double pipeline = 0;
        Map<String, Double> decodings = new LinkedHashMap<>();
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            audio += sample.audio().seconds();
            if (i % 2 == 0) {
                pipeline += CpuClock.secondsOf(() -> score(sample));
            }
            scoring.decodings(sample.line(), sample.audio())
                    .forEach((name, decoding) -> decodings.merge(name, CpuClock.secondsOf(decoding), Double::sum));
            if (i % 2 == 1) {
                pipeline += CpuClock.secondsOf(() -> score(sample));
            }
            oneMore.run();
        }
        double bare =
                decodings.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Cost(audio, pipeline, decodings, pipeline / bare, pipeline / audio);
    }

    private void score(Sample sample) {
        try {
            scoring.score(sample.line(), sample.audio());
        } catch (RuntimeException failed) {
            throw new CommandFailure(sample.line().id() + " cannot be scored: " + failed.getMessage(), failed);
        }
    }

    private void scoreAndDecode(Sample sample) {
        score(sample);
        scoring.decodings(sample.line(), sample.audio()).values().forEach(Runnable::run);
    }

    /** One, two, two and one thread in turn, so that a machine that slows down or speeds up favours neither. */
    SpeedUp speedUp() {
        double one = clock(1);
        double two = clock(2) + clock(2);
        one += clock(1);
        return new SpeedUp(one, two, one / two);
    }

    private double clock(int threads) {
        long started = System.nanoTime();
        new ScoringRun<>(new SpeechLines(scoring), threads)
                .score(samples.stream().map(Sample::line).toList(), scored -> {});
        return (System.nanoTime() - started) / 1e9;
    }

    /**
     * Scores the recordings over and over.
     *
     * @param recordings how many in all
     * @param seen is told of the memory at intervals
     * @return what was seen, from the {@value #WARM}th recording on
     */
    List<Memory> memory(int recordings, int threads, Consumer<Memory> seen) {
        int interval = Math.max(1, Math.min(WARM, recordings / 10));
        List<Memory> memories = new ArrayList<>();
        AtomicInteger done = new AtomicInteger();
        new ScoringRun<>(new SpeechLines(scoring), threads).score(repeated(recordings), scored -> {
            int count = done.incrementAndGet();
            if (count % interval == 0 || count == recordings) {
                ResidentMemory.megabytes().ifPresent(megabytes -> {
                    Memory memory = new Memory(count, megabytes);
                    seen.accept(memory);
                    if (count >= Math.min(WARM, recordings)) {
                        memories.add(memory);
                    }
                });
            }
        });
        return memories;
    }

    private List<ManifestLine> repeated(int recordings) {
        return new AbstractList<>() {
            @Override
            public ManifestLine get(int index) {
                return samples.get(index % samples.size()).line();
            }

            @Override
            public int size() {
                return recordings;
            }
        };
    }
}

package org.parlance.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;
import org.vosk.Recognizer;

/**
 * A loaded Vosk model. Any number of threads may recognise with it at once; each decoding has a recogniser of its own.
 * The same audio always gives the same result: the model is installed without dither and is fed in one fixed chunk size,
 * and the words of every endpoint are kept.
 */
public final class SpeechModel implements AutoCloseable {
    /** Stands for speech that is none of the expected words. */
    public static final String UNKNOWN = "[unk]";

    /** How many ways of understanding are asked for. */
    static final int ALTERNATIVES = 10;

    /** A quarter of a second; another size gives other words. */
    private static final int CHUNK = 4000;

    private static final Duration LEAST_TIME = Duration.ofSeconds(20);

    /** Processor time is limited, not time by the clock: an answer must not be lost to a machine that is busy. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        LibVosk.setLogLevel(LogLevel.WARNINGS);
    }

    private final Model model;
    private final Set<String> vocabulary;

    private SpeechModel(Model model, Set<String> vocabulary) {
        this.model = model;
        this.vocabulary = vocabulary;
    }

    /** @param directory an installed model, such as {@link ModelInstaller#install} returns */
    public static SpeechModel load(Path directory) {
        try (Stream<String> words = Files.lines(directory.resolve("graph/words.txt"))) {
            Set<String> vocabulary =
                    words.map(line -> line.substring(0, line.indexOf(' '))).collect(Collectors.toUnmodifiableSet());
            return new SpeechModel(new Model(directory.toString()), vocabulary);
        } catch (IOException e) {
            throw new TranscriptionException("the speech model in " + directory + " cannot be loaded", e);
        }
    }

    /** Whether the model can recognise the word at all; lower case. */
    public boolean knows(String word) {
        return vocabulary.contains(word);
    }

    /**
     * What the model understands, decoded freely: no grammar puts words into anybody's mouth.
     *
     * @throws TranscriptionException if it fails, or takes longer than twice the audio and longer than 20 seconds
     */
    public Transcript transcribe(PcmAudio audio) {
        Decoding decoding = new Decoding(audio);
        return decoding.best(decoding.alternatives(Optional.empty(), ALTERNATIVES));
    }

    /**
     * Decodes the recording in every way that scoring needs: freely for the n best ways of understanding it and, where
     * words are expected, once more with those words to choose from. A word's confidence comes from the ways, which cost
     * one decoding; the recogniser's own, which cost a second one, told raters' judgements no better.
     *
     * @param expectedWords the words to be said, lower case, in order; empty when somebody speaks freely
     * @throws TranscriptionException if it fails, or one decoding takes longer than twice the audio and than 20 seconds
     */
    public Recognition recognise(PcmAudio audio, List<String> expectedWords) {
        Decoding decoding = new Decoding(audio);
        List<Alternative> alternatives = decoding.alternatives(Optional.empty(), ALTERNATIVES);
        Transcript free = decoding.best(alternatives);
        List<String> known = expectedWords.stream().filter(this::knows).toList();
        Optional<Recognition.Expected> expected =
                known.isEmpty() ? Optional.empty() : Optional.of(decoding.expected(known));
        return new Recognition(free, alternatives, expected, decoding.segments);
    }

    /**
     * How the voice sounds, stretch by stretch; a stretch of less than half a second of speech is left out, as is one in
     * which no word was understood.
     *
     * @throws TranscriptionException if it fails, or takes longer than twice the audio and longer than 20 seconds
     */
    public List<VoiceVector> voice(PcmAudio audio, VoiceModel voices) {
        List<VoiceVector> vectors = new ArrayList<>();
        for (JsonNode result : new Decoding(audio)
                .decode(Optional.empty(), recognizer -> recognizer.setSpeakerModel(voices.model()))) {
            if (result.hasNonNull("spk")) {
                double[] values = new double[result.path("spk").size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = result.path("spk").get(i).asDouble();
                }
                vectors.add(new VoiceVector(values, result.path("spk_frames").asInt()));
            }
        }
        return vectors;
    }

    /**
     * The decodings of {@link #recognise} one by one, by name in their order: to see what each of them costs, and what
     * everything else costs beside them.
     */
    public Map<String, Runnable> decodings(PcmAudio audio, List<String> expectedWords) {
        Decoding decoding = new Decoding(audio);
        List<String> known = expectedWords.stream().filter(this::knows).toList();
        Map<String, Runnable> decodings = new LinkedHashMap<>();
        decodings.put("free alternatives", () -> decoding.alternatives(Optional.empty(), ALTERNATIVES));
        if (!known.isEmpty()) {
            decodings.put("expected words", () -> decoding.expected(known));
        }
        return decodings;
    }

    @Override
    public void close() {
        model.close();
    }

    /** The decodings of one recording, each within the limit of processor time. */
    private final class Decoding {
        private final PreparedSpeech speech;
        private final double seconds;
        private final long limit;
        private int segments;

        Decoding(PcmAudio audio) {
            this.speech = PreparedSpeech.of(audio);
            this.seconds = audio.seconds();
            this.limit = Math.max(LEAST_TIME.toNanos(), (long) (2e9 * seconds));
        }

        Transcript best(List<Alternative> alternatives) {
            return alternatives.isEmpty()
                    ? new Transcript("", List.of(), seconds)
                    : new Transcript(alternatives.get(0).text(), Posteriors.words(alternatives), seconds);
        }

        Recognition.Expected expected(List<String> known) {
            Optional<String> grammar = Optional.of(grammar(known));
            Transcript transcript = transcript(decode(grammar, recognizer -> recognizer.setWords(true)));
            List<Alternative> best = alternatives(grammar, 1);
            return new Recognition.Expected(
                    transcript, best.isEmpty() ? 0 : best.get(0).score(), known);
        }

        /** Pieces are put together: the best way of each, then the ways that differ from it in one piece. */
        List<Alternative> alternatives(Optional<String> grammar, int count) {
            List<JsonNode> results = decode(grammar, recognizer -> {
                recognizer.setWords(true);
                recognizer.setMaxAlternatives(count);
            });
            List<List<Alternative>> pieces = results.stream()
                    .map(result -> ways(result))
                    .filter(ways -> !ways.isEmpty())
                    .toList();
            if (grammar.isEmpty()) {
                segments = (int) pieces.stream()
                        .filter(ways -> !ways.get(0).words().isEmpty())
                        .count();
            }
            return Alternatives.of(pieces, count);
        }

        private List<Alternative> ways(JsonNode result) {
            List<Alternative> ways = new ArrayList<>();
            for (JsonNode way : result.path("alternatives")) {
                ways.add(new Alternative(
                        way.path("text").asText(), way.path("confidence").asDouble(), words(way)));
            }
            return ways;
        }

        private Transcript transcript(List<JsonNode> results) {
            List<Word> words =
                    results.stream().flatMap(result -> words(result).stream()).toList();
            String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
            return new Transcript(text, words, seconds);
        }

        private List<Word> words(JsonNode result) {
            List<Word> words = new ArrayList<>();
            for (JsonNode word : result.path("result")) {
                words.add(new Word(
                        word.path("word").asText(),
                        speech.inRecording(word.path("start").asDouble()),
                        speech.inRecording(word.path("end").asDouble()),
                        word.path("conf").asDouble(1)));
            }
            return words;
        }

        private List<JsonNode> decode(Optional<String> grammar, Consumer<Recognizer> settings) {
            List<JsonNode> results = new ArrayList<>();
            float[] samples = speech.samples();
            long deadline = THREADS.getCurrentThreadCpuTime() + limit;
            try (Recognizer recognizer = grammar.isPresent()
                    ? new Recognizer(model, PcmAudio.RATE, grammar.get())
                    : new Recognizer(model, PcmAudio.RATE)) {
                settings.accept(recognizer);
                for (int at = 0; at < samples.length; at += CHUNK) {
                    float[] chunk = Arrays.copyOfRange(samples, at, Math.min(samples.length, at + CHUNK));
                    if (recognizer.acceptWaveForm(chunk, chunk.length)) {
                        results.add(JSON.readTree(recognizer.getResult()));
                    }
                    requireTime(deadline);
                }
                results.add(JSON.readTree(recognizer.getFinalResult()));
            } catch (IOException e) {
                throw new TranscriptionException("the recogniser failed", e);
            }
            return results;
        }

        private void requireTime(long deadline) {
            if (THREADS.getCurrentThreadCpuTime() > deadline) {
                throw new TranscriptionException("transcribing " + Math.round(seconds)
                        + " seconds of audio took more than " + limit / 1_000_000_000 + " seconds of processor time");
            }
        }

        private static String grammar(List<String> words) {
            try {
                return JSON.writeValueAsString(List.of(String.join(" ", words), UNKNOWN));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("words are text", impossible);
            }
        }
    }
}

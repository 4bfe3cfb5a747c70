package org.parlance.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;
import org.vosk.Recognizer;

/**
 * A loaded Vosk model. Any number of threads may transcribe with it at once; each call has a recogniser of its own.
 * The same audio always gives the same transcript: the model is installed without dither and is fed in one fixed chunk
 * size, and the words of every endpoint are kept.
 */
public final class SpeechModel implements AutoCloseable {
    /** A quarter of a second; another size gives other words. */
    private static final int CHUNK_BYTES = 8000;

    private static final Duration LEAST_TIME = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        LibVosk.setLogLevel(LogLevel.WARNINGS);
    }

    private final Model model;

    private SpeechModel(Model model) {
        this.model = model;
    }

    /** @param directory an installed model, such as {@link ModelInstaller#install} returns */
    public static SpeechModel load(Path directory) {
        try {
            return new SpeechModel(new Model(directory.toString()));
        } catch (IOException e) {
            throw new TranscriptionException("the speech model in " + directory + " cannot be loaded", e);
        }
    }

    /**
     * What the model understands, decoded freely: no grammar puts words into anybody's mouth.
     *
     * @throws TranscriptionException if it fails, or takes longer than twice the audio and longer than 20 seconds
     */
    public Transcript transcribe(PcmAudio audio) {
        long started = System.nanoTime();
        long limit = Math.max(LEAST_TIME.toNanos(), (long) (2e9 * audio.seconds()));
        List<Word> words = new ArrayList<>();
        byte[] bytes = audio.bytes();
        try (Recognizer recognizer = new Recognizer(model, PcmAudio.RATE)) {
            recognizer.setWords(true);
            for (int at = 0; at < bytes.length; at += CHUNK_BYTES) {
                byte[] chunk = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + CHUNK_BYTES));
                if (recognizer.acceptWaveForm(chunk, chunk.length)) {
                    words.addAll(words(recognizer.getResult()));
                }
                if (System.nanoTime() - started > limit) {
                    throw new TranscriptionException("transcribing " + Math.round(audio.seconds())
                            + " seconds of audio took longer than " + limit / 1_000_000_000 + " seconds");
                }
            }
            words.addAll(words(recognizer.getFinalResult()));
        } catch (IOException e) {
            throw new TranscriptionException("the recogniser failed", e);
        }
        String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        return new Transcript(text, List.copyOf(words), audio.seconds());
    }

    private static List<Word> words(String result) throws JsonProcessingException {
        List<Word> words = new ArrayList<>();
        for (JsonNode word : JSON.readTree(result).path("result")) {
            words.add(new Word(
                    word.path("word").asText(),
                    word.path("start").asDouble(),
                    word.path("end").asDouble(),
                    word.path("conf").asDouble()));
        }
        return words;
    }

    @Override
    public void close() {
        model.close();
    }
}

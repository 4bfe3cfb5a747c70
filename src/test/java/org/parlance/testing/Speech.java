package org.parlance.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.parlance.bank.Bank;
import org.parlance.bank.BankReader;
import org.parlance.bank.Item;
import org.parlance.bank.Variation;
import org.parlance.engine.PcmAudio;

/** Spoken test audio: festival's clear US voice, as 16 kHz mono WAV files that are kept under target/speech. */
public final class Speech {
    private static final Path CACHE = Path.of("target", "speech");
    private static final String VOICE = "(voice_cmu_us_slt_arctic_hts)";

    /** Of applicants, one after the other; 2% apart is another recording, and 1 would be the prompts' own voice. */
    private static final List<String> SPEEDS = List.of("0.97", "0.95", "1.02", "0.93", "1.04", "0.91", "1.06");

    /** So many say a text, or an item's texts with other values, before the first of them says it again. */
    public static final int APPLICANTS = SPEEDS.size();

    private static final Map<String, Integer> SAID = new ConcurrentHashMap<>();

    private Speech() {}

    /** The WAV file in which the voice says the text. */
    public static Path wav(String text) {
        try {
            Path file = CACHE.resolve(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)) + ".wav");
            if (Files.exists(file)) {
                return file.toAbsolutePath();
            }
            Files.createDirectories(CACHE);
            Path written = Files.writeString(Files.createTempFile(CACHE, "say", ".txt"), text);
            Path said = Path.of(written + ".raw.wav");
            Path converted = Path.of(written + ".wav");
            run("text2wave", "-eval", VOICE, written.toString(), "-o", said.toString());
            run(
                    "sox",
                    "-R",
                    said.toString(),
                    "-r",
                    "16000",
                    "-c",
                    "1",
                    "-b",
                    "16",
                    converted.toString(),
                    "pad",
                    "0.3",
                    "0.5");
            Files.delete(written);
            Files.delete(said);
            Files.move(converted, file, StandardCopyOption.REPLACE_EXISTING);
            return file.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PcmAudio audio(String text) {
        try {
            return PcmAudio.ofWav(wav(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text by an applicant of the voice's kind, each time by the next of {@link #APPLICANTS}: what sounds exactly
     * like another attempt's answer to the same item, or like a prompt by the same voice, is taken for that recording.
     */
    public static PcmAudio byApplicant(String text) {
        int before = SAID.merge(ReadAloudItems.IDS.getOrDefault(text, text), 1, Integer::sum) - 1;
        String speed = SPEEDS.get(before % SPEEDS.size());
        try {
            Path wav = wav(text);
            Path file = wav.resolveSibling("applicant-" + speed + "-" + wav.getFileName());
            if (!Files.exists(file)) {
                Path said = Files.createTempFile(CACHE, "applicant", ".wav");
                run("sox", "-R", wav.toString(), "-b", "16", said.toString(), "speed", speed, "rate", "16000");
                Files.move(said, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return PcmAudio.ofWav(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in a man's voice, that of flite. */
    public static PcmAudio byAnother(String text) {
        try {
            Path file = CACHE.resolve("rms-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)) + ".wav");
            if (!Files.exists(file)) {
                Files.createDirectories(CACHE);
                Path said = Files.createTempFile(CACHE, "rms", ".wav");
                run("flite", "-voice", "rms", "-t", text, "-o", said.toString());
                Files.move(said, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return PcmAudio.ofWav(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The voice's WAV file at another rate, with 24 bits a sample. */
    public static Path wav(String text, int rate) {
        try {
            Path wav = wav(text);
            Path file = wav.resolveSibling(rate + "-" + wav.getFileName());
            if (!Files.exists(file)) {
                Path converted = Files.createTempFile(wav.getParent(), "rate", ".wav");
                run("sox", "-R", wav.toString(), "-r", Integer.toString(rate), "-b", "24", converted.toString());
                Files.move(converted, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PcmAudio silence(double seconds) {
        return noise(seconds, 0);
    }

    /** @param amplitude of the white noise, 0 to 1 of full scale */
    public static PcmAudio noise(double seconds, double amplitude) {
        Random random = new Random(1);
        ByteBuffer bytes =
                ByteBuffer.allocate(2 * (int) (seconds * PcmAudio.RATE)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            bytes.putShort((short) (amplitude * (2 * random.nextDouble() - 1) * Short.MAX_VALUE));
        }
        return PcmAudio.ofSamples(bytes.array());
    }

    /** What there is to be read aloud, with each of the values that an item lets vary. */
    private static final class ReadAloudItems {
        static final Map<String, String> IDS = new HashMap<>();

        static {
            for (Bank bank : BankReader.read(TestBanks.directory()).banks()) {
                for (Item item : bank.items()) {
                    if (item instanceof Item.ReadAloud) {
                        Variation.all(item).forEach(one -> IDS.put(((Item.ReadAloud) one).text(), item.id()));
                    }
                }
            }
        }
    }

    private static void run(String... command) throws IOException {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}

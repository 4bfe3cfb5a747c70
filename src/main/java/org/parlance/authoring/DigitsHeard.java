package org.parlance.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parlance.scoring.speech.WordErrorRate;

/**
 * Hears the equipment check's digits as an applicant does, three in a row: a bare "eight" is "a" to a recogniser that
 * knows no better. Each digit is heard once at each of the three places, among different ones.
 */
final class DigitsHeard {
    private static final int ROW = 3;

    /** Of each place in a row from the first; with ten digits no two rows share a pair. */
    private static final List<Integer> APART = List.of(0, 3, 7);

    /** Of its rows, for a digit to count as understood: the recogniser may miss one where a row begins. */
    private static final int ENOUGH = 2;

    /** @param file where its bank has it */
    record Digit(Path file, String word) {}

    private final List<Digit> digits;
    private final List<List<String>> heardAs = new ArrayList<>();
    private final int[] understood;

    private DigitsHeard(List<Digit> digits) {
        this.digits = digits;
        this.understood = new int[digits.size()];
        digits.forEach(digit -> heardAs.add(new ArrayList<>()));
    }

    static DigitsHeard of(List<Digit> digits, String language, PromptHearing hearing) throws IOException {
        DigitsHeard heard = new DigitsHeard(digits);
        try (TemporaryFiles files = TemporaryFiles.create()) {
            for (int first = 0; first < digits.size(); first++) {
                heard.hear(first, language, hearing, files.directory().resolve("row-" + first + ".mp3"));
            }
        }
        return heard;
    }

    boolean understands(int digit) {
        return understood[digit] >= ENOUGH;
    }

    /** The rows that a digit was not understood in, as the recogniser wrote them. */
    List<String> misheard(int digit) {
        return List.copyOf(heardAs.get(digit));
    }

    private void hear(int first, String language, PromptHearing hearing, Path file) throws IOException {
        List<Integer> row =
                APART.stream().map(apart -> (first + apart) % digits.size()).toList();
        Files.write(file, oneAfterTheOther(row));
        String heard = hearing.heard(language, file, 1);
        String[] words = heard.split(" ");
        IntStream.range(0, ROW).forEach(place -> {
            int digit = row.get(place);
            if (words.length == ROW && WordErrorRate.of(digits.get(digit).word(), words[place]) == 0) {
                understood[digit]++;
            } else {
                heardAs.get(digit).add(heard);
            }
        });
    }

    /** MP3 frames stand alone, so files one after the other are a file. */
    private byte[] oneAfterTheOther(List<Integer> row) throws IOException {
        ByteArrayOutputStream audio = new ByteArrayOutputStream();
        for (int digit : row) {
            audio.write(Files.readAllBytes(digits.get(digit).file()));
        }
        return audio.toByteArray();
    }
}

package org.parlance.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigitsHeardTest {
    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    @TempDir
    private Path directory;

    private final List<DigitsHeard.Digit> digits = new ArrayList<>();

    @BeforeEach
    void writeTheDigits() throws IOException {
        for (String word : WORDS) {
            Path file = Files.writeString(directory.resolve(word), word + " ");
            digits.add(new DigitsHeard.Digit(file, word));
        }
    }

    @Test
    void everyDigitIsHeardInThreeRowsAndMayBeMissedInOne() throws IOException {
        List<String> rows = new ArrayList<>();
        DigitsHeard heard = DigitsHeard.of(digits, "en", ear(row -> {
            rows.add(row);
            return row.startsWith("four") ? row.replace("four", "or") : row.replace("eight", "ate");
        }));
        assertThat(rows).hasSize(10).contains("zero three seven", "one four eight", "four seven one");
        for (int digit = 0; digit < WORDS.size(); digit++) {
            assertThat(heard.understands(digit)).as(WORDS.get(digit)).isTrue();
        }
        assertThat(heard.misheard(4)).containsExactly("or seven one");
        assertThat(heard.misheard(8)).isEmpty();
    }

    @Test
    void aDigitThatIsMissedMoreOftenIsNotUnderstood() throws IOException {
        DigitsHeard heard = DigitsHeard.of(digits, "en", ear(row -> row.replace("eight", "a")));
        assertThat(heard.understands(8)).isFalse();
        assertThat(heard.misheard(8)).containsExactly("one four a", "five a two", "a one five");
        assertThat(heard.understands(1)).isTrue();
    }

    /** Hears what a file's bytes say, as a person would. */
    private static PromptHearing ear(UnaryOperator<String> understanding) {
        return new PromptHearing() {
            @Override
            public Optional<String> deaf(String language) {
                return Optional.empty();
            }

            @Override
            public String heard(String language, Path audio, int turns) {
                try {
                    return understanding.apply(Files.readString(audio).strip());
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        };
    }
}

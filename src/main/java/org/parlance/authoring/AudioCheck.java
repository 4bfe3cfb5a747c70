package org.parlance.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parlance.bank.Bank;
import org.parlance.bank.BankProblem;
import org.parlance.bank.BankProblem.Severity;
import org.parlance.bank.BankReading;
import org.parlance.bank.YamlDocument;
import org.parlance.scoring.speech.WordErrorRate;

/** Whether the recogniser understands every prompt: what it cannot understand, an applicant may not either. */
final class AudioCheck {
    static final double MOST_ERRORS = 0.15;
    private static final String DIGITS = "audio/digits.yaml";

    private final BankReading reading;
    private final PromptHearing hearing;

    private AudioCheck(BankReading reading, PromptHearing hearing) {
        this.reading = reading;
        this.hearing = hearing;
    }

    static List<BankProblem> find(BankReading reading, PromptHearing hearing) {
        AudioCheck check = new AudioCheck(reading, hearing);
        return reading.library().banks().stream()
                .filter(bank -> Files.isDirectory(bank.directory().resolve("audio")))
                .flatMap(check::bank)
                .toList();
    }

    private Stream<BankProblem> bank(Bank bank) {
        Optional<String> deaf = hearing.deaf(bank.language());
        if (deaf.isPresent()) {
            return Stream.of(new BankProblem(
                    bank.id() + "/bank.yaml", 0, "", "its prompts are not heard: " + deaf.get(), Severity.NOTICE));
        }
        Stream<BankProblem> items = bank.items().parallelStream().flatMap(item -> item.prompts().stream()
                .flatMap(prompt -> misheard(bank, prompt.audio(), prompt.script()).stream())
                .map(message -> reading.about(item, Severity.PROBLEM, message)));
        return Stream.concat(items, digits(bank));
    }

    /** The digits of the equipment check belong to no item. */
    private Stream<BankProblem> digits(Bank bank) {
        Path file = bank.directory().resolve(DIGITS);
        if (!Files.exists(file)) {
            return Stream.of();
        }
        try {
            YamlDocument document = YamlDocument.read(file);
            List<DigitsHeard.Digit> digits = StreamSupport.stream(
                            document.tree().spliterator(), false)
                    .map(digit -> new DigitsHeard.Digit(
                            bank.directory().resolve(digit.path("audio").asText()),
                            digit.path("script").asText()))
                    .toList();
            DigitsHeard heard = DigitsHeard.of(digits, bank.language(), hearing);
            return IntStream.range(0, digits.size())
                    .filter(digit -> !heard.understands(digit))
                    .mapToObj(digit -> new BankProblem(
                            bank.id() + "/" + DIGITS,
                            document.line("/" + digit),
                            "",
                            "audio '%s' is not understood among other digits, as in \"%s\""
                                    .formatted(
                                            document.tree()
                                                    .get(digit)
                                                    .path("audio")
                                                    .asText(),
                                            String.join("\", \"", heard.misheard(digit))),
                            Severity.PROBLEM));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> misheard(Bank bank, String audio, String script) {
        int turns = script.split(" / ").length;
        String heard = hearing.heard(bank.language(), bank.directory().resolve(audio), turns);
        double rate = WordErrorRate.of(script, heard);
        return rate <= MOST_ERRORS
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "audio '%s' is understood as \"%s\", which is %.0f%% wrong; allowed are %.0f%%",
                        audio,
                        heard,
                        100 * rate,
                        100 * MOST_ERRORS));
    }
}

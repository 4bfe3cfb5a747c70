package org.parlance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parlance.bank.Bank;
import org.parlance.bank.BankReader;
import org.parlance.bank.InvalidBankException;
import org.parlance.bank.Item;
import org.parlance.engine.AudioFile;
import org.parlance.engine.UnreadableAudioException;

/** The recordings that a bench works on. */
final class BenchSamples {
    private BenchSamples() {}

    /** @throws CommandFailure if an audio file cannot be read */
    static List<SpeechBench.Sample> ofManifest(Path manifest, int limit) {
        return load(ManifestLine.read(manifest), limit);
    }

    /** The item banks' spoken prompts, as if each were read aloud from its script. */
    static List<SpeechBench.Sample> ofBanks(Path directory, int limit) {
        List<ManifestLine> lines = new ArrayList<>();
        try {
            for (Bank bank : BankReader.read(directory).banks()) {
                for (Item item : bank.items()) {
                    item.prompts().forEach(prompt -> lines.add(line(bank, item, prompt)));
                }
            }
        } catch (InvalidBankException invalid) {
            throw new CommandFailure(
                    "the item banks in " + directory + " cannot be read: "
                            + invalid.getMessage().lines().findFirst().orElse(""),
                    invalid);
        }
        lines.removeIf(line -> !Files.exists(line.audio()));
        if (lines.isEmpty()) {
            throw new CommandFailure("there is no spoken prompt in " + directory + ": name recordings with --in");
        }
        return load(lines, limit);
    }

    private static ManifestLine line(Bank bank, Item item, Item.Prompt prompt) {
        Path audio = bank.directory().resolve(prompt.audio());
        return new ManifestLine(item.id(), audio, "read-aloud", prompt.script(), List.of());
    }

    private static List<SpeechBench.Sample> load(List<ManifestLine> lines, int limit) {
        List<SpeechBench.Sample> samples = new ArrayList<>();
        for (ManifestLine line : lines.subList(0, Math.min(limit, lines.size()))) {
            try {
                samples.add(new SpeechBench.Sample(line, AudioFile.read(line.audio())));
            } catch (IOException | UnreadableAudioException unreadable) {
                throw new CommandFailure(line.audio() + " cannot be read: " + unreadable.getMessage(), unreadable);
            }
        }
        return samples;
    }
}

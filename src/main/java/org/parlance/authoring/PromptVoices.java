package org.parlance.authoring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.parlance.bank.Bank;
import org.parlance.bank.Item.Prompt;
import org.parlance.engine.PcmAudio;
import org.parlance.identity.StaffMember;

/** Gives a prompt of a draft a person's voice. */
@ApplicationScoped
class PromptVoices {
    private static final String INDEX = "audio/index.yaml";

    private final BankShelf shelf;

    PromptVoices(BankShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * Replaces the prompt's sound, measures it, and notes in the bank's files that it was recorded.
     *
     * @throws HttpProblem 409 unless the version is a draft, 400 when the recording cannot be used
     */
    void record(UUID versionId, Bank bank, Prompt prompt, PcmAudio recorded, StaffMember by) {
        PcmAudio voice = RecordedPrompt.of(recorded);
        try (TemporaryFiles files = TemporaryFiles.create()) {
            Path copy = files.directory().resolve(bank.id());
            copy(bank.directory(), copy);
            replace(copy, prompt, voice);
            shelf.change(versionId, ZippedBank.of(copy), prompt.audio(), by);
        } catch (IOException failed) {
            throw new UncheckedIOException("a prompt cannot be replaced", failed);
        }
    }

    private static void replace(Path directory, Prompt prompt, PcmAudio voice) throws IOException {
        String name = prompt.audio().replaceFirst("\\.[A-Za-z0-9]+$", "") + ".wav";
        byte[] wav = voice.toWav();
        Files.delete(directory.resolve(prompt.audio()));
        Files.write(directory.resolve(name), wav);
        for (Path file : itemFiles(directory)) {
            String items = Files.readString(file);
            if (items.contains(prompt.audio())) {
                Files.writeString(file, PromptYaml.recorded(items, prompt.audio(), name));
            }
        }
        Path index = directory.resolve(INDEX);
        PromptYaml.Entry entry = new PromptYaml.Entry(name, prompt.script(), voice.seconds(), BankFiles.sha256(wav));
        Files.writeString(index, PromptYaml.indexed(Files.readString(index), prompt.audio(), entry));
    }

    private static List<Path> itemFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}

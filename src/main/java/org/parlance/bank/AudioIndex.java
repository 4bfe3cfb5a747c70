package org.parlance.bank;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What {@code audio/index.yaml} of a bank says of its audio files; it is made by {@code tools/make-audio}. */
final class AudioIndex {
    static final String FILE = "audio/index.yaml";
    private static final List<String> PROMPT_KEYS = List.of("prompt", "call");
    private final Path bank;
    private final Map<String, Entry> entries;
    private final Set<String> used = new HashSet<>();

    /**
     * @param script what the file was made from, or what is said in a recording
     * @param voice the synthesised voice, "recorded" for a person's
     * @param rate of speaking, 1 is the voice's own
     */
    private record Entry(String script, String voice, double rate, double seconds, String sha256) {}

    private AudioIndex(Path bank, Map<String, Entry> entries) {
        this.bank = bank;
        this.entries = entries;
    }

    /** An empty index for a bank without audio. */
    static AudioIndex read(Path bank, Problems problems) {
        Path file = bank.resolve(FILE);
        if (!Files.exists(file)) {
            return new AudioIndex(bank, Map.of());
        }
        Map<String, Entry> entries = Yaml.tree(file, problems)
                .flatMap(tree -> Yaml.convert(tree, new TypeReference<Map<String, Entry>>() {}, problems))
                .orElse(Map.of());
        return new AudioIndex(bank, whole(entries, problems));
    }

    /** Without those that lack something, each of which is a problem. */
    private static Map<String, Entry> whole(Map<String, Entry> entries, Problems problems) {
        Map<String, Entry> whole = new LinkedHashMap<>();
        entries.forEach((audio, entry) -> {
            boolean told = entry != null && entry.script != null && entry.sha256 != null;
            problems.require(told, "audio '%s' has no script or no sha256", audio);
            if (told) {
                whole.put(audio, entry);
            }
        });
        return whole;
    }

    /** Adds length and checksum to every prompt inside an item's tree and takes the notes for make-audio out. */
    void complete(JsonNode item, Problems problems) {
        for (String key : PROMPT_KEYS) {
            for (JsonNode node : item.findValues(key)) {
                if (node instanceof ObjectNode prompt) {
                    completePrompt(prompt, problems);
                }
            }
        }
    }

    private void completePrompt(ObjectNode prompt, Problems problems) {
        String audio = prompt.path("audio").asText();
        prompt.remove("voice");
        prompt.remove("rate");
        prompt.put("seconds", 0).put("sha256", "");
        Entry entry = entries.get(audio);
        used.add(audio);
        if (!SafePath.inside(bank, audio)) {
            problems.add("audio '%s' lies outside the bank; allowed are paths inside its directory", audio);
        } else if (!Files.isRegularFile(bank.resolve(audio))) {
            problems.add("audio '%s' does not exist; run question-banks/tools/make-audio", audio);
        } else if (entry == null) {
            problems.add("audio '%s' is not in %s; run question-banks/tools/make-audio", audio, FILE);
        } else {
            compare(entry, audio, prompt.path("script").asText(), problems);
            prompt.put("seconds", entry.seconds);
            prompt.put("sha256", entry.sha256);
        }
    }

    /** Reports what no item plays: entries whose file is missing or another one, and files without an entry. */
    void reportUnused(Problems problems) {
        entries.forEach((audio, entry) -> {
            if (used.contains(audio)) {
                return;
            }
            if (!SafePath.inside(bank, audio) || !Files.isRegularFile(bank.resolve(audio))) {
                problems.add("audio '%s' does not exist; run question-banks/tools/make-audio", audio);
            } else {
                compare(entry, audio, entry.script, problems);
            }
        });
        for (Path file : recordings()) {
            String audio = bank.relativize(file).toString().replace('\\', '/');
            problems.require(
                    used.contains(audio) || entries.containsKey(audio),
                    "audio '%s' belongs to no prompt; name it in one or delete the file",
                    audio);
        }
    }

    private List<Path> recordings() {
        Path directory = bank.resolve("audio");
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> !file.toString().endsWith(".yaml") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(Entry entry, String audio, String script, Problems problems) {
        problems.require(
                entry.script.equals(script),
                "audio '%s' says \"%s\", its script is \"%s\"; run question-banks/tools/make-audio",
                audio,
                entry.script,
                script);
        problems.require(
                entry.sha256.equals(sha256(bank.resolve(audio))),
                "audio '%s' has another SHA-256 than %s says; run question-banks/tools/make-audio",
                audio,
                FILE);
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

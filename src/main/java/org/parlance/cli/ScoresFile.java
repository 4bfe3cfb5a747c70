package org.parlance.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** The lines that {@code score} has written, by id, in their order. */
final class ScoresFile {
    static final String OVERALL = "overall";

    private static final ObjectReader LINE = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(ScoredLine.class);

    private final Path file;
    private final Map<String, ScoredLine> lines;

    private ScoresFile(Path file, Map<String, ScoredLine> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** @throws CommandFailure if a line is not JSON, has no id or an id that was there before */
    static ScoresFile read(Path file) {
        Map<String, ScoredLine> lines = new LinkedHashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    ScoredLine scored = parse(file, number, line);
                    if (lines.put(scored.id(), scored) != null) {
                        throw new CommandFailure(
                                file + ", line " + number + ": the id " + scored.id() + " is on an earlier line too");
                    }
                }
            }
        } catch (NoSuchFileException missing) {
            throw new CommandFailure("there is no file " + file, missing);
        } catch (IOException unreadable) {
            throw new CommandFailure(file + " cannot be read as UTF-8 text: " + unreadable.getMessage(), unreadable);
        }
        if (lines.isEmpty()) {
            throw new CommandFailure(file + " has no lines");
        }
        return new ScoresFile(file, lines);
    }

    private static ScoredLine parse(Path file, int number, String json) {
        try {
            ScoredLine line = LINE.readValue(json);
            if (line == null || line.id() == null || line.id().isEmpty()) {
                throw new CommandFailure(file + ", line " + number + " has no id");
            }
            return line;
        } catch (JsonProcessingException unreadable) {
            throw new CommandFailure(
                    file + ", line " + number + " cannot be read as scores: " + firstLine(unreadable), unreadable);
        }
    }

    private static String firstLine(JsonProcessingException unreadable) {
        return unreadable.getOriginalMessage().lines().findFirst().orElse("no JSON");
    }

    Collection<ScoredLine> lines() {
        return lines.values();
    }

    boolean has(String id) {
        return lines.containsKey(id);
    }

    /** @throws CommandFailure if no line has the trait */
    void requireTrait(String trait) {
        if (lines.values().stream().noneMatch(line -> value(line, trait).isPresent())) {
            TreeSet<String> known = new TreeSet<>();
            lines.values().stream()
                    .filter(line -> line.traits() != null)
                    .forEach(line -> known.addAll(line.traits().keySet()));
            if (lines.values().stream().anyMatch(line -> line.overall() != null)) {
                known.add(OVERALL);
            }
            throw new CommandFailure("no line of " + file + " has a score for '" + trait + "'; "
                    + (known.isEmpty() ? "there are no scores in it" : "it has " + String.join(", ", known)));
        }
    }

    /** @param trait a trait's id, or "overall" */
    static OptionalDouble value(ScoredLine line, String trait) {
        if (trait.equals(OVERALL)) {
            return line.overall() == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(line.overall().score());
        }
        ScoredLine.TraitScore score =
                line.traits() == null ? null : line.traits().get(trait);
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score.score());
    }
}

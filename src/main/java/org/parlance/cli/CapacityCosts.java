package org.parlance.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.parlance.web.Json;

/**
 * What things cost, measured on a machine on a day.
 *
 * @param speechCpuPerAudioSecond processor seconds of scoring for a second of sound
 * @param textCpuSeconds processor seconds of grading a text
 * @param webCpuPerRequest processor seconds of a web node for an applicant's request
 * @param databaseCpuPerRequest of PostgreSQL for the same
 * @param requestsPerSecond of one applicant at the test
 * @param chunkBytesPerSecond of sound as it is sent and kept
 * @param pageBytes that an applicant's browser fetches besides
 * @param databaseBytesPerAttempt with answers, scores, evidence and indexes
 */
record CapacityCosts(
        String date,
        String machine,
        double speechCpuPerAudioSecond,
        double textCpuSeconds,
        double webCpuPerRequest,
        double databaseCpuPerRequest,
        double requestsPerSecond,
        double chunkBytesPerSecond,
        double pageBytes,
        double databaseBytesPerAttempt) {

    private static final String SHIPPED = "/bench/costs.json";

    static CapacityCosts shipped() {
        try (InputStream in = CapacityCosts.class.getResourceAsStream(SHIPPED)) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), CapacityCosts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CapacityCosts read(Path file) {
        return Json.read(text(file), CapacityCosts.class);
    }

    /** With what {@code bench speech --json} has printed. */
    CapacityCosts withSpeech(Path report) {
        JsonNode cost = node(report, "cost");
        double perSecond = number(report, cost, "pipelineSeconds") / number(report, cost, "audioSeconds");
        return with(Map.of("speechCpuPerAudioSecond", perSecond));
    }

    /** With what {@code bench writing --json} has printed. */
    CapacityCosts withWriting(Path report) {
        JsonNode cost = node(report, "cost");
        double perText = number(report, cost, "graderCpuSeconds") / number(report, cost, "texts");
        return with(Map.of("textCpuSeconds", perText));
    }

    /** With what {@code bench delivery --json} has printed. */
    CapacityCosts withDelivery(Path report) {
        JsonNode whole = Json.read(text(report), JsonNode.class);
        JsonNode result = node(report, "result");
        double requests = 0;
        for (JsonNode times : result.path("times")) {
            requests += times.path("count").asDouble();
        }
        double perSecond = requests / number(report, result, "seconds");
        JsonNode cpu = result.path("cpu");
        return with(Map.of(
                "webCpuPerRequest", number(report, cpu, "server") / perSecond,
                "databaseCpuPerRequest", number(report, cpu, "PostgreSQL") / perSecond,
                "requestsPerSecond", perSecond / number(report, whole, "applicants")));
    }

    CapacityCosts measuredOn(String day, String where) {
        return with(Map.of("date", day, "machine", where));
    }

    /** The same but for some figures, by their names. */
    private CapacityCosts with(Map<String, ?> figures) {
        Map<String, Object> all = Json.read(Json.write(this), new TypeReference<>() {});
        all.putAll(figures);
        return Json.read(Json.write(all), CapacityCosts.class);
    }

    private static JsonNode node(Path report, String name) {
        JsonNode node = Json.read(text(report), JsonNode.class).path(name);
        if (!node.isObject()) {
            throw new CommandFailure(report + " is no report of that bench: it has no '" + name + "'");
        }
        return node;
    }

    private static double number(Path report, JsonNode node, String name) {
        if (!node.path(name).isNumber()) {
            throw new CommandFailure(report + " has no number '" + name + "'");
        }
        return node.path(name).asDouble();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new CommandFailure(file + " cannot be read", unreadable);
        }
    }
}

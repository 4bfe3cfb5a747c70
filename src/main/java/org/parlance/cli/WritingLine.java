package org.parlance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.parlance.bank.AskedTone;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.scoring.writing.Genre;
import org.parlance.scoring.writing.WritingTask;

/**
 * One text to be scored.
 *
 * @param text with its line breaks
 * @param type email, chat, summary or essay
 * @param prompt what it answers; may be empty
 * @param locale such as "en-US"
 * @param keyPoints what it should say; may be empty
 */
record WritingLine(String id, String text, String type, String prompt, String locale, List<String> keyPoints) {
    private static final String DEFAULT_LOCALE = "en-US";

    /**
     * The lines of a manifest: id, text and type, and prompt, locale and keypoints if they are there.
     *
     * @throws CommandFailure if a column or an id is missing, or an id is there twice
     */
    static List<WritingLine> read(Path manifest) {
        TsvTable table = TsvTable.read(manifest);
        table.require("id", "text", "type");
        table.requireUniqueIds();
        return table.rows().stream()
                .map(row -> new WritingLine(
                        row.get("id"),
                        unescaped(row.get("text")),
                        row.get("type"),
                        unescaped(row.get("prompt")),
                        row.get("locale").isEmpty() ? DEFAULT_LOCALE : row.get("locale"),
                        parts(row.get("keypoints"))))
                .toList();
    }

    /** @throws IllegalArgumentException if the type is unknown */
    WritingTask task() {
        List<KeyPoint> points = new ArrayList<>();
        for (String point : keyPoints) {
            points.add(new KeyPoint("point-" + (points.size() + 1), point, List.of(point)));
        }
        return new WritingTask(genre(), prompt, points, 0, 0, Set.of(), Set.of(), AskedTone.NEUTRAL);
    }

    private Genre genre() {
        return switch (type) {
            case "email" -> Genre.LETTER;
            case "chat" -> Genre.CHAT;
            case "summary" -> Genre.SUMMARY;
            case "essay" -> Genre.ESSAY;
            default ->
                throw new IllegalArgumentException(
                        "unknown type '" + type + "'; allowed are email, chat, summary, essay");
        };
    }

    private static String unescaped(String cell) {
        return cell.replace("\\n", "\n");
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}

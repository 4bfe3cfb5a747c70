package org.parlance.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One recording to be scored.
 *
 * @param audio the file
 * @param type the item type's id, such as "read-aloud"
 * @param reference the text to be said; or the accepted answers, separated by |; or the question
 * @param keyPoints what an open answer or a retelling should say; may be empty
 */
record ManifestLine(String id, Path audio, String type, String reference, List<String> keyPoints) {

    /**
     * The lines of a manifest: id, audio (absolute or relative to the manifest), type, reference, and keypoints if they
     * are there, separated by |.
     *
     * @throws CommandFailure if a column or an id is missing, or an id is there twice
     */
    static List<ManifestLine> read(Path manifest) {
        TsvTable table = TsvTable.read(manifest);
        table.require("id", "audio", "type", "reference");
        table.requireUniqueIds();
        Path directory = manifest.toAbsolutePath().getParent();
        return table.rows().stream()
                .map(row -> new ManifestLine(
                        row.get("id"),
                        directory.resolve(row.get("audio")),
                        row.get("type"),
                        row.get("reference"),
                        parts(row.get("keypoints"))))
                .toList();
    }

    /** The reference's accepted answers. */
    List<String> accepted() {
        return parts(reference);
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}

package org.parlance.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a backup holds. It is written last: a directory without it is no backup.
 *
 * @param format of the backup's files
 * @param parlance the version that made it
 * @param schema the newest migration of the database, which is restored to the same
 * @param takenAt of the database's snapshot, ISO 8601
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record BackupManifest(
        int format,
        String parlance,
        String schema,
        String takenAt,
        List<Table> tables,
        List<Sequence> sequences,
        BackupFiles.Kept recordings) {
    static final int FORMAT = 1;
    static final String FILE = "manifest.json";

    /** @param columns as they stand in each row */
    record Table(String name, List<String> columns, long rows, BackupFiles.Kept file) {}

    /** @param called whether the value was given out already */
    record Sequence(String name, long value, boolean called) {}

    void write(Path directory) {
        BackupFiles.write(directory.resolve(FILE), ReportJson.write(this).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws CommandFailure when there is none, or one of a newer kind */
    static BackupManifest read(Path directory) {
        Path file = directory.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure(directory + " holds no whole backup: its " + FILE + " is missing");
        }
        try {
            BackupManifest manifest = JsonMapper.builder().build().readValue(file.toFile(), BackupManifest.class);
            if (manifest.format() != FORMAT) {
                throw new CommandFailure("the backup has the format %d, and this Parlance reads %d"
                        .formatted(manifest.format(), FORMAT));
            }
            return manifest;
        } catch (IOException unreadable) {
            throw new CommandFailure(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}

package org.parlance.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parlance.engine.PcmAudio;
import org.parlance.recording.StoredRecordings;
import org.parlance.recording.StoredRecordings.Part;

/**
 * Copies the recordings that a database's snapshot names. The servers go on: a recording that was sealed since has its
 * chunks cut out of the whole, and one that was erased since is left out.
 */
final class RecordingsDump {
    static final String DIRECTORY = "recordings/";
    static final String LIST = "recordings.tsv";

    private static final String BEFORE = """
            select coalesce(sum(bytes) filter (where number < ?), 0), max(bytes) filter (where number = ?)
            from recording_chunk where recording_id = ?
            """;

    /**
     * What became of the parts.
     *
     * @param list the file that names them
     * @param erased parts of recordings that are gone from the database since its snapshot
     * @param missing names of parts that the database has and the store has not
     */
    record Dumped(BackupFiles.Kept list, int copied, long bytes, int erased, List<String> missing) {}

    private final Path backup;
    private final StoredRecordings recordings;
    private final Connection now;

    /** @param now outside of the snapshot */
    RecordingsDump(Path backup, StoredRecordings recordings, Connection now) {
        this.backup = backup;
        this.recordings = recordings;
        this.now = now;
    }

    Dumped of(List<Part> parts) throws SQLException, IOException {
        StringBuilder list = new StringBuilder();
        List<String> missing = new ArrayList<>();
        int copied = 0;
        int erased = 0;
        long size = 0;
        for (Part part : parts) {
            Optional<byte[]> bytes = read(part);
            if (bytes.isPresent()) {
                BackupFiles.Kept kept =
                        BackupFiles.write(backup, DIRECTORY + part.name(), out -> out.write(bytes.get()));
                list.append("%s\t%d\t%s\n".formatted(part.name(), kept.bytes(), kept.sha256()));
                copied++;
                size += kept.bytes();
            } else if (stillNamed(part.recordingId())) {
                missing.add(part.name());
            } else {
                erased++;
            }
        }
        BackupFiles.Kept file =
                BackupFiles.write(backup, LIST, out -> out.write(list.toString().getBytes(StandardCharsets.UTF_8)));
        return new Dumped(file, copied, size, erased, missing);
    }

    private Optional<byte[]> read(Part part) throws IOException, SQLException {
        try {
            return Optional.of(recordings.read(part));
        } catch (NoSuchFileException gone) {
            return part.isWhole() ? Optional.empty() : cutOut(part);
        }
    }

    /** A sealed recording is the samples of all its chunks, one behind the other. */
    private Optional<byte[]> cutOut(Part chunk) throws IOException, SQLException {
        try (PreparedStatement statement = now.prepareStatement(BEFORE)) {
            statement.setInt(1, chunk.number());
            statement.setInt(2, chunk.number());
            statement.setObject(3, chunk.recordingId());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                int from = row.getInt(1);
                int length = row.getInt(2);
                byte[] samples = PcmAudio.ofWav(
                                new ByteArrayInputStream(recordings.read(Part.whole(chunk.recordingId()))))
                        .bytes();
                if (from + length > samples.length) {
                    return Optional.empty();
                }
                byte[] bytes = Arrays.copyOfRange(samples, from, from + length);
                return Optional.of(bytes).filter(cut -> BackupFiles.sha256(cut).equals(chunk.sha256()));
            }
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Whoever is erased has no recordings any more, though the rows stay. */
    private boolean stillNamed(UUID recordingId) throws SQLException {
        try (PreparedStatement statement =
                now.prepareStatement("select 1 from recording where id = ? and state <> 'LOST'")) {
            statement.setObject(1, recordingId);
            return statement.executeQuery().next();
        }
    }
}

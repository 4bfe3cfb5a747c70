package org.parlance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parlance.recording.StoredRecordings;
import org.parlance.recording.StoredRecordings.Part;

/** Brings a backup's recordings into a store, and looks whether they arrived. */
final class RecordingsLoad {
    private static final int FIELDS = 3;

    private final Path backup;
    private final List<BackupFiles.Kept> files;

    private RecordingsLoad(Path backup, List<BackupFiles.Kept> files) {
        this.backup = backup;
        this.files = files;
    }

    /** @throws CommandFailure when the list or a recording of it is missing or was changed */
    static RecordingsLoad verified(Path backup, BackupManifest manifest) {
        manifest.recordings().requireWhole(backup);
        List<BackupFiles.Kept> files = new ArrayList<>();
        try {
            for (String line :
                    Files.readAllLines(backup.resolve(manifest.recordings().path()))) {
                String[] fields = line.split("\t");
                if (fields.length != FIELDS) {
                    throw new CommandFailure("the backup is damaged: its list of recordings has the line " + line);
                }
                BackupFiles.Kept file = new BackupFiles.Kept(fields[0], Long.parseLong(fields[1]), fields[2]);
                new BackupFiles.Kept(
                                RecordingsDump.DIRECTORY
                                        + Part.named(file.path()).name(),
                                file.bytes(),
                                file.sha256())
                        .requireWhole(backup);
                files.add(file);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new CommandFailure("the backup's list of recordings cannot be read: " + unreadable, unreadable);
        }
        return new RecordingsLoad(backup, files);
    }

    int count() {
        return files.size();
    }

    /** @throws CommandFailure when the store gives back something else than it was given */
    void into(StoredRecordings store) throws IOException {
        store.requireUsable();
        for (BackupFiles.Kept file : files) {
            Part part = Part.named(file.path());
            store.keep(part, Files.readAllBytes(backup.resolve(RecordingsDump.DIRECTORY + file.path())));
            if (!BackupFiles.sha256(store.read(part)).equals(file.sha256())) {
                throw new CommandFailure(
                        "the store has something else under %s: empty it, or name a new one".formatted(file.path()));
            }
        }
    }
}

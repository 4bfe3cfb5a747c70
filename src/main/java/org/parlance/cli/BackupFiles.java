package org.parlance.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The files of a backup: durable when they are written, with a checksum each. */
final class BackupFiles {
    private static final int BUFFER = 1 << 16;

    private BackupFiles() {}

    /**
     * A file of a backup.
     *
     * @param path within it
     * @param bytes its length
     * @param sha256 of the file as it lies there, hex
     */
    record Kept(String path, long bytes, String sha256) {
        /** @throws CommandFailure unless the file is there, as it was written */
        void requireWhole(Path backup) {
            Path file = backup.resolve(path);
            if (!Files.isRegularFile(file)) {
                throw new CommandFailure("the backup is damaged: " + file + " is missing");
            }
            if (!BackupFiles.sha256(file).equals(sha256)) {
                throw new CommandFailure("the backup is damaged: " + file + " was changed");
            }
        }
    }

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** An empty directory, made where there is none; only its owner may look into it, as a backup holds everything. */
    static void requireEmpty(Path directory) {
        try {
            if (!Files.exists(directory)) {
                Files.createDirectories(directory.toAbsolutePath().getParent());
                Files.createDirectory(
                        directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
                if (entries.iterator().hasNext()) {
                    throw new CommandFailure(directory + " is not empty: name a new directory for each backup");
                }
            }
        } catch (IOException unusable) {
            throw new CommandFailure("the backup cannot be written to " + directory + ": " + unusable, unusable);
        }
    }

    static Kept write(Path backup, String path, Content content) {
        Path file = backup.resolve(path);
        MessageDigest digest = newDigest();
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
                // whoever packs what is written closes its stream; the file stays open to be synced
                content.writeTo(new FilterOutputStream(out) {
                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        out.write(bytes, from, length);
                    }

                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                });
                channel.force(true);
            }
            return new Kept(path, Files.size(file), HexFormat.of().formatHex(digest.digest()));
        } catch (IOException unwritable) {
            throw new CommandFailure("the backup cannot be written: " + unwritable, unwritable);
        }
    }

    static void write(Path file, byte[] bytes) {
        write(file.getParent(), file.getFileName().toString(), out -> out.write(bytes));
    }

    static String sha256(Path file) {
        MessageDigest digest = newDigest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(newDigest().digest(bytes));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

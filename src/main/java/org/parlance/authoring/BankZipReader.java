package org.parlance.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads a bank's zip that a stranger may have made. Sizes are counted while reading, whatever the zip says of them. */
final class BankZipReader implements AutoCloseable {
    static final int MOST_FILES = 10_000;
    static final long LARGEST_FILE = 20L << 20;
    static final long LARGEST_BANK = 500L << 20;

    /** A text shrinks to a tenth, a mp3 hardly; a bomb to a thousandth. */
    static final int LARGEST_RATIO = 100;

    /** Below it the ratio says nothing. */
    private static final long SMALL = 100_000;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private long total;

    private BankZipReader(ZipFile zip) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntriesInPhysicalOrder());
    }

    /** @throws UnusableZipException when it is no zip, or one that was cut off */
    static BankZipReader open(Path file) throws IOException {
        try {
            return new BankZipReader(ZipFile.builder().setPath(file).get());
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /**
     * @param directory an empty one
     * @throws UnusableZipException when anything in it is not what its manifest says, or nothing of a bank
     */
    BankManifest unpack(Path directory) throws IOException {
        try {
            requireOrdinaryEntries();
            ZipArchiveEntry first = zip.getEntry(BankManifest.FILE);
            if (first == null) {
                throw new UnusableZipException("there is no " + BankManifest.FILE + "; this is no exported bank");
            }
            BankManifest manifest = BankManifest.read(content(first));
            requireNamed(manifest);
            for (ZipArchiveEntry entry : entries) {
                if (entry != first) {
                    unpack(entry, manifest, directory);
                }
            }
            return manifest;
        } catch (ZipException e) {
            throw broken(e);
        }
    }

    private void requireOrdinaryEntries() {
        require(entries.size() <= MOST_FILES + 1, "it holds %d files; allowed are %d", entries.size(), MOST_FILES);
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName();
            require(names.add(name), "'%s' is in it twice", name);
            require(
                    name.equals(BankManifest.FILE) || BankFiles.allowed(name),
                    "'%s' is no file of a bank; allowed are %s",
                    name,
                    BankFiles.allowed());
            require(
                    !entry.isUnixSymlink() && !entry.isDirectory() && isPackedAsUsual(entry),
                    "'%s' is a link, a directory, encrypted or packed in an unusual way",
                    name);
        }
    }

    private boolean isPackedAsUsual(ZipArchiveEntry entry) {
        return (entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED)
                && zip.canReadEntryData(entry);
    }

    private void requireNamed(BankManifest manifest) {
        Set<String> held = new TreeSet<>();
        entries.forEach(entry -> held.add(entry.getName()));
        held.remove(BankManifest.FILE);
        for (String path : held) {
            require(manifest.files().containsKey(path), "%s does not name '%s'", BankManifest.FILE, path);
        }
        for (String path : manifest.files().keySet()) {
            require(held.contains(path), "'%s' is missing", path);
        }
    }

    private void unpack(ZipArchiveEntry entry, BankManifest manifest, Path directory) throws IOException {
        byte[] content = content(entry);
        String name = entry.getName();
        require(
                BankFiles.sha256(content).equals(manifest.files().get(name)),
                "'%s' is not what %s says: its SHA-256 is another",
                name,
                BankManifest.FILE);
        require(BankFiles.isOfItsKind(name, content), "'%s' is not of the kind that its name says", name);
        Path file = directory.resolve(name).normalize();
        // the names allow no way out; this is for the day somebody allows more of them
        require(file.startsWith(directory), "'%s' leads out of the bank", name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private byte[] content(ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) LARGEST_FILE + 1);
            total += content.length;
            require(content.length <= LARGEST_FILE, "'%s' is larger than %d MB", entry.getName(), LARGEST_FILE >> 20);
            require(total <= LARGEST_BANK, "all files together are larger than %d MB", LARGEST_BANK >> 20);
            require(
                    content.length <= SMALL || content.length <= LARGEST_RATIO * entry.getCompressedSize(),
                    "'%s' unpacks to more than %d times its size",
                    entry.getName(),
                    LARGEST_RATIO);
            return content;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static void require(boolean condition, String message, Object... values) {
        if (!condition) {
            throw new UnusableZipException(message.formatted(values));
        }
    }

    private static UnusableZipException broken(IOException cause) {
        return new UnusableZipException("it is no zip file, or a damaged one", cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

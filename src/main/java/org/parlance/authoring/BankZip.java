package org.parlance.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parlance.bank.YamlDocument;

/**
 * A bank as one file: its files as they are, and a {@link BankManifest} with their checksums. The same bank always makes
 * the same zip, byte for byte.
 */
public final class BankZip {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String BANK = "bank.yaml";

    private BankZip() {}

    /**
     * Writes a bank into a zip.
     *
     * @param bank its directory, {@code <language>/<bank>} below the banks'
     * @param zip is replaced when it exists
     * @throws UnusableZipException when the directory holds what is no bank's
     */
    public static BankManifest write(Path bank, Path zip) {
        try {
            SortedMap<String, byte[]> files = files(bank);
            TreeMap<String, String> checksums = new TreeMap<>();
            files.forEach((path, content) -> checksums.put(path, BankFiles.sha256(content)));
            JsonNode header = header(bank);
            BankManifest manifest = new BankManifest(
                    BankManifest.FORMAT,
                    header.path("id").asText(),
                    header.path("version").asInt(),
                    checksums);
            BankManifest.read(manifest.json());
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
                put(out, BankManifest.FILE, manifest.json());
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    put(out, file.getKey(), file.getValue());
                }
            }
            return manifest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Unpacks a bank to its place below a banks' directory: as a whole or not at all. Nothing of the zip is believed;
     * whether the bank is a good one is for {@link BankCheck} to say.
     *
     * @param root the banks' directory
     * @param replace whether a bank of the same id may go for it
     * @throws UnusableZipException when the zip is no bank's, or the bank is there and may not be replaced
     */
    public static BankManifest unpack(Path zip, Path root, boolean replace) {
        try {
            Files.createDirectories(root);
            Path work = Files.createTempDirectory(root, ".import-");
            try (BankZipReader reader = BankZipReader.open(zip)) {
                BankManifest manifest = reader.unpack(Files.createDirectory(work.resolve("new")));
                Path unpacked = work.resolve("new");
                requireSame(manifest, header(unpacked));
                Path target = root.resolve(manifest.bank());
                if (Files.exists(target) && !replace) {
                    throw new UnusableZipException("the bank " + manifest.bank() + " is already there");
                }
                Files.createDirectories(target.getParent());
                if (Files.exists(target)) {
                    Files.move(target, work.resolve("old"));
                }
                Files.move(unpacked, target);
                return manifest;
            } finally {
                delete(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireSame(BankManifest manifest, JsonNode header) {
        if (!header.path("id").asText().equals(manifest.bank())
                || header.path("version").asInt() != manifest.version()) {
            throw new UnusableZipException(BANK + " has another id or version than " + BankManifest.FILE + " says");
        }
    }

    private static JsonNode header(Path bank) throws IOException {
        Path file = bank.resolve(BANK);
        if (!Files.isRegularFile(file)) {
            throw new UnusableZipException("there is no " + BANK);
        }
        try {
            return YamlDocument.read(file).tree();
        } catch (JsonProcessingException e) {
            throw new UnusableZipException(BANK + " is no YAML", e);
        }
    }

    private static SortedMap<String, byte[]> files(Path bank) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        // the directory itself may be a link to where the bank is kept; links inside it are refused
        Path root = bank.toRealPath();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(one -> !Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (!BankFiles.allowed(path) || Files.isSymbolicLink(file)) {
                    throw new UnusableZipException(
                            "'%s' is no file of a bank; allowed are %s".formatted(path, BankFiles.allowed()));
                }
                files.put(path, Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void put(ZipOutputStream out, String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

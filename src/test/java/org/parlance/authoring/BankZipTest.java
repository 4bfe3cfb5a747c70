package org.parlance.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankZipTest {
    private static final byte[] HEADER = bytes("id: en/tiny\nversion: 3\n");
    private static final byte[] MP3 = bytes("ID3 and some sound");

    @TempDir
    private Path directory;

    private Path zip;
    private Path root;

    @BeforeEach
    void paths() {
        zip = directory.resolve("bank.zip");
        root = directory.resolve("banks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/core-writing", "en/core-voice"})
    void aRoundTripKeepsEveryByte(String id) throws IOException {
        Path bank = Path.of("question-banks", id);
        BankManifest written = BankZip.write(bank, zip);
        assertThat(written.bank()).isEqualTo(id);
        assertThat(BankZip.unpack(zip, root, false)).isEqualTo(written);
        Map<String, String> original = contents(bank);
        assertThat(original.keySet()).anyMatch(path -> path.endsWith(".mp3"));
        assertThat(contents(root.resolve(id))).isEqualTo(original);
        try (Stream<Path> left = Files.list(root)) {
            assertThat(left).containsExactly(root.resolve("en"));
        }
        Path again = directory.resolve("again.zip");
        BankZip.write(root.resolve(id), again);
        assertThat(again).hasSameBinaryContentAs(zip);
    }

    @Test
    void aBankIsReplacedOnlyOnDemand() throws IOException {
        good();
        BankZip.unpack(zip, root, false);
        Files.writeString(root.resolve("en/tiny/old.yaml"), "[]");
        assertThatThrownBy(() -> BankZip.unpack(zip, root, false)).hasMessage("the bank en/tiny is already there");
        BankZip.unpack(zip, root, true);
        assertThat(contents(root.resolve("en/tiny"))).containsOnlyKeys("bank.yaml", "audio/one.mp3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../bank.yaml",
                "/bank.yaml",
                "audio/../../evil.mp3",
                "audio\\..\\evil.mp3",
                "C:/evil.yaml",
                ".hidden.yaml",
                "audio/one.sh",
                "audio/",
                "nested.zip",
                "manifest.json"
            })
    void aPathThatIsNoBanksIsRefused(String path) throws IOException {
        TreeMap<String, byte[]> files = tiny();
        files.put(path, MP3);
        write(manifest(files), files);
        assertThatThrownBy(() -> BankZip.unpack(zip, root, false))
                .isInstanceOf(UnusableZipException.class)
                .hasMessageContaining(
                        "' is no file of a bank; allowed are yaml, md and txt beside bank.yaml, and mp3,");
        try (Stream<Path> left = Files.walk(directory)) {
            assertThat(left).containsExactlyInAnyOrder(directory, zip, root);
        }
    }

    @Test
    void aLinkIsRefused() throws IOException {
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            ZipArchiveEntry link = new ZipArchiveEntry("audio/one.mp3");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            put(out, link, bytes("/etc/passwd"));
        }
        refused("'audio/one.mp3' is a link, a directory, encrypted or packed in an unusual way");
    }

    @Test
    void anEntryThatIsThereTwiceIsRefused() throws IOException {
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            put(out, new ZipArchiveEntry("bank.yaml"), HEADER);
            put(out, new ZipArchiveEntry("bank.yaml"), HEADER);
        }
        refused("'bank.yaml' is in it twice");
    }

    @Test
    void aBombIsRefused() throws IOException {
        TreeMap<String, byte[]> files = tiny();
        files.put("bomb.yaml", new byte[2 << 20]);
        write(manifest(files), files);
        refused("'bomb.yaml' unpacks to more than 100 times its size");
        byte[] large = new byte[(int) BankZipReader.LARGEST_FILE + 1];
        files.put("bomb.yaml", large);
        write(manifest(files), files);
        refused("'bomb.yaml' is larger than 20 MB");
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        TreeMap<String, byte[]> files = tiny();
        for (int i = 0; i <= BankZipReader.MOST_FILES; i++) {
            files.put("audio/a" + i + ".mp3", MP3);
        }
        write(manifest(files), files);
        refused("it holds 10004 files; allowed are 10000");
    }

    @Test
    void contentThatTheManifestDoesNotNameIsRefused() throws IOException {
        TreeMap<String, byte[]> files = tiny();
        byte[] manifest = manifest(files);
        files.put("read-aloud.yaml", bytes("[]"));
        write(manifest, files);
        refused("parlance-bank.json does not name 'read-aloud.yaml'");
        files = tiny();
        files.remove("audio/one.mp3");
        write(manifest, files);
        refused("'audio/one.mp3' is missing");
        files.put("audio/one.mp3", bytes("ID3 and other sound"));
        write(manifest, files);
        refused("'audio/one.mp3' is not what parlance-bank.json says: its SHA-256 is another");
    }

    @Test
    void contentOfAnotherKindIsRefused() throws IOException {
        TreeMap<String, byte[]> files = tiny();
        files.put("audio/one.mp3", bytes("#!/bin/sh"));
        write(manifest(files), files);
        refused("'audio/one.mp3' is not of the kind that its name says");
        files = tiny();
        files.put("notes.txt", new byte[] {'a', 0, 'b'});
        write(manifest(files), files);
        refused("'notes.txt' is not of the kind that its name says");
    }

    @Test
    void aManifestOfAnotherFormatIsRefused() throws IOException {
        write(null, tiny());
        refused("there is no parlance-bank.json; this is no exported bank");
        write(bytes("{"), tiny());
        refused("parlance-bank.json is no manifest of a bank");
        write(bytes("{\"format\":2,\"bank\":\"en/tiny\",\"version\":3,\"files\":{}}"), tiny());
        refused("parlance-bank.json has another format than 1, the only one known here");
        write(bytes("{\"format\":1,\"bank\":\"../../tiny\",\"version\":3,\"files\":{\"a\":\"b\"}}"), tiny());
        refused("parlance-bank.json names no bank such as en/core-voice: lower-case letters, digits and hyphens");
        write(
                new String(manifest(tiny()), StandardCharsets.UTF_8)
                        .replace("en/tiny", "en/other")
                        .getBytes(StandardCharsets.UTF_8),
                tiny());
        refused("bank.yaml has another id or version than parlance-bank.json says");
    }

    @Test
    void aDamagedZipIsRefused() throws IOException {
        good();
        byte[] whole = Files.readAllBytes(zip);
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 5}) {
            Files.write(zip, Arrays.copyOf(whole, length));
            refused("it is no zip file, or a damaged one");
        }
    }

    /** One byte of it is another: then it is refused, or it is the same bank all the same. */
    @Test
    void noDamageChangesABankUnseen() throws IOException {
        good();
        BankZip.unpack(zip, root, false);
        Map<String, String> original = contents(root.resolve("en/tiny"));
        byte[] whole = Files.readAllBytes(zip);
        int refused = 0;
        for (int i = 0; i < whole.length; i++) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 0x55;
            Files.write(zip, flipped);
            try {
                BankZip.unpack(zip, root, true);
                assertThat(contents(root.resolve("en/tiny"))).as("byte %d", i).isEqualTo(original);
            } catch (UnusableZipException expected) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(whole.length / 2);
    }

    @Test
    void onlyWhatIsABanksIsWritten() throws IOException {
        Path bank = directory.resolve("en/tiny");
        Files.createDirectories(bank);
        assertThatThrownBy(() -> BankZip.write(bank, zip)).hasMessage("there is no bank.yaml");
        Files.write(bank.resolve("bank.yaml"), HEADER);
        Files.createSymbolicLink(bank.resolve("passwords.txt"), Path.of("/etc/passwd"));
        assertThatThrownBy(() -> BankZip.write(bank, zip))
                .isInstanceOf(UnusableZipException.class)
                .hasMessageStartingWith("'passwords.txt' is no file of a bank");
        assertThat(zip).doesNotExist();
    }

    private void refused(String message) throws IOException {
        assertThatThrownBy(() -> BankZip.unpack(zip, root, false))
                .isInstanceOf(UnusableZipException.class)
                .hasMessageStartingWith(message);
        try (Stream<Path> left = Files.list(root)) {
            assertThat(left).isEmpty();
        }
    }

    private void good() throws IOException {
        write(manifest(tiny()), tiny());
    }

    private static TreeMap<String, byte[]> tiny() {
        return new TreeMap<>(Map.of("bank.yaml", HEADER, "audio/one.mp3", MP3));
    }

    private static byte[] manifest(TreeMap<String, byte[]> files) {
        TreeMap<String, String> checksums = new TreeMap<>();
        files.forEach((path, content) -> checksums.put(path, BankFiles.sha256(content)));
        return new BankManifest(1, "en/tiny", 3, checksums).json();
    }

    private void write(byte[] manifest, TreeMap<String, byte[]> files) throws IOException {
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            if (manifest != null) {
                put(out, new ZipArchiveEntry(BankManifest.FILE), manifest);
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(out, new ZipArchiveEntry(file.getKey()), file.getValue());
            }
        }
    }

    private static void put(ZipArchiveOutputStream out, ZipArchiveEntry entry, byte[] content) throws IOException {
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }

    private static Map<String, String> contents(Path bank) throws IOException {
        try (Stream<Path> files = Files.walk(bank)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> bank.relativize(file).toString(), file -> BankFiles.sha256(read(file))));
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.parlance.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.bank.BankProblem;
import org.parlance.testing.Fuzz;

/** Whatever somebody uploads as a bank is taken or refused, in bounded memory and time, and writes nowhere else. */
class BankFuzzTest {
    private static final int MEGABYTES = 200;
    private static final String ITEMS = "sentence-completion.yaml";

    /** What the check says of a file that it cannot take; it throws nothing by itself. */
    private static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Found(BankProblem problem) {
            super(problem.toString());
        }
    }

    @TempDir
    private Path directory;

    private Path bank;
    private byte[] zip;

    @BeforeEach
    void aBankOfTwoKindsOfItems() throws IOException {
        zip = new TestBank("tiny", 1).zip(prompt());
        Path file = Files.write(directory.resolve("good.zip"), zip);
        BankZip.unpack(file, directory.resolve("banks"), false);
        Files.delete(file);
        bank = directory.resolve("banks/en/tiny");
    }

    /** Any short sound of the server's own bank. */
    private static String prompt() throws IOException {
        Path core = Path.of("question-banks/en/core-voice");
        try (Stream<Path> sounds = Files.walk(core.resolve("audio"))) {
            Path shortest = sounds.filter(file -> file.toString().endsWith(".mp3"))
                    .min(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
            return core.relativize(shortest).toString();
        }
    }

    private static void check(Path bank) {
        BankCheck.check(bank, BankCheck.Parts.FAST).stream()
                .filter(problem -> problem.severity() == BankProblem.Severity.PROBLEM)
                .findFirst()
                .ifPresent(problem -> {
                    throw new Found(problem);
                });
    }

    /** As an upload is: unpacked aside and checked. */
    private void upload(byte[] file) throws IOException {
        Path work = Files.createDirectory(directory.resolve("work"));
        try {
            BankManifest manifest =
                    BankZip.unpack(Files.write(work.resolve("bank.zip"), file), work.resolve("banks"), false);
            check(work.resolve("banks").resolve(manifest.bank()));
        } finally {
            TemporaryFiles.delete(work);
        }
    }

    private Fuzz uploads() {
        return new Fuzz(
                this::upload,
                refusal -> refusal instanceof UnusableZipException || refusal instanceof Found,
                MEGABYTES);
    }

    /** Of megabytes each byte is looked at in several ways; what is allocated for that is freed at once. */
    private Fuzz large(String name) {
        Fuzz small = texts(name);
        return new Fuzz(small.reader(), small.refusal(), 8 * MEGABYTES);
    }

    /** Damage to one file reaches the readers of YAML, where damage to the archive is seen before. */
    private Fuzz texts(String name) {
        Path file = bank.resolve(name);
        return Fuzz.of(
                content -> {
                    Files.write(file, content);
                    check(bank);
                },
                Found.class,
                MEGABYTES);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void damagedZips() throws Exception {
        uploads().mutate(List.of(zip, new TestBank("small", 2).zip()));
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).containsExactly(directory.resolve("banks"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ITEMS, "short-answer.yaml", "bank.yaml", "audio/index.yaml"})
    void damagedYaml(String name) throws Exception {
        texts(name).mutate(List.of(Files.readAllBytes(bank.resolve(name))));
    }

    @Test
    void aliasesThatStandForMoreAndMore() {
        String laughs = IntStream.range(1, 30)
                .mapToObj(i -> "- &a" + i + " [" + "*a%d, ".formatted(i - 1).repeat(9) + "*a" + (i - 1) + "]\n")
                .reduce("- &a0 [ha]\n", String::concat);
        texts(ITEMS).refuse("a billion laughs", bytes(laughs));
        texts(ITEMS).refuse("an alias of itself", bytes("- &a {id: x, topic: *a}\n- &b [*b]\n"));
        texts("bank.yaml").refuse("a billion laughs as a header", bytes(laughs));
    }

    @Test
    void deepNesting() {
        for (String open : List.of("[", "{a: ", "- ", "? ", "!!java.net.URL [")) {
            texts(ITEMS).refuse("deep " + open, bytes(open.repeat(100_000)));
            texts(ITEMS).refuse("nested " + open, bytes("- id: x\n  topic: " + open.repeat(900) + "x"));
        }
        String stairs =
                IntStream.range(0, 2_000).mapToObj(i -> " ".repeat(i) + "a:\n").reduce("", String::concat);
        texts(ITEMS).refuse("stairs", bytes(stairs));
    }

    @Test
    void hugeScalars() {
        for (String value : List.of(
                "1e999999999",
                "9".repeat(100_000),
                "0x" + "f".repeat(100_000),
                "1_".repeat(100_000),
                "190:20:30".repeat(9))) {
            large(ITEMS).refuse("a number of " + value.length(), bytes("- id: x\n  version: " + value + "\n"));
        }
        large(ITEMS).refuse("a huge key", bytes("- " + "k".repeat(2_000_000) + ": 1\n"));
        large(ITEMS).refuse("a huge name", bytes("- id: " + "n".repeat(2_000_000) + "\n"));
        large(ITEMS).refuse("a huge value", bytes("- id: x\n  difficulty: \"" + "'v'".repeat(700_000) + "\"\n"));
        large(ITEMS).refuse("many spaces", bytes("- id: x\n  topic:" + " ".repeat(1_000_000) + "x\n"));
    }

    @Test
    void moreThanAnybodyWrites() {
        large(ITEMS).refuse("no items", bytes("- x\n".repeat(200_000)));
        large(ITEMS).refuse("items without anything", bytes("- {id: a}\n".repeat(100_000)));
        large(ITEMS).refuse("nothing but empty values", bytes("- {id: , version: , topic: }\n".repeat(60_000)));
        large(ITEMS).refuse("documents", bytes("---\n".repeat(500_000)));
        large(ITEMS).refuse("comments", bytes("# x\n".repeat(1_000_000)));
        String keys =
                IntStream.range(0, 50_000).mapToObj(i -> "  k" + i + ": 1\n").collect(Collectors.joining());
        large(ITEMS).refuse("many keys", bytes("- id: x\n" + keys));
        large("audio/index.yaml")
                .refuse(
                        "many sounds",
                        bytes(IntStream.range(0, 50_000)
                                .mapToObj(i ->
                                        "audio/" + i + ".mp3: {script: x, voice: x, rate: 1, seconds: 1, sha256: x}\n")
                                .collect(Collectors.joining())));
    }

    private byte[] zipOf(ZipArchiveEntry entry, byte[] content, int times) throws IOException {
        Path file = directory.resolve("made.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(file.toFile())) {
            for (int i = 0; i < times; i++) {
                out.putArchiveEntry(entry);
                out.write(content);
                out.closeArchiveEntry();
            }
        }
        byte[] made = Files.readAllBytes(file);
        Files.delete(file);
        return made;
    }

    @Test
    void bombsAndWaysOut() throws Exception {
        byte[] zeros = new byte[64 << 20];
        uploads().refuse("a manifest that unpacks to much", zipOf(new ZipArchiveEntry(BankManifest.FILE), zeros, 1));
        uploads().refuse("a file that unpacks to much", zipOf(new ZipArchiveEntry("bank.yaml"), zeros, 1));
        uploads().refuse("the same name over and over", zipOf(new ZipArchiveEntry("bank.yaml"), bytes("x"), 20_000));
        for (String name :
                List.of("../../evil.yaml", "/etc/evil.yaml", "a".repeat(60_000) + ".yaml", "a\0b.yaml", "")) {
            uploads().refuse("an entry of another place", zipOf(new ZipArchiveEntry(name), bytes("x"), 1));
        }
        ZipArchiveEntry link = new ZipArchiveEntry("bank.yaml");
        link.setUnixMode(0120777);
        uploads().refuse("a link", zipOf(link, bytes("/etc/passwd"), 1));
        String manifest =
                "{\"format\":1,\"bank\":\"en/tiny\",\"version\":1,\"files\":{\"a\":\"" + "[".repeat(1000) + "\"}}";
        uploads().refuse("a manifest of nothing", zipOf(new ZipArchiveEntry(BankManifest.FILE), bytes(manifest), 1));
        uploads()
                .refuse("a deep manifest", zipOf(new ZipArchiveEntry(BankManifest.FILE), bytes("[".repeat(90_000)), 1));
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).containsExactly(directory.resolve("banks"));
        }
    }
}

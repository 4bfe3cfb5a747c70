package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.engine.PcmAudio;
import org.parlance.recording.StoredRecordings;
import org.parlance.recording.StoredRecordings.Part;
import org.parlance.testing.Database;
import org.parlance.testing.PostgresServer;
import org.parlance.testing.SampleInstallation;
import picocli.CommandLine;

/** From one machine to another that has nothing but an empty database and an empty place for recordings. */
class BackupCommandTest {
    private static final String CONTENT =
            "select coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), 'empty') from \"%s\" t";
    private static final String TABLES = """
            select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                and relname <> 'flyway_schema_history' order by 1
            """;
    private static final String RULES = """
            select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
            where connamespace = 'public'::regnamespace
            union all
            select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
            order by 1
            """;

    @TempDir
    Path directory;

    private Database source;
    private Database target;
    private Path backup;
    private Path password;
    private SampleInstallation sample;

    @BeforeEach
    void installation() throws IOException {
        source = new Database(PostgresServer.shared().newDatabase());
        target = new Database(PostgresServer.shared().newDatabase());
        backup = directory.resolve("backup");
        password = Files.writeString(directory.resolve("password"), PostgresServer.PASSWORD);
        Flyway.configure()
                .dataSource(source.url(), PostgresServer.USER, PostgresServer.PASSWORD)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        sample = new SampleInstallation(source);
    }

    private record Said(int code, String text) {}

    private Said run(Database database, String place, String... arguments) {
        CommandLine command = ParlanceCommand.commandLine();
        StringWriter said = new StringWriter();
        command.setOut(new PrintWriter(said));
        command.setErr(new PrintWriter(said));
        String before = System.getProperty("parlance.recordings.directory");
        System.setProperty(
                "parlance.recordings.directory", directory.resolve(place).toString());
        try {
            List<String> all = new java.util.ArrayList<>(List.of(arguments));
            all.addAll(List.of(
                    "--jdbc-url", database.url(),
                    "--user", PostgresServer.USER,
                    "--password-file", password.toString()));
            return new Said(command.execute(all.toArray(String[]::new)), said.toString());
        } finally {
            if (before == null) {
                System.clearProperty("parlance.recordings.directory");
            } else {
                System.setProperty("parlance.recordings.directory", before);
            }
        }
    }

    private StoredRecordings store(String place) {
        return StoredRecordings.open(
                Map.of("parlance.recordings.directory", directory.resolve(place).toString()));
    }

    private static Map<String, String> contents(Database database) {
        Map<String, String> contents = new TreeMap<>();
        for (String table : database.values(String.class, TABLES)) {
            contents.put(
                    table, database.find(String.class, CONTENT.formatted(table)).orElseThrow());
        }
        return contents;
    }

    private Map<String, String> files(String place) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (var found = Files.walk(directory.resolve(place))) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(directory.resolve(place).relativize(file).toString(), BackupFiles.sha256(file));
            }
        }
        return files;
    }

    @Test
    void bringsEverythingOntoAnEmptyMachine() throws IOException {
        byte[] wav = PcmAudio.ofSamples(new byte[] {1, 2, 3, 4}).toWav();
        try (StoredRecordings before = store("before")) {
            UUID sealed =
                    sample.sealed(PcmAudio.ofSamples(new byte[] {1, 2, 3, 4}).bytes());
            before.keep(Part.whole(sealed), wav);
            UUID open = sample.open();
            before.keep(sample.chunk(open, 0, new byte[] {5, 6}), new byte[] {5, 6});
            before.keep(sample.chunk(open, 2, new byte[] {7, 8}), new byte[] {7, 8});
        }
        Map<String, String> was = contents(source);
        assertThat(was.values().stream().filter(content -> !content.equals("empty")))
                .hasSizeGreaterThan(8);

        Said backedUp = run(source, "before", "backup", "--to", backup.toString());
        assertThat(backedUp.code()).as(backedUp.text()).isZero();
        assertThat(backedUp.text()).contains("and 3 files of recordings");
        Said checked = run(source, "none", "restore", "--check", "--from", backup.toString());
        assertThat(checked.text()).contains("is whole").doesNotContain("restored");

        Said restored = run(target, "after", "restore", "--from", backup.toString());
        assertThat(restored.code()).as(restored.text()).isZero();
        assertThat(contents(target)).isEqualTo(was).isEqualTo(contents(source));
        assertThat(target.values(String.class, RULES)).isEqualTo(source.values(String.class, RULES));
        assertThat(files("after")).isEqualTo(files("before")).hasSize(3);

        Said again = run(target, "after", "restore", "--from", backup.toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.text()).contains("the database is not empty");
        assertThat(run(source, "before", "backup", "--to", backup.toString()).text())
                .contains("is not empty: name a new directory");
    }

    /** It was sealed between the look at the database and the look into the store. */
    @Test
    void cutsChunksOutOfWhatWasSealedMeanwhile() throws Exception {
        byte[] first = {1, 2};
        byte[] second = {3, 4, 5, 6};
        UUID recording = sample.open();
        Part chunk = sample.chunk(recording, 1, second);
        sample.chunk(recording, 0, first);
        UUID erased = sample.open();
        source.execute("update recording set state = 'LOST' where id = ?", erased);
        try (StoredRecordings store = store("before");
                var now = source.connect()) {
            store.keep(
                    Part.whole(recording),
                    PcmAudio.ofSamples(new byte[] {1, 2, 3, 4, 5, 6}).toWav());
            RecordingsDump.Dumped dumped = new RecordingsDump(Files.createDirectory(backup), store, now)
                    .of(List.of(chunk, Part.whole(erased)));
            assertThat(dumped.missing()).isEmpty();
            assertThat(dumped.erased()).isEqualTo(1);
            assertThat(Files.readAllBytes(backup.resolve("recordings").resolve(chunk.name())))
                    .isEqualTo(second);
        }
    }

    @Test
    void saysWhatTheStoreHasLost() {
        UUID lost = sample.sealed(new byte[] {9, 9});
        Said said = run(source, "before", "backup", "--to", backup.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("missing in the store: ").contains(lost + ".wav");
    }

    @Test
    void takesNoDamagedBackup() throws IOException {
        run(source, "before", "backup", "--to", backup.toString());
        Path table = backup.resolve("database/campaign.copy.gz");
        byte[] bytes = Files.readAllBytes(table);
        bytes[bytes.length / 2] ^= 1;
        Files.write(table, bytes);
        Said said = run(target, "after", "restore", "--from", backup.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("was changed");
        assertThat(contents(target)).isEmpty();
        Files.delete(backup.resolve(BackupManifest.FILE));
        assertThat(run(target, "after", "restore", "--from", backup.toString()).text())
                .contains("holds no whole backup");
    }
}

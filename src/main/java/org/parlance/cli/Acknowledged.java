package org.parlance.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Compares what applicants were told is kept with what the database and the recordings' directory hold. */
final class Acknowledged {
    private static final int WAV_HEADER = 44;

    /**
     * @param given how many the server has acknowledged
     * @param lost of these not there, or there with other bytes
     */
    record Count(long given, long lost) {}

    private final Path ledger;

    /** @param ledger the directory with what the applicants' side has written down */
    Acknowledged(Path ledger) {
        this.ledger = ledger;
    }

    Count chunks(Connection connection) throws SQLException {
        return compare(
                lines("chunks.tsv"),
                2,
                read(
                        connection,
                        "select recording_id || chr(9) || number, encode(sha256, 'hex') from recording_chunk"));
    }

    /** By the database and by the bytes of the file. */
    Count recordings(Connection connection, Path directory) throws SQLException {
        List<String[]> given = lines("recordings.tsv");
        Count count = compare(
                given,
                2,
                read(
                        connection,
                        "select id || chr(9) || chunks, encode(sha256, 'hex') from recording where state = 'SEALED'"));
        long spoiled = given.stream()
                .filter(line -> !samples(directory, line[0]).equals(line[2]))
                .count();
        return new Count(count.given(), Math.max(count.lost(), spoiled));
    }

    /** The last text of each item that was acknowledged. */
    Count answers(Connection connection) throws SQLException {
        return compare(
                lines("answers.tsv"),
                1,
                read(
                        connection,
                        "select form_item_id::text, encode(sha256(convert_to(content ->> 'text', 'UTF8')), 'hex')"
                                + " from written_answer where content ->> 'text' is not null order by late desc"));
    }

    /** @param columns that are the key; the one behind them is the checksum */
    private static Count compare(List<String[]> given, int columns, Map<String, String> kept) {
        long lost = given.stream()
                .filter(line -> !line[columns].equals(kept.get(String.join("\t", Arrays.copyOf(line, columns)))))
                .count();
        return new Count(given.size(), lost);
    }

    private static Map<String, String> read(Connection connection, String sql) throws SQLException {
        Map<String, String> kept = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                kept.put(rows.getString(1), rows.getString(2));
            }
        }
        return kept;
    }

    private List<String[]> lines(String file) {
        try {
            return Files.readAllLines(ledger.resolve(file)).stream()
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the load generator has left no " + file, unreadable);
        }
    }

    /** SHA-256 of a file's samples, hex; of none when the file is not there. */
    private static String samples(Path directory, String id) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Path file = directory.resolve(id.substring(id.length() - 2)).resolve(id + ".wav");
            if (Files.exists(file)) {
                byte[] wav = Files.readAllBytes(file);
                digest.update(wav, WAV_HEADER, wav.length - WAV_HEADER);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.parlance.shortlist;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parlance.bank.Skill;
import org.parlance.shortlist.Judgement.Endorsed;
import org.parlance.web.CsvCells;

/**
 * A shortlist as CSV for spreadsheets, in the words of one language: with a byte order mark, as they take UTF-8 for
 * something else without it.
 */
final class ShortlistCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ShortlistMessages messages;
    private final HandoverMessages handover;

    ShortlistCsv(ShortlistMessages messages, HandoverMessages handover) {
        this.messages = messages;
        this.handover = handover;
    }

    /** Times in ISO 8601, UTC, whole seconds; scores in whole points. */
    String of(ShortlistView shortlist) {
        StringWriter csv = new StringWriter();
        csv.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(csv)) {
            writer.writeRecord(header(shortlist));
            shortlist.rows().forEach(row -> writer.writeRecord(cells(shortlist, row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory cannot fail to be written", impossible);
        }
        return csv.toString();
    }

    private List<String> header(ShortlistView shortlist) {
        List<String> header = new ArrayList<>(List.of(
                messages.applicant(),
                messages.email(),
                messages.phone(),
                messages.campaign(),
                messages.account(),
                messages.profile(),
                messages.outcome(),
                messages.overall(),
                messages.band()));
        shortlist.skills().forEach(skill -> header.add(messages.skill(skill)));
        header.addAll(List.of(
                messages.decidedBy(),
                messages.decidedAt(),
                messages.addedBy(),
                messages.addedAt(),
                handover.note(),
                handover.endorsed()));
        return header;
    }

    private List<String> cells(ShortlistView shortlist, ShortlistView.Row row) {
        Stream<String> before = Stream.of(
                row.applicant(),
                row.email(),
                row.phone(),
                shortlist.campaign(),
                shortlist.account(),
                shortlist.profile(),
                handover.outcomeWord(row.outcome()),
                row.points(),
                row.band());
        Stream<String> skills = shortlist.skills().stream().map((Skill skill) -> row.skillPoints(skill));
        Stream<String> after = Stream.of(
                row.decidedBy(),
                time(row.decidedAt()),
                row.addedBy(),
                time(row.addedAt()),
                row.note(),
                origin(row.endorsed()));
        return Stream.of(before, skills, after)
                .flatMap(cells -> cells)
                .map(CsvCells::neutralised)
                .toList();
    }

    private String origin(Endorsed endorsed) {
        return endorsed == null ? "" : origin(handover, endorsed);
    }

    /** Where an endorsed result comes from, as far as the reader may know. */
    static String origin(HandoverMessages handover, Endorsed endorsed) {
        return endorsed.from() == null
                ? handover.otherAccount()
                : endorsed.from().account() + ", " + endorsed.from().campaign();
    }

    private static String time(Instant time) {
        return time == null ? "" : time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

package org.parlance.shortlist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.parlance.verdict.AttemptScore.Level;
import org.parlance.verdict.VerdictWords;
import org.parlance.web.CsvCells;

/**
 * Results as a spreadsheet, in the words of one language: typed columns, a frozen header and filters, one sheet for each
 * kind of thing.
 */
final class ResultBook {
    private static final String TIME_FORMAT = "yyyy-mm-dd hh:mm";

    private final ShortlistMessages messages;
    private final HandoverMessages handover;
    private final VerdictWords words;

    ResultBook(ShortlistMessages messages, HandoverMessages handover, VerdictWords words) {
        this.messages = messages;
        this.handover = handover;
        this.words = words;
    }

    /** One applicant on a list. @param note empty without one */
    record Listed(ApplicantResult result, String addedBy, Instant addedAt, String note) {}

    /** @return an XLSX file; times are UTC, scores 0-100 with two decimals */
    byte[] of(List<Listed> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Parlance", "1.0")) {
            applicants(new Sheet(book, handover.sheetApplicants()), rows);
            scores(new Sheet(book, handover.sheetScores()), rows);
            reasons(new Sheet(book, handover.sheetReasons()), rows);
            training(new Sheet(book, handover.sheetTraining()), rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a workbook in memory cannot fail to be written", impossible);
        }
        return bytes.toByteArray();
    }

    private void applicants(Sheet sheet, List<Listed> rows) {
        sheet.header(
                handover.place(),
                messages.applicant(),
                messages.email(),
                messages.phone(),
                messages.campaign(),
                messages.account(),
                messages.profile(),
                messages.outcome(),
                handover.machineOutcome(),
                messages.overall(),
                messages.band(),
                messages.decidedBy(),
                messages.decidedAt(),
                handover.reasonOfDecision(),
                handover.submitted(),
                messages.addedBy(),
                messages.addedAt(),
                handover.note(),
                handover.engineVersion(),
                handover.endorsed());
        for (int i = 0; i < rows.size(); i++) {
            Listed row = rows.get(i);
            ApplicantResult result = row.result();
            Judgement judgement = result.judgement();
            Judgement.Decided decision = judgement.decision();
            sheet.row()
                    .number(i + 1)
                    .text(result.applicant())
                    .text(result.email())
                    .text(result.phone())
                    .text(result.campaign())
                    .text(result.account())
                    .text(result.profile())
                    .text(words.outcome(result.outcome()))
                    .text(words.outcome(judgement.machine()))
                    .points(result.overall())
                    .text(result.scores().stream()
                            .filter(line -> line.level() == Level.OVERALL)
                            .map(line -> line.band().label())
                            .findFirst()
                            .orElse(""))
                    .text(decision == null ? messages.byMachine() : decision.by())
                    .time(decision == null ? judgement.issuedAt() : decision.at())
                    .text(decision == null ? "" : decision.reason())
                    .time(result.submittedAt())
                    .text(row.addedBy())
                    .time(row.addedAt())
                    .text(row.note())
                    .text(judgement.engineVersion())
                    .text(result.endorsed() == null ? "" : ShortlistCsv.origin(handover, result.endorsed()));
        }
        sheet.finish();
    }

    private void scores(Sheet sheet, List<Listed> rows) {
        sheet.header(
                messages.applicant(),
                handover.skillLabel(),
                handover.traitLabel(),
                handover.score(),
                handover.sem(),
                messages.band(),
                handover.leastToPass());
        for (Listed row : rows) {
            for (ApplicantResult.Line line : row.result().scores()) {
                sheet.row()
                        .text(row.result().applicant())
                        .text(line.skill() == null ? messages.overall() : words.skill(line.skill()))
                        .text(line.trait() == null ? "" : words.trait(line.trait()))
                        .points(line.value())
                        .points(line.sem())
                        .text(line.band().label())
                        .points(line.limit());
            }
        }
        sheet.finish();
    }

    private void reasons(Sheet sheet, List<Listed> rows) {
        sheet.header(messages.applicant(), handover.machineOutcome(), handover.reason());
        for (Listed row : rows) {
            row.result().reasons().forEach(reason -> sheet.row()
                    .text(row.result().applicant())
                    .text(words.outcome(row.result().judgement().machine()))
                    .text(words.reason(reason)));
        }
        sheet.finish();
    }

    private void training(Sheet sheet, List<Listed> rows) {
        sheet.header(messages.applicant(), handover.training(), handover.trainingStands(), handover.details());
        for (Listed row : rows) {
            row.result().training().forEach(one -> sheet.row()
                    .text(row.result().applicant())
                    .text(one.title())
                    .text(handover.trainingState(one.state()))
                    .text(one.details()));
        }
        sheet.finish();
    }

    /** A sheet that is written row by row; every text in it is safe to open. */
    private static final class Sheet {
        private final Worksheet sheet;
        private int columns;
        private int row;
        private int column;

        Sheet(Workbook book, String name) {
            this.sheet = book.newWorksheet(name);
        }

        void header(String... names) {
            columns = names.length;
            for (int i = 0; i < names.length; i++) {
                sheet.value(0, i, names[i]);
                sheet.width(i, 18);
            }
            sheet.range(0, 0, 0, names.length - 1).style().bold().set();
            sheet.freezePane(0, 1);
        }

        Sheet row() {
            row++;
            column = 0;
            return this;
        }

        Sheet text(String text) {
            String safe = CsvCells.neutralised(text);
            if (!safe.isEmpty()) {
                sheet.value(row, column, safe);
            }
            column++;
            return this;
        }

        Sheet number(int number) {
            sheet.value(row, column++, number);
            return this;
        }

        Sheet points(Double points) {
            if (points != null) {
                sheet.value(row, column, Math.round(points * 100) / 100.0);
            }
            column++;
            return this;
        }

        Sheet time(Instant time) {
            if (time != null) {
                sheet.value(row, column, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
                sheet.style(row, column).format(TIME_FORMAT).set();
            }
            column++;
            return this;
        }

        void finish() {
            sheet.setAutoFilter(0, 0, row, columns - 1);
            try {
                sheet.finish();
            } catch (IOException impossible) {
                throw new UncheckedIOException("a sheet in memory cannot fail to be written", impossible);
            }
        }
    }
}

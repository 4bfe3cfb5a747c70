package org.parlance.analysis.profile;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.parlance.analysis.Agreement;
import org.parlance.analysis.Interval;
import org.parlance.web.CsvCells;

/**
 * The figures about a job profile as CSV, one figure a line. With a byte order mark, as spreadsheets take UTF-8 for
 * something else without it.
 */
final class ReliabilityCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter writer;

    private ReliabilityCsv(CsvWriter writer) {
        this.writer = writer;
    }

    /** @param heads the columns' names, in the reader's language */
    static String of(ProfileReliability found, ReliabilityMessages heads) {
        StringWriter csv = new StringWriter();
        csv.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(csv)) {
            writer.writeRecord(heads.csvHeads().split(";"));
            new ReliabilityCsv(writer).write(found);
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory cannot fail to be written", impossible);
        }
        return csv.toString();
    }

    private void write(ProfileReliability found) {
        found.traits().forEach(this::write);
        found.decisions().ifPresent(decisions -> {
            line("decisions", "", "", "accuracy", decisions.n(), decisions.accuracy(), Interval.UNKNOWN);
            line("decisions", "", "", "false-pass", decisions.n(), decisions.falsePass(), Interval.UNKNOWN);
            line("decisions", "", "", "false-fail", decisions.n(), decisions.falseFail(), Interval.UNKNOWN);
            line("decisions", "", "", "consistency", decisions.n(), decisions.consistency(), Interval.UNKNOWN);
            line("decisions", "", "", "kappa", decisions.n(), decisions.kappa(), Interval.UNKNOWN);
        });
        found.agreement().forEach(trait -> trait.agreement()
                .ifPresent(agreement -> write(trait.trait().name(), agreement)));
        for (Drift drift : found.drift()) {
            for (MonthSpread month : drift.months()) {
                String trait = drift.trait().name();
                String name = month.month().toString();
                line("drift", trait, name, "mean", month.n(), month.mean(), month.meanInterval());
                line("drift", trait, name, "sd", month.n(), month.sd(), month.sdInterval());
            }
        }
    }

    private void write(TraitReliability trait) {
        String name = trait.trait().name();
        int persons = trait.items().persons();
        line("reliability", name, "", "alpha", persons, trait.items().alpha(), Interval.UNKNOWN);
        line("reliability", name, "", "sem-of-items", persons, trait.items().sem(), Interval.UNKNOWN);
        line("reliability", name, "", "sem-of-test", trait.n(), trait.sem(), Interval.UNKNOWN);
        line("reliability", name, "", "reliability-of-test", trait.n(), trait.reliability(), Interval.UNKNOWN);
        line("reliability", name, "", "mean", trait.n(), trait.mean(), Interval.UNKNOWN);
        line("reliability", name, "", "sd", trait.n(), trait.sd(), Interval.UNKNOWN);
    }

    private void write(String trait, Agreement agreement) {
        line("agreement", trait, "", "pearson", agreement.n(), agreement.pearson(), agreement.interval());
        line("agreement", trait, "", "spearman", agreement.n(), agreement.spearman(), Interval.UNKNOWN);
        line("agreement", trait, "", "rmse", agreement.n(), agreement.rmse(), Interval.UNKNOWN);
        line("agreement", trait, "", "kappa", agreement.n(), agreement.kappa(), Interval.UNKNOWN);
        line("agreement", trait, "", "exact", agreement.n(), agreement.exact(), Interval.UNKNOWN);
        line("agreement", trait, "", "adjacent", agreement.n(), agreement.adjacent(), Interval.UNKNOWN);
    }

    private void line(String part, String trait, String month, String figure, int n, double value, Interval interval) {
        writer.writeRecord(
                part,
                CsvCells.neutralised(trait),
                month,
                figure,
                Integer.toString(n),
                number(value),
                number(interval.low()),
                number(interval.high()));
    }

    /** Empty where it is not known. */
    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
    }
}

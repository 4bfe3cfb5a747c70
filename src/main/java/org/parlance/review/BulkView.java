package org.parlance.review;

import java.util.List;
import java.util.stream.IntStream;
import org.parlance.hiring.BulkField;
import org.parlance.hiring.BulkPreview;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.InvitationBatch;

/**
 * The page of an uploaded file.
 *
 * @param preview null once the file is confirmed or its rows are forgotten
 * @param bad the first rows that need mending, in words
 * @param known persons who were tested before, in words
 */
record BulkView(Campaign campaign, InvitationBatch batch, BulkPreview preview, List<BadRow> bad, List<KnownRow> known) {
    static final int SHOWN = 50;

    record BadRow(int row, List<String> reasons) {}

    record KnownRow(int row, String name, List<String> tests) {}

    /** A choice of a column. @param number from 1, for a column without a header */
    record Column(int index, int number, String header) {}

    public List<BulkField> fields() {
        return List.of(BulkField.values());
    }

    public List<Column> columns() {
        return IntStream.range(0, preview.header().size())
                .mapToObj(i -> new Column(i, i + 1, preview.header().get(i).strip()))
                .toList();
    }

    public boolean chosen(BulkField field, int column) {
        return preview.mapping().column(field).filter(index -> index == column).isPresent();
    }

    public boolean confirmable() {
        return preview.refusal() == null && (preview.good() > 0 || preview.tooLately() > 0);
    }

    public long needMending() {
        return preview.bad().size() - preview.tooLately();
    }
}

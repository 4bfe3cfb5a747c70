package org.parlance.delivery;

import java.util.List;
import org.parlance.bank.WrittenItem.DataEntry;
import org.parlance.web.Json;

/** The cards of a data entry: what the page draws, in the order of the columns. */
final class RecordCards {
    record Line(String label, String value) {}

    private RecordCards() {}

    /** One card for each record, as a JSON array of {@link Line}. */
    static List<String> of(DataEntry item) {
        return item.records().stream()
                .map(record -> Json.write(item.columns().stream()
                        .map(column -> new Line(column.label(), record.get(column.id())))
                        .toList()))
                .toList();
    }
}

package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.parlance.hiring.BulkPreview;
import org.parlance.hiring.EarlierTest;

/** Puts into words what was found about the rows of a file and the persons in it. */
@ApplicationScoped
class RowWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final RowMessages rows;
    private final BulkMessages bulk;

    RowWords(RowMessages rows, BulkMessages bulk) {
        this.rows = rows;
        this.bulk = bulk;
    }

    List<String> of(BulkPreview.Bad row) {
        return row.problems().stream()
                .map(problem -> rows.of(problem.column(), rows.problem(problem.code(), problem.detail())))
                .toList();
    }

    /** Whoever may not see the account learns no more than that there was a test, and when. */
    String of(EarlierTest test, Collection<UUID> accountIds) {
        String when = DAY.format(test.when());
        return accountIds.contains(test.accountId())
                ? bulk.satHere(when, test.account(), test.campaign())
                : bulk.satElsewhere(when);
    }

    List<String> of(List<EarlierTest> tests, Collection<UUID> accountIds) {
        return tests.stream().map(test -> of(test, accountIds)).distinct().toList();
    }
}

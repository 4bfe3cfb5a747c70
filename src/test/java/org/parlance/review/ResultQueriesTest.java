package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ResultQueriesTest {
    private static final Set<UUID> ACCOUNTS = Set.of(new UUID(1, 1));
    private static final UUID ATTEMPT = new UUID(2, 2);

    private static ResultFilter filter(String query) {
        return ResultForm.ofQuery(query).filter();
    }

    @Test
    void everyQueryStaysWithinTheAccountsAndNamesAllItsValues() {
        ResultFilter all =
                filter("q=an+b&verdict=PASS&decision=OVERRULED&score=speaking%2Ffluency&least=40&most=60&band=B2"
                        + "&flag=integrity&from=2026-01-01&to=2026-01-31&account=" + ATTEMPT + "&campaign=" + ATTEMPT
                        + "&profile=p&source=s&site=t&requisition=r&sort=-speaking");
        List<ResultQuery> made = List.of(
                ResultQueries.page(all, ACCOUNTS, Hidden.NOTHING, 50, 100),
                ResultQueries.count(all, ACCOUNTS, Hidden.NOTHING),
                ResultQueries.before(all, ACCOUNTS, Hidden.NOTHING, ATTEMPT),
                ResultQueries.beside(all, ACCOUNTS, Hidden.NOTHING, ATTEMPT, true));
        assertThat(made).allSatisfy(query -> {
            assertThat(query.sql()).contains(".client_account_id in (:accounts)");
            assertThat(named(query.sql())).isEqualTo(query.values().keySet());
        });
    }

    private static Set<String> named(String sql) {
        Matcher found = Pattern.compile("(?<!:):(\\w+)").matcher(sql.replaceAll("'[^']*'", ""));
        Set<String> names = new java.util.HashSet<>();
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    @Test
    void theNeighbourLiesBeyondTheAttemptInTheListsOwnOrder() {
        assertThat(ResultQueries.beside(filter("sort=-overall"), ACCOUNTS, Hidden.NOTHING, ATTEMPT, true)
                        .sql())
                .contains("(r.overall_sort, r.id) < (")
                .endsWith("order by r.overall_sort desc, r.id desc limit 1");
        assertThat(ResultQueries.beside(filter("sort=-overall"), ACCOUNTS, Hidden.NOTHING, ATTEMPT, false)
                        .sql())
                .contains("(r.overall_sort, r.id) > (")
                .endsWith("order by r.overall_sort asc, r.id asc limit 1");
        assertThat(ResultQueries.beside(filter("sort=name"), ACCOUNTS, Hidden.NOTHING, ATTEMPT, true)
                        .sql())
                .contains("(r.name_sort, r.id) > (")
                .endsWith("order by r.name_sort asc, r.id asc limit 1");
        assertThat(ResultQueries.beside(filter("sort=name"), ACCOUNTS, Hidden.NOTHING, ATTEMPT, false)
                        .sql())
                .contains("(r.name_sort, r.id) < (")
                .endsWith("order by r.name_sort desc, r.id desc limit 1");
    }

    @Test
    void aBandIsThatOfTheScoreInWholePoints() {
        ResultQuery b2 = ResultQueries.count(filter("band=B2"), ACCOUNTS, Hidden.NOTHING);
        assertThat(b2.values()).containsEntry("bandFrom", 58.5).containsEntry("bandTo", 66.5);
        assertThat(ResultQueries.count(filter("band=PRE_A1"), ACCOUNTS, Hidden.NOTHING)
                        .values())
                .containsEntry("bandFrom", 0.0);
        assertThat(ResultQueries.count(filter("band=C2"), ACCOUNTS, Hidden.NOTHING)
                        .values())
                .containsEntry("bandTo", 101.0);
    }

    @Test
    void daysAreWholeAndWordsAreBeginnings() {
        ResultQuery query =
                ResultQueries.count(filter("from=2026-01-31&to=2026-01-31&q=Ann+O%27Hara"), ACCOUNTS, Hidden.NOTHING);
        assertThat(query.values())
                .containsEntry("since", Instant.parse("2026-01-31T00:00:00Z"))
                .containsEntry("until", Instant.parse("2026-02-01T00:00:00Z"))
                .containsEntry("words", "'ann':* & 'o':* & 'hara':*");
    }

    @Test
    void aTraitIsReadOnceWhereItIsSortedAndLimitedBy() {
        ResultQuery query = ResultQueries.count(
                filter("score=writing%2Fgrammar&least=50&sort=-writing%2Fgrammar"), ACCOUNTS, Hidden.NOTHING);
        assertThat(query.sql()).contains("k.value between :least and :most").doesNotContain("exists");
        assertThat(query.values()).containsEntry("least", 50.0).containsEntry("most", 100.0);
    }

    @Test
    void whatIsHiddenNeitherFiltersNorSortsByWhatCameOfIt() {
        Hidden hidden = new Hidden(Set.of(ATTEMPT), Set.of(), Set.of(ATTEMPT));
        assertThat(ResultQueries.count(filter("verdict=FAIL"), ACCOUNTS, hidden))
                .satisfies(query -> assertThat(query.sql()).contains("r.id <> all (cast(string_to_array(:hidden, ','"))
                .satisfies(query -> assertThat(query.values()).containsEntry("hidden", ATTEMPT.toString()));
        assertThat(ResultQueries.count(filter("sort=-speaking%2Ffluency"), ACCOUNTS, hidden)
                        .sql())
                .contains("k.result_id <> all");
        assertThat(ResultQueries.page(filter("sort=-overall"), ACCOUNTS, hidden, 50, 100))
                .as("what is shown goes by its index, what is hidden comes after it")
                .satisfies(query -> assertThat(query.sql())
                        .contains("order by r.overall_sort desc, r.id desc limit :reach) union all (select r.id,")
                        .contains(") o order by o.key desc, o.id desc limit :size offset :from"))
                .satisfies(query -> assertThat(query.values()).containsEntry("reach", 150));
        assertThat(ResultQueries.page(filter("q=ann&sort=name"), ACCOUNTS, hidden, 50, 0))
                .satisfies(query -> assertThat(query.sql()).doesNotContain(":hidden"))
                .satisfies(query -> assertThat(query.values()).doesNotContainKey("hidden"));
    }
}

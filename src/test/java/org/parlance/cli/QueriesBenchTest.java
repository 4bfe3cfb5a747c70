package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.review.MeasuredQueries;
import org.parlance.review.ResultQuery;

class QueriesBenchTest {
    @Test
    void namedParametersAreTakenInTheOrderInWhichTheyAreUsed() {
        UUID one = new UUID(0, 1);
        UUID two = new UUID(0, 2);
        ResultQuery query = new ResultQuery(
                "select ':text', x::int from t where a in (:ids) and b > :least and c < :least",
                Map.of("ids", List.of(one, two), "least", 5.0));
        NamedStatement named = NamedStatement.of(query);
        assertThat(named.sql()).isEqualTo("select ':text', x::int from t where a in (?, ?) and b > ? and c < ?");
        assertThat(named.values()).containsExactly(one, two, 5.0, 5.0);
        assertThat(named.explained().sql()).startsWith("explain (format json) select");
    }

    @Test
    void aPlanSaysItsIndexesAndWhatItReadsFromEndToEnd() {
        QueryPlan plan = QueryPlan.of("""
                [{"Plan": {"Node Type": "Hash Join", "Plans": [
                    {"Node Type": "Seq Scan", "Relation Name": "attempt"},
                    {"Node Type": "Seq Scan", "Relation Name": "campaign"},
                    {"Node Type": "Bitmap Heap Scan", "Relation Name": "verdict", "Plans": [
                        {"Node Type": "Bitmap Index Scan", "Index Name": "uq_verdict"}]}]}}]
                """);
        assertThat(plan.indexes()).isEqualTo(Set.of("uq_verdict"));
        assertThat(plan.scanned()).isEqualTo(Set.of("attempt", "campaign"));
        assertThat(plan.scannedAmong(QueriesBench.LARGE)).isEqualTo(Set.of("attempt"));
    }

    @Test
    void everyQueryThatIsMeasuredHasItsValuesAndItsOwnName() {
        UUID id = new UUID(0, 3);
        List<MeasuredQueries.Measured> measured = MeasuredQueries.of(List.of(id), List.of(id), id, id);
        assertThat(measured).hasSizeGreaterThan(60);
        assertThat(measured).extracting(MeasuredQueries.Measured::name).doesNotHaveDuplicates();
        assertThat(measured)
                .allSatisfy(
                        one -> assertThat(NamedStatement.of(one.query()).sql()).doesNotContainPattern("(?<!:):[a-z]"));
    }
}

package org.parlance.review;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The SQL of the table of results. Rows are picked by narrow columns that indexes hold, and only those of one page are
 * joined with what they show. Results that are hidden from the reader neither filter nor sort by what came of them: by the
 * overall score they come last, and a list by another score, which has only results that have it, is without them.
 */
final class ResultQueries {
    private static final String SHOWN = """
            select r.attempt_id as attempt, r.endorsement_id as endorsement, f.name as origin,
                   r.name as applicant, coalesce(p.email, p.phone) as contact, c.name as campaign,
                   o.name as account, r.profile as profile, r.source as source, r.site as site,
                   r.requisition as requisition, r.submitted_at as submitted, r.machine as machine,
                   r.decision as decision, r.outcome as outcome, r.settled as settled, r.overall as overall,
                   array_to_string(r.flags, ',') as flags
            """;

    private static final String JOINED = """
             join applicant p on p.id = r.applicant_id
            join campaign c on c.id = r.campaign_id
            join client_account o on o.id = r.client_account_id
            left join lateral (select fo.name || ', ' || fc.name as name from attempt fa
                join invitation fi on fi.id = fa.invitation_id
                join campaign fc on fc.id = fi.campaign_id
                join client_account fo on fo.id = fc.client_account_id
                where r.endorsement_id is not null and fa.id = r.attempt_id
                    and fc.client_account_id in (:accounts)) f on true
            """;

    private static final String HIDDEN = "cast(string_to_array(:hidden, ',') as uuid[])";

    private static final String RATED = "cast(string_to_array(:rated, ',') as uuid[])";

    /** Half a point, as scores are shown in whole ones. */
    private static final double ROUNDING = 0.5;

    private final ResultFilter filter;
    private final ResultSort sort;
    private final Hidden hidden;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** @param accountIds not empty */
    private ResultQueries(ResultFilter filter, Collection<UUID> accountIds, Hidden hidden) {
        this.filter = filter;
        this.sort = filter.sort();
        this.hidden = hidden;
        value((byScore() ? "k" : "r") + ".client_account_id in (:accounts)", "accounts", accountIds);
        if (byScore()) {
            value("k.name = :sorted", "sorted", sort.score().id());
        }
        verdict();
        score();
        flags();
        hidden();
        days();
        value("r.client_account_id = :account", "account", filter.account());
        value("r.campaign_id = :campaign", "campaign", filter.campaign());
        value("r.profile = :profile", "profile", filter.profile());
        value("r.source = :source", "source", filter.source());
        value("r.site = :site", "site", filter.site());
        value("r.requisition = :requisition", "requisition", filter.requisition());
        words();
    }

    /** @param from how many rows come before */
    static ResultQuery page(ResultFilter filter, Collection<UUID> accountIds, Hidden hidden, int size, int from) {
        ResultQueries made = new ResultQueries(filter, accountIds, hidden);
        made.values.put("size", size);
        made.values.put("from", from);
        String picked;
        if (made.hiddenComeLast()) {
            made.values.put("reach", size + from);
            picked = "select o.id, o.key from " + made.hiddenLast("", "", made.order(false) + " limit :reach")
                    + made.outerOrder(false);
        } else {
            picked = "select " + made.id() + " as id, " + made.key() + " as key" + made.from() + made.where()
                    + made.order(false);
        }
        return made.query(SHOWN + "from (" + picked + " limit :size offset :from) picked"
                + " join standing_result r on r.id = picked.id" + JOINED
                + "order by picked.key " + made.direction() + ", picked.id " + made.direction());
    }

    static ResultQuery count(ResultFilter filter, Collection<UUID> accountIds, Hidden hidden) {
        ResultQueries made = new ResultQueries(filter, accountIds, hidden);
        return made.query("select count(*) as counted" + made.from() + made.where());
    }

    /** The nearest of the list's results after a given one, which need not be in the list any more, or before it. */
    static ResultQuery beside(
            ResultFilter filter, Collection<UUID> accountIds, Hidden hidden, UUID resultId, boolean onwards) {
        ResultQueries made = new ResultQueries(filter, accountIds, hidden);
        if (made.hiddenComeLast()) {
            return made.query("select o.id as result, " + endorsed("o.id") + " as endorsed from "
                    + made.hiddenLast(
                            made.beyond(resultId, onwards, made.key()),
                            made.beyond(resultId, onwards, made.last()),
                            made.order(!onwards) + " limit 1")
                    + made.outerOrder(!onwards) + " limit 1");
        }
        return made.query("select " + made.id() + " as result, " + endorsed(made.id()) + " as endorsed" + made.from()
                + made.where() + made.beyond(resultId, onwards, made.key()) + made.order(!onwards) + " limit 1");
    }

    /** How many of the list come before a result. */
    static ResultQuery before(ResultFilter filter, Collection<UUID> accountIds, Hidden hidden, UUID resultId) {
        ResultQueries made = new ResultQueries(filter, accountIds, hidden);
        if (made.hiddenComeLast()) {
            return made.query("select count(*) as counted from "
                    + made.hiddenLast(
                            made.beyond(resultId, false, made.key()), made.beyond(resultId, false, made.last()), ""));
        }
        return made.query(
                "select count(*) as counted" + made.from() + made.where() + made.beyond(resultId, false, made.key()));
    }

    private ResultQuery query(String sql) {
        if (sql.contains(HIDDEN)) {
            values.put("hidden", Hidden.listed(hidden.results()));
        }
        return new ResultQuery(sql, Map.copyOf(values));
    }

    private String key() {
        return switch (sort.key()) {
            case DATE -> "r.submitted_at";
            case NAME -> "r.name_sort";
            case OVERALL -> "r.overall_sort";
            case SCORE -> "k.value";
        };
    }

    private boolean hides() {
        return !hidden.results().isEmpty();
    }

    /** Where the overall score orders a list that some hidden ones may be on. */
    private boolean hiddenComeLast() {
        return hides() && sort.key() == ResultSort.Key.OVERALL && !filter.byOutcome();
    }

    /** Beyond every score, whichever way they are ordered. */
    private String last() {
        return "cast(" + (sort.descending() ? -2 : 102) + " as double precision)";
    }

    /**
     * The list as {@code o} with id and key, in two parts, so that the one that is shown keeps its index.
     *
     * @param shown further conditions on the part that is shown
     * @param concealed and on the other
     * @param first order and limit of the part that is shown
     */
    private String hiddenLast(String shown, String concealed, String first) {
        return "((select r.id as id, r.overall_sort as key" + from() + where() + " and r.id <> all (" + HIDDEN + ")"
                + shown + first + ") union all (select r.id, " + last() + from() + where() + " and r.id = any ("
                + HIDDEN
                + ")" + concealed + ")) o";
    }

    private String outerOrder(boolean reversed) {
        return " order by o.key" + way(reversed) + ", o.id" + way(reversed);
    }

    private boolean byScore() {
        return sort.key() == ResultSort.Key.SCORE;
    }

    private String id() {
        return byScore() ? "k.result_id" : "r.id";
    }

    /** Whether the result is one that was endorsed; looked up where the list needs nothing else of it. */
    private static String endorsed(String id) {
        return "exists (select 1 from endorsement e where e.id = " + id + ")";
    }

    /** Where a list of scores needs nothing of its results, they are not looked at. */
    private String from() {
        if (!byScore()) {
            return " from " + results();
        }
        boolean joined = !filter.words().isEmpty()
                || conditions.stream()
                        .anyMatch(condition -> condition.startsWith("r.") || condition.startsWith("not r."));
        return " from standing_score k" + (joined ? " join " + results() + " on r.id = k.result_id" : "");
    }

    /** A search is made first: what it finds cannot be foreseen, and rare hits are not looked for in a whole order. */
    private String results() {
        if (filter.words().isEmpty()) {
            return "standing_result r";
        }
        return "(select * from standing_result f where f.words @@ cast(:words as tsquery) offset 0) r";
    }

    private String where() {
        return " where " + String.join(" and ", conditions);
    }

    private String direction() {
        return sort.descending() ? "desc" : "asc";
    }

    private String order(boolean reversed) {
        return " order by " + key() + way(reversed) + ", " + id() + way(reversed);
    }

    private String way(boolean reversed) {
        return sort.descending() == reversed ? " asc" : " desc";
    }

    /** Both parts of the place are single values, so that an index is entered at it. */
    private String beyond(UUID resultId, boolean onwards, String key) {
        values.put("result", resultId);
        String sign = sort.descending() == onwards ? "<" : ">";
        String place =
                switch (sort.key()) {
                    case SCORE ->
                        "(select h.value from standing_score h where h.result_id = :result and h.name = :sorted"
                                + (hides() ? " and h.result_id <> all (" + HIDDEN + "))" : ")");
                    case OVERALL ->
                        "(select "
                                + (hides()
                                        ? "case when h.id = any (" + HIDDEN + ") then " + last()
                                                + " else h.overall_sort end"
                                        : "h.overall_sort")
                                + " from standing_result h where h.id = :result)";
                    default -> "(select " + key().replace("r.", "h.") + " from standing_result h where h.id = :result)";
                };
        return " and (" + key + ", " + id() + ") " + sign + " (" + place + ", :result)";
    }

    private void value(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private void verdict() {
        if (filter.outcome() != null) {
            value("r.outcome = :outcome", "outcome", filter.outcome().name());
        }
        if (filter.decision() != null) {
            conditions.add(
                    switch (filter.decision()) {
                        case WAITS -> "not r.settled";
                        case BY_MACHINE -> "r.settled and r.decision is null";
                        case BY_PERSON -> "r.decision is not null";
                        case OVERRULED -> "r.decision <> r.machine";
                    });
        }
    }

    private void score() {
        if (filter.limitsScore()) {
            double least = filter.least() == null ? 0 : filter.least();
            double most = filter.most() == null ? 100 : filter.most();
            String within = " between :least and :most";
            if (filter.score().isOverall()) {
                conditions.add("r.overall_sort" + within);
            } else if (filter.score().equals(sort.score())) {
                conditions.add("k.value" + within);
            } else {
                conditions.add("exists (select 1 from standing_score s where s.result_id = " + id()
                        + " and s.name = :score and s.value" + within + ")");
                values.put("score", filter.score().id());
            }
            values.put("least", least);
            values.put("most", most);
        }
        if (filter.band() != null) {
            conditions.add("r.overall_sort >= :bandFrom and r.overall_sort < :bandTo");
            int next = filter.band().ordinal() + 1;
            var bands = filter.band().getDeclaringClass().getEnumConstants();
            values.put("bandFrom", Math.max(0, filter.band().lowerBound() - ROUNDING));
            values.put("bandTo", next < bands.length ? bands[next].lowerBound() - ROUNDING : 101.0);
        }
    }

    private void flags() {
        if (!filter.flags().isEmpty()) {
            value("r.flags && string_to_array(:flags, ',')", "flags", String.join(",", filter.flags()));
        }
    }

    /** Whoever rates a test blind must not learn by which filters and orders it is found. */
    private void hidden() {
        boolean hides = hides();
        if (hides && (byScore() || filter.byOutcome())) {
            conditions.add(id() + " <> all (" + HIDDEN + ")");
        } else if (hides && filter.decision() == DecisionState.WAITS) {
            value(id() + " <> all (" + RATED + ")", "rated", Hidden.listed(hidden.rated()));
        }
    }

    private void days() {
        if (filter.from() != null) {
            value("r.submitted_at >= :since", "since", midnight(filter.from()));
        }
        if (filter.to() != null) {
            value("r.submitted_at < :until", "until", midnight(filter.to().plusDays(1)));
        }
    }

    private static Object midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private void words() {
        if (!filter.words().isEmpty()) {
            values.put(
                    "words",
                    filter.words().stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & ")));
        }
    }
}

package org.parlance.review;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parlance.scoring.Band;
import org.parlance.verdict.Outcome;

/**
 * The filter of the table of results as somebody typed it. It lives in the page's address; {@link #query} is its one
 * spelling, which saved views and the way from one result to the next go by.
 *
 * @param typed by field, without blank ones and in the order of {@link #FIELDS}
 */
record ResultForm(Map<String, String> typed) {
    /** What can be typed wrongly; everything else comes from lists. */
    enum Problem {
        NO_NUMBER,
        NUMBERS_CROSSED,
        NO_DAY,
        DAYS_CROSSED
    }

    static final List<String> FIELDS = List.of(
            "q",
            "verdict",
            "decision",
            "score",
            "least",
            "most",
            "band",
            "flag",
            "from",
            "to",
            "account",
            "campaign",
            "profile",
            "source",
            "site",
            "requisition",
            "sort");

    private static final String EVERYTHING = "view=all";

    /** A word is found by its beginning, and nobody types more of them than this. */
    private static final int MOST_WORDS = 6;

    private static final int LONGEST = 200;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** What is no field of it, and what says nothing, is left out. */
    static ResultForm of(Function<String, String> given) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String value = given.apply(field);
            if (value != null && !value.isBlank()) {
                String stripped = value.strip();
                typed.put(field, stripped.substring(0, Math.min(LONGEST, stripped.length())));
            }
        }
        typed.remove("sort", ResultSort.NEWEST.id());
        if (!typed.containsKey("least") && !typed.containsKey("most")) {
            typed.remove("score");
        }
        return new ResultForm(typed);
    }

    /** Of a query as an address has it; what cannot be read is left out. */
    static ResultForm ofQuery(String query) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                decoded(pair.substring(equals + 1)).ifPresent(value -> given.put(pair.substring(0, equals), value));
            }
        }
        return of(given::get);
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** As an address has it; empty when everything is listed in the usual order. */
    public String query() {
        List<String> pairs = new ArrayList<>();
        typed.forEach((field, value) -> pairs.add(field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return String.join("&", pairs);
    }

    /** Where a query is looked at; one that filters nothing has to say so, or else a saved view might open. */
    static String address(String query) {
        return "/results?" + (query.isEmpty() ? EVERYTHING : query);
    }

    /** The query as a form hands it on: never empty, as an empty value is taken for none. */
    public String listed() {
        return typed.isEmpty() ? EVERYTHING : query();
    }

    /** Where this filter's table is. */
    public String address() {
        return address(query());
    }

    /** The query as one value of another address. */
    public String code() {
        return URLEncoder.encode(listed(), StandardCharsets.UTF_8);
    }

    /** The same filter in another order: a column that is sorted by already turns round. */
    public String sortedBy(String column) {
        ResultSort now = filter().sort();
        boolean turn = now.column().equals(column);
        boolean descending = turn ? !now.descending() : !column.equals("name");
        Map<String, String> other = new LinkedHashMap<>(typed);
        other.put("sort", (descending ? "-" : "") + column);
        return new ResultForm(other).query();
    }

    /** The value for the page; empty where nothing was typed. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean has(String field, String value) {
        return value(field).equals(value);
    }

    /** Whether anything is filtered by. */
    public boolean filters() {
        return typed.keySet().stream().anyMatch(field -> !field.equals("sort"));
    }

    /** Whether more than the text, the verdict and the decision is filtered by. */
    public boolean filtersMore() {
        return typed.keySet().stream()
                .anyMatch(field -> !List.of("q", "verdict", "decision", "sort").contains(field));
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        boolean numbers = wrong("least", ResultForm::points) || wrong("most", ResultForm::points);
        boolean days = wrong("from", ResultForm::day) || wrong("to", ResultForm::day);
        ResultFilter filter = filter();
        if (numbers) {
            problems.add(Problem.NO_NUMBER);
        } else if (filter.least() != null && filter.most() != null && filter.least() > filter.most()) {
            problems.add(Problem.NUMBERS_CROSSED);
        }
        if (days) {
            problems.add(Problem.NO_DAY);
        } else if (filter.from() != null && filter.to() != null && filter.from().isAfter(filter.to())) {
            problems.add(Problem.DAYS_CROSSED);
        }
        return List.copyOf(problems);
    }

    private boolean wrong(String field, Function<String, Object> read) {
        return typed.containsKey(field) && read.apply(typed.get(field)) == null;
    }

    /** What is not understood filters nothing. */
    ResultFilter filter() {
        return new ResultFilter(
                choice("verdict", Outcome.values()),
                choice("decision", DecisionState.values()),
                Optional.ofNullable(typed.get("score")).flatMap(ScoreName::ofId).orElse(ScoreName.OVERALL),
                read("least", ResultForm::points),
                read("most", ResultForm::points),
                choice("band", Band.values()),
                Optional.ofNullable(typed.get("flag"))
                        .flatMap(ResultFlags::codes)
                        .orElse(List.of()),
                read("from", ResultForm::day),
                read("to", ResultForm::day),
                read("account", ResultForm::idOrNull),
                read("campaign", ResultForm::idOrNull),
                typed.get("profile"),
                typed.get("source"),
                typed.get("site"),
                typed.get("requisition"),
                words(value("q")),
                ResultSort.ofId(value("sort")).orElse(ResultSort.NEWEST));
    }

    private <T> T read(String field, Function<String, T> read) {
        return typed.containsKey(field) ? read.apply(typed.get(field)) : null;
    }

    private <E extends Enum<E>> E choice(String field, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(typed.get(field)))
                .findFirst()
                .orElse(null);
    }

    /** With a decimal point or comma; null for what is no number from 0 to 100. */
    private static Double points(String text) {
        try {
            double points = Double.parseDouble(text.replace(',', '.'));
            return points >= 0 && points <= 100 ? points : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static UUID idOrNull(String text) {
        return id(text).orElse(null);
    }

    /** Empty for what is no id. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}

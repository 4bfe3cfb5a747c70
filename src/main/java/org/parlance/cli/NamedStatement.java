package org.parlance.cli;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parlance.review.ResultQuery;

/**
 * SQL with named parameters as JDBC takes it.
 *
 * @param values in the order of the question marks
 */
record NamedStatement(String sql, List<Object> values) {
    /** A text in quotes is passed over. */
    private static final Pattern NAME = Pattern.compile("'[^']*'|(?<!:):(\\w+)");

    static NamedStatement of(ResultQuery query) {
        List<Object> values = new ArrayList<>();
        Map<String, Object> named = query.values();
        String sql = NAME.matcher(query.sql()).replaceAll(found -> {
            if (found.group(1) == null) {
                return Matcher.quoteReplacement(found.group());
            }
            Object value = named.get(found.group(1));
            Collection<?> several = value instanceof Collection<?> list ? list : List.of(value);
            values.addAll(several);
            return several.stream().map(one -> "?").collect(Collectors.joining(", "));
        });
        return new NamedStatement(sql, List.copyOf(values));
    }

    NamedStatement explained() {
        return new NamedStatement("explain (format json) " + sql, values);
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }
}

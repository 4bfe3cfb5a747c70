package org.parlance.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places in a text where names, products and numbers stand that are never errors. */
record ProtectedSpans(List<Span> spans) {

    record Span(int from, int to) {}

    static ProtectedSpans of(String text, Set<String> phrases) {
        List<Span> spans = new ArrayList<>();
        for (String phrase : phrases) {
            if (phrase.isBlank()) {
                continue;
            }
            Matcher found = Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase.strip()) + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text);
            while (found.find()) {
                spans.add(new Span(found.start(), found.end()));
            }
        }
        return new ProtectedSpans(List.copyOf(spans));
    }

    boolean covers(int from, int to) {
        return spans.stream().anyMatch(span -> span.from() <= from && to <= span.to());
    }
}

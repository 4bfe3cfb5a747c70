package org.parlance.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.parlance.web.Problems;

/** Which page of a list is wanted. */
public class Paging {
    private static final int MOST = 200;
    private static final UUID FIRST = new UUID(0, 0);

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "How many items a page has at most, 1 to 200")
    private int limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; leave it out for the first page")
    private String cursor;

    /** Items of one page. @param next the cursor of the page after; null on the last */
    record Slice<T>(List<T> items, String next) {
        <R> List<R> map(Function<T, R> json) {
            return items.stream().map(json).toList();
        }
    }

    /** One more than the page has, so that it is seen whether there is another. */
    int wanted() {
        if (limit < 1 || limit > MOST) {
            throw Problems.badRequest("The limit is a number from 1 to " + MOST + ".");
        }
        return limit + 1;
    }

    /** The smallest id, which comes before all others, for the first page. */
    UUID after() {
        return Optional.ofNullable(cursor)
                .filter(given -> !given.isBlank())
                .map(Cursor::parse)
                .orElse(FIRST);
    }

    /**
     * Of a whole list in an order of its own.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the page before ended with what is not there any more
     */
    <T> Slice<T> sliceAfter(List<T> all, Function<T, UUID> id) {
        int most = wanted();
        UUID last = after();
        if (last.equals(FIRST)) {
            return slice(all.subList(0, Math.min(most, all.size())), id);
        }
        int begin = all.stream().map(id).toList().indexOf(last) + 1;
        if (begin == 0) {
            throw Problems.badRequest("The list has changed since the page before. Begin again without a cursor.");
        }
        return slice(all.subList(begin, Math.min(begin + most, all.size())), id);
    }

    <T> Slice<T> slice(List<T> found, Function<T, UUID> id) {
        boolean more = found.size() > limit;
        List<T> items = more ? found.subList(0, limit) : found;
        return new Slice<>(items, more ? Cursor.of(id.apply(items.get(items.size() - 1))) : null);
    }
}

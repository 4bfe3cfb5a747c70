package org.parlance.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the staff's pages ask the database over all attempts, for {@code bench queries}. */
public final class MeasuredQueries {
    /** What the pages tell the database before they ask it; it holds for a transaction. */
    public static final String CUSTOM_PLANS = ResultTable.CUSTOM_PLANS;

    private static final int DEEP = 49_000;

    private MeasuredQueries() {}

    /** @param name that says which page and filter it is */
    public record Measured(String name, ResultQuery query) {}

    /**
     * Of one who looks.
     *
     * @param accountIds whose data they see
     * @param campaignIds of these accounts, at least one
     * @param attemptId that they see
     */
    public static List<Measured> of(
            Collection<UUID> accountIds, Collection<UUID> campaignIds, UUID attemptId, UUID reader) {
        List<Measured> measured = new ArrayList<>();
        UUID campaign = campaignIds.iterator().next();
        views(campaign).forEach((name, query) -> {
            ResultFilter filter = ResultForm.ofQuery(query).filter();
            measured.add(
                    new Measured(name, ResultQueries.page(filter, accountIds, Hidden.NOTHING, ResultTable.PAGE, 0)));
            measured.add(new Measured(name + ", count", ResultQueries.count(filter, accountIds, Hidden.NOTHING)));
        });
        Hidden one = new Hidden(Set.of(attemptId), Set.of(), Set.of(attemptId));
        for (String query : List.of("verdict=FAIL", "score=overall&least=75", "flag=integrity", "sort=-overall")) {
            ResultFilter filter = ResultForm.ofQuery(query).filter();
            measured.add(new Measured(
                    "one rated blind, " + query, ResultQueries.page(filter, accountIds, one, ResultTable.PAGE, 0)));
        }
        ResultFilter highest = ResultForm.ofQuery("sort=-overall").filter();
        measured.add(new Measured(
                "one rated blind, next by -overall", ResultQueries.beside(highest, accountIds, one, attemptId, true)));
        measured.add(new Measured(
                "one rated blind, place by -overall", ResultQueries.before(highest, accountIds, one, attemptId)));
        for (String sort : List.of("-date", "name", "-overall", "-speaking/fluency")) {
            ResultFilter filter = ResultForm.of(Map.of("sort", sort)::get).filter();
            measured.add(new Measured(
                    "page 981 by " + sort,
                    ResultQueries.page(filter, accountIds, Hidden.NOTHING, ResultTable.PAGE, DEEP)));
            measured.add(new Measured(
                    "next by " + sort, ResultQueries.beside(filter, accountIds, Hidden.NOTHING, attemptId, true)));
            measured.add(new Measured(
                    "place by " + sort, ResultQueries.before(filter, accountIds, Hidden.NOTHING, attemptId)));
        }
        measured.add(new Measured("names of scores", new ResultQuery(ResultChoices.SCORES, Map.of())));
        measured.add(new Measured("percentile", ResultTable.percentileQuery(attemptId)));
        measured.add(new Measured("funnel of a campaign", Funnels.measured(List.of(campaign))));
        measured.add(new Measured(
                "funnels of a page of campaigns",
                Funnels.measured(campaignIds.stream().limit(CampaignPage.SIZE).toList())));
        List<ResultQuery> queue = ReviewQueue.measured(accountIds, reader);
        measured.add(new Measured("review queue, counts", queue.get(0)));
        measured.add(new Measured("review queue, first page", queue.get(1)));
        return List.copyOf(measured);
    }

    private static Map<String, String> views(UUID campaign) {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("newest first", "");
        views.put("oldest first", "sort=date");
        views.put("by name", "sort=name");
        views.put("by name, backwards", "sort=-name");
        views.put("highest overall", "sort=-overall");
        views.put("lowest overall", "sort=overall");
        views.put("highest fluency", "sort=-speaking%2Ffluency");
        views.put("lowest fluency", "sort=speaking%2Ffluency");
        views.put("highest skill", "sort=-writing");
        views.put("passed", "verdict=PASS");
        views.put("failed", "verdict=FAIL");
        views.put("waits for a person", "decision=WAITS");
        views.put("decided by a person", "decision=BY_PERSON");
        views.put("overruled", "decision=OVERRULED&sort=-overall");
        views.put("overall at least 75", "score=overall&least=75");
        views.put("fluency at least 75", "score=speaking%2Ffluency&least=75");
        views.put("fluency at most 40", "score=speaking%2Ffluency&most=40");
        views.put("grammar 50 to 60 by fluency", "score=speaking%2Fgrammar&least=50&most=60&sort=-speaking%2Ffluency");
        views.put("band B2", "band=B2");
        views.put("band C2", "band=C2");
        views.put("any integrity flag", "flag=integrity");
        views.put("one flag", "flag=another-voice");
        views.put("unscorable", "flag=unscorable");
        views.put("one campaign", "campaign=" + campaign);
        views.put("one profile", "profile=chat-email");
        views.put("one source", "source=Facebook");
        views.put("one site", "site=Lille");
        views.put("one requisition", "requisition=REQ-77");
        views.put("search of a name", "q=zo%C3%AB+b");
        views.put("search of one letter", "q=a");
        views.put("search of an address", "q=example.com");
        views.put("search without a hit", "q=xyzzyx");
        views.put("many at once", "q=an&verdict=PASS&score=speaking%2Ffluency&least=60&source=Facebook&sort=-overall");
        return views;
    }
}

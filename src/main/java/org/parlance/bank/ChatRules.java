package org.parlance.bank;

import java.util.List;

/** What a chat has to keep to, above all that its customers can say everything before the time is over. */
final class ChatRules {
    private ChatRules() {}

    static void check(WrittenItem.Chat item, Problems problems) {
        problems.requireText(item.task(), "task");
        problems.requireWithin(item.patienceSeconds(), 20, 300, "patienceSeconds");
        problems.require(item.extraTime() == null, "extraTime is given; it is an applicant's, not an item's");
        item.knowledge().forEach(entry -> {
            problems.requireText(entry.title(), "knowledge title");
            problems.requireText(entry.text(), "knowledge text");
        });
        if (!problems.requireSome(item.customers(), "customers")) {
            return;
        }
        problems.requireWithin(item.customers().size(), 2, 3, "the number of customers");
        ItemRules.ids(item.customers(), WrittenItem.ChatCustomer::id, "customers", problems);
        item.customers().forEach(customer -> customer(customer, item, problems));
        problems.require(
                item.customers().stream()
                        .filter(customer -> customer.turns() != null)
                        .flatMap(customer -> customer.turns().stream())
                        .anyMatch(turn -> !turn.keyPoints().isEmpty()),
                "no turn has keyPoints; at least one must say what its reply has to name");
    }

    private static void customer(WrittenItem.ChatCustomer customer, WrittenItem.Chat item, Problems problems) {
        String name = "customer '" + customer.id() + "'";
        problems.requireText(customer.name(), name + " name");
        if (!problems.requireSome(customer.turns(), name + " turns")) {
            return;
        }
        problems.requireWithin(customer.turns().size(), 1, 6, "the number of turns of " + name);
        for (WrittenItem.ChatTurn turn : customer.turns()) {
            boolean first = turn == customer.turns().get(0);
            problems.requireWithin(turn.afterSeconds(), 0, first ? 120 : 60, name + " afterSeconds");
            ItemRules.words(turn.text(), 1, 80, name + " text", problems);
            if (!turn.keyPoints().isEmpty()) {
                ItemRules.keyPoints(turn.keyPoints(), problems);
            }
        }
        int end = latestEnd(customer.turns(), item.patienceSeconds());
        problems.require(
                end <= item.header().answerSeconds(),
                "%s may wait until second %d for the last reply; answerSeconds is %d, it must be that or more",
                name,
                end,
                item.header().answerSeconds());
    }

    /** When the patience with the last message is over if none of them was answered. */
    private static int latestEnd(List<WrittenItem.ChatTurn> turns, int patienceSeconds) {
        return turns.stream().mapToInt(WrittenItem.ChatTurn::afterSeconds).sum() + turns.size() * patienceSeconds;
    }
}

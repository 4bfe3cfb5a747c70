package org.parlance.bank;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What calls, taken or only heard, have to keep to. */
final class CallRules {
    private static final int SHORTEST_ANSWER_SECONDS = 5;
    private static final int LONGEST_ANSWER_SECONDS = 120;

    private CallRules() {}

    static void rolePlay(Item.RolePlay item, Problems problems) {
        problems.requireText(item.scenario(), "scenario");
        problems.requireText(item.task(), "task");
        problems.requireSome(item.knowledge(), "knowledge");
        if (problems.requireSome(item.turns(), "turns")) {
            item.turns().forEach(turn -> SpokenItemRules.prompt(turn.prompt(), 1, 80, problems));
            answerTimes(item, item.turns().stream().mapToInt(Item.Turn::answerSeconds), "turns", problems);
            if (item.turns().stream().map(Item.Turn::prompt).allMatch(Objects::nonNull)) {
                wholeLength(item, problems);
            }
        }
        ItemRules.keyPoints(item.keyPoints(), problems);
        if (item.kind() == CallKind.LATE_PAYMENT && item.keyPoints() != null) {
            problems.require(
                    namesTheDebtAfterVerifying(item.keyPoints()),
                    "no key point comes after one of the step verify; a late payment is named to nobody else");
        }
        problems.requireWithin(item.minWords(), 5, 200, "minWords");
    }

    private static boolean namesTheDebtAfterVerifying(List<Item.KeyPoint> points) {
        List<String> verifying = points.stream()
                .filter(point -> point.step() == Step.VERIFY)
                .map(Item.KeyPoint::id)
                .toList();
        return points.stream()
                .map(Item.KeyPoint::after)
                .filter(Objects::nonNull)
                .anyMatch(verifying::contains);
    }

    static void listening(Item.Listening item, Problems problems) {
        SpokenItemRules.prompt(item.call(), 40, 200, problems);
        if (problems.requireSome(item.questions(), "questions")) {
            ItemRules.unique(item.questions(), Item.Question::id, "questions", problems);
            item.questions().forEach(question -> question(question, problems));
            answerTimes(item, item.questions().stream().mapToInt(Item.Question::answerSeconds), "questions", problems);
            if (item.call() != null) {
                wholeLength(item, problems);
            }
        }
    }

    private static void question(Item.Question question, Problems problems) {
        String name = "question '" + question.id() + "'";
        problems.requireText(question.text(), name + " text");
        if (!problems.requireSome(question.accepted(), name + " accepted")) {
            return;
        }
        if (question.spoken()) {
            ItemRules.phrases(question.accepted(), name, problems);
        } else {
            problems.require(question.choices().size() >= 2, "%s has one choice; it needs 2 or more", name);
            problems.require(
                    question.choices().containsAll(question.accepted()),
                    "%s accepts %s; allowed are its choices %s",
                    name,
                    question.accepted(),
                    question.choices());
        }
    }

    private static void answerTimes(Item item, IntStream times, String name, Problems problems) {
        int[] seconds = times.toArray();
        for (int second : seconds) {
            problems.requireWithin(second, SHORTEST_ANSWER_SECONDS, LONGEST_ANSWER_SECONDS, name + ".answerSeconds");
        }
        int sum = IntStream.of(seconds).sum();
        problems.require(
                sum == item.header().answerSeconds(),
                "answerSeconds is %d; it must be the sum of the %s', %d",
                item.header().answerSeconds(),
                name,
                sum);
    }

    private static void wholeLength(Item item, Problems problems) {
        problems.requireWithin(Math.ceil(item.totalSeconds()), 5, ItemRules.LONGEST_SPOKEN_SECONDS, "the whole length");
    }
}

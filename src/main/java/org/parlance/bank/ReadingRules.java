package org.parlance.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** What items that are read closely have to keep to: passages with questions, mails with errors, rules with cases. */
final class ReadingRules {
    private ReadingRules() {}

    static void reading(WrittenItem.Reading item, Problems problems) {
        problems.requireText(item.title(), "title");
        ItemRules.words(item.passage(), 120, 500, "passage", problems);
        if (problems.requireSome(item.questions(), "questions")) {
            problems.requireWithin(item.questions().size(), 3, 8, "the number of questions");
            ItemRules.ids(item.questions(), WrittenItem.ReadingQuestion::id, "questions", problems);
            item.questions().forEach(question -> question(question, problems));
        }
    }

    private static void question(WrittenItem.ReadingQuestion question, Problems problems) {
        String name = "question '" + question.id() + "'";
        problems.requireText(question.text(), name + " text");
        if (question.matching()) {
            matching(question, name, problems);
        } else if (KeyingRules.accepted(question.accepted(), name + " ", problems) && !question.written()) {
            problems.requireWithin(question.choices().size(), 2, 6, "the number of choices of " + name);
            different(question.choices(), name + " choices", problems);
            problems.require(
                    question.accepted().size() == 1,
                    "%s accepts %d choices; exactly one is right",
                    name,
                    question.accepted().size());
            KeyingRules.within(question.choices(), question.accepted(), name, problems);
        }
    }

    private static void matching(WrittenItem.ReadingQuestion question, String name, Problems problems) {
        List<WrittenItem.MatchingPair> pairs = question.pairs();
        problems.require(question.accepted().isEmpty(), "%s has pairs and accepted; pairs need none", name);
        problems.requireWithin(pairs.size(), 2, 6, "the number of pairs of " + name);
        ItemRules.ids(pairs, WrittenItem.MatchingPair::id, name + " pairs", problems);
        for (WrittenItem.MatchingPair pair : pairs) {
            problems.requireText(pair.left(), name + " left");
            problems.requireText(pair.right(), name + " right");
        }
        different(pairs.stream().map(WrittenItem.MatchingPair::left).toList(), name + " left sides", problems);
        different(
                Stream.concat(pairs.stream().map(WrittenItem.MatchingPair::right), question.choices().stream())
                        .toList(),
                name + " right sides",
                problems);
    }

    static void errorSpotting(WrittenItem.ErrorSpotting item, Problems problems) {
        problems.requireText(item.subject(), "subject");
        ItemRules.words(item.text(), 40, 250, "text", problems);
        if (item.text() != null) {
            List<String> broken = new ArrayList<>();
            SpottingText text = SpottingText.read(item.text(), broken::add);
            broken.forEach(problem -> problems.add("text, %s", problem));
            long errors = text.words().stream().filter(SpottingText.Word::wrong).count();
            problems.requireWithin(errors, 4, 15, "the number of errors in text");
            problems.require(
                    errors * 3 <= text.words().size(),
                    "%d of %d words of text are wrong; allowed is one in three",
                    errors,
                    text.words().size());
        }
    }

    static void procedure(WrittenItem.Procedure item, Problems problems) {
        problems.requireText(item.title(), "title");
        if (problems.requireSome(item.rules(), "rules")) {
            problems.requireWithin(item.rules().size(), 2, 12, "the number of rules");
            item.rules().forEach(rule -> problems.requireText(rule, "a rule"));
        }
        if (!problems.requireSome(item.choices(), "choices") || !problems.requireSome(item.cases(), "cases")) {
            return;
        }
        problems.requireWithin(item.choices().size(), 2, 6, "the number of choices");
        different(item.choices(), "choices", problems);
        problems.requireWithin(item.cases().size(), 3, 8, "the number of cases");
        ItemRules.ids(item.cases(), WrittenItem.ProcedureCase::id, "cases", problems);
        for (WrittenItem.ProcedureCase one : item.cases()) {
            String name = "case '" + one.id() + "'";
            problems.requireText(one.text(), name + " text");
            if (KeyingRules.accepted(one.accepted(), name + " ", problems)) {
                KeyingRules.within(item.choices(), one.accepted(), name, problems);
            }
            problems.require(one.reason() != null, "%s has no reason", name);
            if (one.reason() != null) {
                ItemRules.keyPoints(List.of(one.reason()), problems);
            }
        }
    }

    private static void different(List<String> values, String name, Problems problems) {
        problems.require(new HashSet<>(values).size() == values.size(), "%s have one twice: %s", name, values);
    }
}

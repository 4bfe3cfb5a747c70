package org.parlance.authoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parlance.bank.Bank;
import org.parlance.bank.BankProblem;
import org.parlance.bank.BankProblem.Severity;
import org.parlance.bank.BankReading;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.bank.ModelAnswer;
import org.parlance.bank.ModelAnswers;
import org.parlance.bank.Variation;

/** Whether the items that are judged have their model answers, and the good one says all that is asked for. */
final class AnswersCheck {
    /** Types without a key to derive the answers from. */
    private static final Set<ItemType> JUDGED = EnumSet.of(
            ItemType.STORY_RETELL,
            ItemType.OPEN_QUESTION,
            ItemType.ROLE_PLAY,
            ItemType.EMAIL,
            ItemType.CHAT,
            ItemType.RECONSTRUCTION,
            ItemType.SUMMARY,
            ItemType.PROCEDURE);

    private final BankReading reading;
    private final List<BankProblem> problems = new ArrayList<>();

    private AnswersCheck(BankReading reading) {
        this.reading = reading;
    }

    static List<BankProblem> find(BankReading reading) {
        AnswersCheck check = new AnswersCheck(reading);
        for (Bank bank : reading.library().banks()) {
            bank.items().forEach(item -> check.item(item, bank.modelAnswers().get(item.id())));
        }
        return check.problems;
    }

    private void item(Item item, ModelAnswers answers) {
        if (answers == null || answers.pass() == null || answers.fail() == null) {
            if (answers != null || JUDGED.contains(item.type())) {
                report(item, "modelAnswers is missing or lacks one; both are needed, pass and fail");
            }
            return;
        }
        if (answers.pass().equals(answers.fail())) {
            report(item, "modelAnswers.fail is the same as modelAnswers.pass; it must be an answer that should fail");
        }
        parts(item, answers.pass(), "modelAnswers.pass");
        parts(item, answers.fail(), "modelAnswers.fail");
        List<Map<String, String>> sets = item.header().vary().isEmpty()
                ? List.of(Map.of())
                : item.header().vary();
        List<Item> filled = Variation.all(item).toList();
        for (int i = 0; i < sets.size(); i++) {
            Map<String, String> values = sets.get(i);
            AskedParts.of(filled.get(i))
                    .forEach(asked -> asked.missing(text -> Variation.fill(text, values), answers.pass())
                            .forEach(point -> report(
                                    item,
                                    "modelAnswers.pass does not say key point '%s'%s; it must have one of its phrases"
                                            .formatted(point, asked.where()))));
        }
    }

    private void parts(Item item, ModelAnswer answer, String key) {
        AskedParts.shape(item, answer).ifPresent(wrong -> report(item, key + " " + wrong));
    }

    private void report(Item item, String message) {
        problems.add(reading.about(item, Severity.PROBLEM, message));
    }
}

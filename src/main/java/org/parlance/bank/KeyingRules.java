package org.parlance.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What forms and grids have to keep to, and the mails that forms are filled in from. */
final class KeyingRules {
    private KeyingRules() {}

    static void form(WrittenItem.FormFilling item, Problems problems) {
        problems.require(
                (item.mail() == null) != (item.call() == null),
                "%s; a form is filled in from exactly one of mail and call",
                item.mail() == null ? "mail and call are missing" : "both mail and call are given");
        if (item.mail() != null) {
            mail(item.mail(), problems);
        }
        if (item.call() != null) {
            ItemRules.words(item.call().script(), 30, 200, "call.script", problems);
        }
        problems.requireText(item.task(), "task");
        if (problems.requireSome(item.fields(), "fields")) {
            ItemRules.ids(item.fields(), WrittenItem.Field::id, "fields", problems);
            item.fields().forEach(field -> field(field, problems));
        }
    }

    private static void field(WrittenItem.Field field, Problems problems) {
        String name = "field '" + field.id() + "'";
        problems.requireText(field.label(), name + " label");
        problems.require(field.kind() != null, "%s has no kind", name);
        boolean choice = field.kind() == FieldKind.CHOICE;
        if (accepted(field.accepted(), name + " ", problems) && choice) {
            within(field.choices(), field.accepted(), name, problems);
        }
        problems.require(
                choice ? field.choices().size() >= 2 : field.choices().isEmpty(),
                "%s has %d choices; a choice needs 2 or more, any other kind none",
                name,
                field.choices().size());
    }

    static void dataEntry(WrittenItem.DataEntry item, Problems problems) {
        problems.requireText(item.task(), "task");
        if (!problems.requireSome(item.columns(), "columns") || !problems.requireSome(item.records(), "records")) {
            return;
        }
        problems.requireWithin(item.columns().size(), 2, 12, "the number of columns");
        problems.requireWithin(item.records().size(), 4, 20, "the number of records");
        ItemRules.ids(item.columns(), WrittenItem.Column::id, "columns", problems);
        item.columns().forEach(column -> column(column, problems));
        Set<String> columns =
                item.columns().stream().map(WrittenItem.Column::id).collect(Collectors.toSet());
        Set<Map<String, String>> seen = new HashSet<>();
        for (int i = 0; i < item.records().size(); i++) {
            record(item.records().get(i), columns, problems, "record " + (i + 1));
            problems.require(seen.add(item.records().get(i)), "record %d is the same as one before it", i + 1);
        }
    }

    private static void column(WrittenItem.Column column, Problems problems) {
        String name = "column '" + column.id() + "'";
        problems.requireText(column.label(), name + " label");
        problems.require(
                column.kind() != null && column.kind() != FieldKind.CHOICE,
                "%s has the kind %s; allowed are text, date, amount, phone, reference",
                name,
                column.kind() == null ? "missing" : column.kind().id());
    }

    private static void record(Map<String, String> record, Set<String> columns, Problems problems, String name) {
        problems.require(
                record.keySet().equals(columns),
                "%s has %s; it must have exactly the columns, %s",
                name,
                record.keySet().stream().sorted().collect(Collectors.joining(", ")),
                columns.stream().sorted().collect(Collectors.joining(", ")));
        record.forEach((column, value) -> problems.requireText(value, name + " " + column));
    }

    static void mail(WrittenItem.CustomerMail mail, Problems problems) {
        problems.require(mail != null, "mail is missing");
        if (mail != null) {
            problems.requireText(mail.from(), "mail.from");
            problems.requireText(mail.subject(), "mail.subject");
            problems.requireText(mail.body(), "mail.body");
        }
    }

    /** Whether there are right answers; none of them may be empty. */
    static boolean accepted(List<String> accepted, String of, Problems problems) {
        boolean some = problems.requireSome(accepted, of + "accepted");
        problems.require(
                !some
                        || accepted.stream()
                                .allMatch(value -> Objects.requireNonNullElse(value, "")
                                                .strip()
                                                .length()
                                        > 0),
                "%saccepts an empty answer",
                of);
        return some;
    }

    static void within(List<String> choices, List<String> accepted, String name, Problems problems) {
        problems.require(
                choices.containsAll(accepted), "%s accepts %s; allowed are its choices %s", name, accepted, choices);
    }
}

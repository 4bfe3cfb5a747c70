package org.parlance.bank;

/** What an item that is answered by writing or filling in has to keep to. */
final class WrittenItemRules {
    private WrittenItemRules() {}

    static void check(Item item, Problems problems) {
        if (item instanceof WrittenItem.EmailReply email) {
            email(email, problems);
        } else if (item instanceof WrittenItem.FormFilling form) {
            form(form, problems);
        } else if (item instanceof WrittenItem.TypingPassage typing) {
            ItemRules.words(typing.text(), 40, 200, "text", problems);
        }
    }

    private static void email(WrittenItem.EmailReply item, Problems problems) {
        mail(item.mail(), problems);
        problems.requireText(item.task(), "task");
        ItemRules.keyPoints(item.keyPoints(), problems);
        problems.requireWithin(item.minWords(), 20, 300, "minWords");
    }

    private static void form(WrittenItem.FormFilling item, Problems problems) {
        mail(item.mail(), problems);
        problems.requireText(item.task(), "task");
        if (problems.requireSome(item.fields(), "fields")) {
            ItemRules.unique(item.fields(), WrittenItem.Field::id, "fields", problems);
            item.fields().forEach(field -> field(field, problems));
        }
    }

    private static void field(WrittenItem.Field field, Problems problems) {
        String name = "field '" + field.id() + "'";
        problems.requireText(field.label(), name + " label");
        problems.require(field.kind() != null, "%s has no kind", name);
        boolean choice = field.kind() == FieldKind.CHOICE;
        if (problems.requireSome(field.accepted(), name + " accepted") && choice) {
            problems.require(
                    field.choices().containsAll(field.accepted()),
                    "%s accepts %s; allowed are its choices %s",
                    name,
                    field.accepted(),
                    field.choices());
        }
        problems.require(
                choice ? field.choices().size() >= 2 : field.choices().isEmpty(),
                "%s has %d choices; a choice needs 2 or more, any other kind none",
                name,
                field.choices().size());
    }

    private static void mail(WrittenItem.CustomerMail mail, Problems problems) {
        problems.require(mail != null, "mail is missing");
        if (mail != null) {
            problems.requireText(mail.from(), "mail.from");
            problems.requireText(mail.subject(), "mail.subject");
            problems.requireText(mail.body(), "mail.body");
        }
    }
}

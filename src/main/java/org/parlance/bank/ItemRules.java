package org.parlance.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What every item has to keep to before it may be given to an applicant. */
final class ItemRules {
    /** A recording may last five minutes, and so may all of a spoken item. */
    private static final double LONGEST_SPOKEN_SECONDS = 300;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PHRASE = Pattern.compile("[\\p{Ll}\\p{Nd}'@.%$-]+\\*?( [\\p{Ll}\\p{Nd}'@.%$-]+\\*?)*");

    private ItemRules() {}

    static void check(Item item, Problems problems) {
        header(item, problems);
        if (item instanceof Item.ReadAloud readAloud) {
            words(readAloud.text(), 5, 60, "text", problems);
        } else if (item instanceof Item.Repeat repeat) {
            prompt(repeat.prompt(), problems);
            words(script(repeat.prompt()), 3, 15, "prompt.script", problems);
        } else if (item instanceof Item.ShortAnswer shortAnswer) {
            shortAnswer(shortAnswer, problems);
        } else if (item instanceof Item.RolePlay rolePlay) {
            rolePlay(rolePlay, problems);
        } else if (item instanceof Item.EmailReply email) {
            email(email, problems);
        } else if (item instanceof Item.FormFilling form) {
            form(form, problems);
        } else if (item instanceof Item.TypingPassage typing) {
            words(typing.text(), 40, 200, "text", problems);
        }
    }

    private static void header(Item item, Problems problems) {
        ItemHeader header = item.header();
        problems.require(
                header.id() != null && ID.matcher(header.id()).matches(),
                "id '%s' is not allowed; allowed are lower-case letters and digits, joined by hyphens",
                header.id());
        problems.require(header.version() >= 1, "version is %d; it must be 1 or more", header.version());
        problems.require(
                ItemStatus.known(header.status()),
                "status is '%s'; allowed are %s",
                header.status(),
                ItemStatus.allowed());
        problems.require(
                Difficulty.known(header.difficulty()),
                "difficulty is '%s'; allowed are %s",
                header.difficulty(),
                Difficulty.allowed());
        problems.requireText(header.topic(), "topic");
        problems.requireWithin(header.prepSeconds(), 0, 300, "prepSeconds");
        if (item.type().spoken()) {
            problems.requireWithin(header.answerSeconds(), 5, LONGEST_SPOKEN_SECONDS, "answerSeconds");
        } else {
            problems.requireWithin(header.answerSeconds(), 30, 1800, "answerSeconds");
        }
    }

    private static void shortAnswer(Item.ShortAnswer item, Problems problems) {
        prompt(item.prompt(), problems);
        if (problems.requireSome(item.acceptedAnswers(), "acceptedAnswers")) {
            phrases(item.acceptedAnswers(), "acceptedAnswers", problems);
        }
    }

    private static void rolePlay(Item.RolePlay item, Problems problems) {
        problems.requireText(item.scenario(), "scenario");
        problems.requireText(item.task(), "task");
        problems.requireSome(item.knowledge(), "knowledge");
        if (problems.requireSome(item.turns(), "turns")) {
            item.turns().forEach(turn -> prompt(turn.prompt(), problems));
            item.turns().forEach(turn -> problems.requireWithin(turn.answerSeconds(), 5, 120, "turns.answerSeconds"));
            int sum = item.turns().stream().mapToInt(Item.Turn::answerSeconds).sum();
            problems.require(
                    sum == item.header().answerSeconds(),
                    "answerSeconds is %d; it must be the sum of the turns', %d",
                    item.header().answerSeconds(),
                    sum);
            problems.requireWithin(Math.ceil(item.totalSeconds()), 5, LONGEST_SPOKEN_SECONDS, "the whole length");
        }
        keyPoints(item.keyPoints(), problems);
        problems.requireWithin(item.minWords(), 5, 200, "minWords");
    }

    private static void email(Item.EmailReply item, Problems problems) {
        mail(item.mail(), problems);
        problems.requireText(item.task(), "task");
        keyPoints(item.keyPoints(), problems);
        problems.requireWithin(item.minWords(), 20, 300, "minWords");
    }

    private static void form(Item.FormFilling item, Problems problems) {
        mail(item.mail(), problems);
        problems.requireText(item.task(), "task");
        if (problems.requireSome(item.fields(), "fields")) {
            unique(item.fields(), Item.Field::id, "fields", problems);
            item.fields().forEach(field -> field(field, problems));
        }
    }

    private static void field(Item.Field field, Problems problems) {
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

    private static void mail(Item.CustomerMail mail, Problems problems) {
        problems.require(mail != null, "mail is missing");
        if (mail != null) {
            problems.requireText(mail.from(), "mail.from");
            problems.requireText(mail.subject(), "mail.subject");
            problems.requireText(mail.body(), "mail.body");
        }
    }

    private static void keyPoints(List<Item.KeyPoint> points, Problems problems) {
        if (!problems.requireSome(points, "keyPoints")) {
            return;
        }
        unique(points, Item.KeyPoint::id, "keyPoints", problems);
        for (Item.KeyPoint point : points) {
            String name = "key point '" + point.id() + "'";
            problems.requireText(point.description(), name + " description");
            if (problems.requireSome(point.phrases(), name + " phrases")) {
                phrases(point.phrases(), name, problems);
            }
        }
    }

    private static void phrases(List<String> phrases, String name, Problems problems) {
        for (String phrase : phrases) {
            problems.require(
                    phrase != null && PHRASE.matcher(phrase).matches(),
                    "%s has '%s'; allowed are lower-case words, each with at most a * at its end",
                    name,
                    phrase);
        }
    }

    private static <T> void unique(List<T> values, Function<T, String> id, String name, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (T value : values) {
            problems.require(
                    id.apply(value) != null && seen.add(id.apply(value)),
                    "%s have the id '%s' missing or twice",
                    name,
                    id.apply(value));
        }
    }

    private static void prompt(Item.Prompt prompt, Problems problems) {
        problems.require(prompt != null, "prompt is missing");
        problems.requireText(script(prompt), "prompt.script");
    }

    private static String script(Item.Prompt prompt) {
        return prompt == null ? null : prompt.script();
    }

    private static void words(String text, int least, int most, String name, Problems problems) {
        problems.requireText(text, name);
        if (text != null && !text.isBlank()) {
            problems.requireWithin(text.strip().split("\\s+").length, least, most, "the number of words of " + name);
        }
    }
}

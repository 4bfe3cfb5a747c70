package org.parlance.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What every item has to keep to before it may be given to an applicant. */
final class ItemRules {
    /** A recording may last five minutes, and so may all of a spoken item. */
    static final double LONGEST_SPOKEN_SECONDS = 300;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PHRASE = Pattern.compile("[\\p{Ll}\\p{Nd}'@.%$-]+\\*?( [\\p{Ll}\\p{Nd}'@.%$-]+\\*?)*");

    private ItemRules() {}

    static void check(Item item, Problems problems) {
        header(item, problems);
        if (item instanceof WrittenItem written) {
            WrittenItemRules.check(written, problems);
        } else {
            SpokenItemRules.check(item, problems);
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
        problems.requireWithin(header.exposureLimit(), 0.01, 1, "exposureLimit");
        if (item.type().spoken()) {
            problems.requireWithin(header.answerSeconds(), least(item.type()), most(item.type()), "answerSeconds");
        }
    }

    private static double least(ItemType type) {
        return type == ItemType.STORY_RETELL || type == ItemType.OPEN_QUESTION ? 20 : 5;
    }

    /** A sentence is said soon; a story or an opinion takes its time, and a call all that a recording may last. */
    private static double most(ItemType type) {
        return switch (type) {
            case REPEAT, SHORT_ANSWER -> 40;
            case SENTENCE_BUILD -> 60;
            case READ_ALOUD, SPELL_BACK -> 90;
            case STORY_RETELL, OPEN_QUESTION -> 180;
            default -> LONGEST_SPOKEN_SECONDS;
        };
    }

    static void keyPoints(List<Item.KeyPoint> points, Problems problems) {
        if (!problems.requireSome(points, "keyPoints")) {
            return;
        }
        unique(points, Item.KeyPoint::id, "keyPoints", problems);
        Set<String> earlier = new HashSet<>();
        for (Item.KeyPoint point : points) {
            String name = "key point '" + point.id() + "'";
            problems.requireText(point.description(), name + " description");
            if (problems.requireSome(point.phrases(), name + " phrases")) {
                phrases(point.phrases(), name, problems);
            }
            problems.require(
                    point.after() == null || earlier.contains(point.after()),
                    "%s comes after '%s'; allowed are the ids of key points listed before it",
                    name,
                    point.after());
            earlier.add(point.id());
        }
    }

    static void phrases(List<String> phrases, String name, Problems problems) {
        for (String phrase : phrases) {
            problems.require(
                    phrase != null && PHRASE.matcher(phrase).matches(),
                    "%s has '%s'; allowed are lower-case words, each with at most a * at its end",
                    name,
                    phrase);
        }
    }

    static <T> void unique(List<T> values, Function<T, String> id, String name, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (T value : values) {
            problems.require(
                    id.apply(value) != null && seen.add(id.apply(value)),
                    "%s have the id '%s' missing or twice",
                    name,
                    id.apply(value));
        }
    }

    /** Ids become parts of field names and paths, so they are as plain as an item's. */
    static <T> void ids(List<T> values, Function<T, String> id, String name, Problems problems) {
        unique(values, id, name, problems);
        for (T value : values) {
            problems.require(
                    id.apply(value) == null || ID.matcher(id.apply(value)).matches(),
                    "%s have the id '%s'; allowed are lower-case letters and digits, joined by hyphens",
                    name,
                    id.apply(value));
        }
    }

    static void words(String text, int least, int most, String name, Problems problems) {
        problems.requireText(text, name);
        if (text != null && !text.isBlank()) {
            problems.requireWithin(text.strip().split("\\s+").length, least, most, "the number of words of " + name);
        }
    }
}

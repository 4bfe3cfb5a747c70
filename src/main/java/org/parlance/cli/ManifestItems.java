package org.parlance.cli;

import java.util.ArrayList;
import java.util.List;
import org.parlance.bank.Item;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.bank.Item.Prompt;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.ItemType;
import org.parlance.bank.SpellKind;

/** The item that a line of a manifest stands for. */
final class ManifestItems {
    private static final int MIN_WORDS = 20;

    private ManifestItems() {}

    /** @throws IllegalArgumentException if the type is unknown or cannot be scored from one recording */
    static Item of(ManifestLine line) {
        ItemHeader header = new ItemHeader(line.id(), 1, "live", "B1", "", 0, 0);
        Prompt prompt = new Prompt("", line.reference(), 0, "");
        ItemType type = ItemType.ofId(line.type());
        if (line.reference().isEmpty()) {
            throw new IllegalArgumentException("the reference is missing");
        }
        return switch (type) {
            case READ_ALOUD -> new Item.ReadAloud(header, line.reference());
            case REPEAT -> new Item.Repeat(header, prompt);
            case SENTENCE_BUILD -> new Item.SentenceBuild(header, prompt, List.of(), line.accepted());
            case SHORT_ANSWER -> new Item.ShortAnswer(header, prompt, line.accepted());
            case SPELL_BACK -> new Item.SpellBack(header, prompt, kindOf(line.reference()), line.reference());
            case STORY_RETELL -> new Item.StoryRetell(header, prompt, keyPoints(line), MIN_WORDS);
            case OPEN_QUESTION -> new Item.OpenQuestion(header, line.reference(), keyPoints(line), MIN_WORDS);
            default ->
                throw new IllegalArgumentException(
                        "items of type " + line.type() + " cannot be scored from one recording");
        };
    }

    private static SpellKind kindOf(String answer) {
        if (answer.contains("@")) {
            return SpellKind.EMAIL;
        }
        if (answer.matches("[+\\d ()-]+")) {
            return SpellKind.PHONE;
        }
        return answer.matches(".*\\d.*") ? SpellKind.REFERENCE : SpellKind.NAME;
    }

    private static List<KeyPoint> keyPoints(ManifestLine line) {
        List<KeyPoint> points = new ArrayList<>();
        for (String point : line.keyPoints()) {
            points.add(new KeyPoint("point-" + (points.size() + 1), point, List.of(point), null, null));
        }
        return points;
    }
}

package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parlance.bank.Item;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.bank.Item.OpenQuestion;
import org.parlance.bank.Item.RolePlay;
import org.parlance.bank.Item.StoryRetell;

/**
 * What an item asks of somebody who speaks freely.
 *
 * @param minWords words asked for
 * @param about every text that says what the item is about
 * @param given what was heard or asked; repeating it is no answer
 * @param shown what is on the screen to be used, not to be read out
 */
record FreeTask(List<KeyPoint> points, int minWords, List<String> about, List<String> given, List<String> shown) {
    static FreeTask of(StoryRetell item) {
        return new FreeTask(
                item.keyPoints(),
                item.minWords(),
                with(item.keyPoints(), List.of(item.prompt().script())),
                List.of(),
                List.of());
    }

    static FreeTask of(OpenQuestion item) {
        List<String> question = List.of(item.question());
        return new FreeTask(item.keyPoints(), item.minWords(), with(item.keyPoints(), question), question, List.of());
    }

    static FreeTask of(RolePlay item) {
        List<String> lines =
                item.turns().stream().map(turn -> turn.prompt().script()).toList();
        List<String> shown = Stream.concat(
                        Stream.of(item.scenario(), item.task()),
                        item.knowledge().stream().map(Item.KnowledgeEntry::text))
                .toList();
        List<String> about = new ArrayList<>(shown);
        about.addAll(lines);
        return new FreeTask(item.keyPoints(), item.minWords(), with(item.keyPoints(), about), lines, shown);
    }

    private static List<String> with(List<KeyPoint> points, List<String> texts) {
        return Stream.concat(texts.stream(), points.stream().map(KeyPoint::description))
                .toList();
    }
}

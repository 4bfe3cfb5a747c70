package org.parlance.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parlance.bank.Item;
import org.parlance.bank.SpottingText;
import org.parlance.bank.WrittenItem;

/**
 * A text of an item that an applicant reads or hears.
 *
 * @param key where it stands in the item, such as {@code turns.[2].prompt.script}
 * @param text as it is right: a gap filled in, errors that are to be found corrected
 */
record ItemText(String key, String text) {

    /** In the order of the item. A spelled answer's script is left out: letters one by one are no text. */
    static List<ItemText> of(Item item) {
        List<ItemText> texts = new ArrayList<>();
        if (item instanceof WrittenItem written) {
            WrittenTexts.add(written, texts);
        } else {
            spoken(item, texts);
        }
        return texts.stream()
                .filter(text -> text.text != null && !text.text.isBlank())
                .toList();
    }

    private static void spoken(Item item, List<ItemText> texts) {
        if (item instanceof Item.ReadAloud readAloud) {
            texts.add(new ItemText("text", readAloud.text()));
        } else if (item instanceof Item.SentenceBuild build) {
            build.acceptedSentences().forEach(sentence -> texts.add(new ItemText("acceptedSentences", sentence)));
        } else if (item instanceof Item.OpenQuestion open) {
            texts.add(new ItemText("question", open.question()));
        } else if (item instanceof Item.Listening listening) {
            listening(listening, texts);
        } else if (item instanceof Item.RolePlay rolePlay) {
            rolePlay(rolePlay, texts);
        } else if (!(item instanceof Item.SpellBack)) {
            item.prompts().forEach(prompt -> texts.add(script("prompt", prompt)));
        }
    }

    private static void listening(Item.Listening item, List<ItemText> texts) {
        texts.add(script("call", item.call()));
        for (int i = 0; i < item.questions().size(); i++) {
            String key = "questions.[" + (i + 1) + "]";
            Item.Question question = item.questions().get(i);
            texts.add(new ItemText(key + ".text", question.text()));
            question.choices().forEach(choice -> texts.add(new ItemText(key + ".choices", choice)));
        }
    }

    private static void rolePlay(Item.RolePlay item, List<ItemText> texts) {
        texts.add(new ItemText("scenario", item.scenario()));
        texts.add(new ItemText("task", item.task()));
        knowledge(item.knowledge(), texts);
        for (int i = 0; i < item.turns().size(); i++) {
            texts.add(
                    script("turns.[" + (i + 1) + "].prompt", item.turns().get(i).prompt()));
        }
    }

    static void knowledge(List<Item.KnowledgeEntry> entries, List<ItemText> texts) {
        for (int i = 0; i < entries.size(); i++) {
            String key = "knowledge.[" + (i + 1) + "]";
            texts.add(new ItemText(key + ".title", entries.get(i).title()));
            texts.add(new ItemText(key + ".text", entries.get(i).text()));
        }
    }

    /** Two speakers' turns, parted by a slash, are paragraphs. */
    static ItemText script(String key, Item.Prompt prompt) {
        return new ItemText(key + ".script", prompt.script().replace(" / ", "\n\n"));
    }

    static String corrected(SpottingText text) {
        return text.lines().stream()
                .map(line -> line.stream()
                        .map(word -> word.wrong() ? word.right().get(0) : word.shown())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}

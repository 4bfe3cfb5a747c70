package org.parlance.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.parlance.bank.Item;
import org.parlance.bank.WrittenItem;

/** One fragment for each item type; the browser's custom elements in it do the work. */
@CheckedTemplate(basePath = "ItemFragments")
final class ItemFragments {
    private ItemFragments() {}

    static native TemplateInstance readAloud(ItemFrame frame, Item.ReadAloud item);

    static native TemplateInstance repeat(ItemFrame frame, Item.Repeat item);

    static native TemplateInstance sentenceBuild(ItemFrame frame, Item.SentenceBuild item);

    static native TemplateInstance shortAnswer(ItemFrame frame, Item.ShortAnswer item);

    static native TemplateInstance spellBack(ItemFrame frame, Item.SpellBack item);

    static native TemplateInstance storyRetell(ItemFrame frame, Item.StoryRetell item);

    static native TemplateInstance openQuestion(ItemFrame frame, Item.OpenQuestion item);

    static native TemplateInstance listening(ItemFrame frame, Item.Listening item);

    static native TemplateInstance rolePlay(ItemFrame frame, Item.RolePlay item);

    /** A break between two items. @param seconds until it ends by itself */
    static native TemplateInstance pause(long seconds);

    static native TemplateInstance email(ItemFrame frame, WrittenItem.EmailReply item);

    static native TemplateInstance form(ItemFrame frame, WrittenItem.FormFilling item);

    static native TemplateInstance typing(ItemFrame frame, WrittenItem.TypingPassage item);

    /** @param script the customers' messages with their times, as JSON */
    static native TemplateInstance chat(ItemFrame frame, WrittenItem.Chat item, String script);

    /** @param cards what the picture of each record shows, as JSON */
    static native TemplateInstance dataEntry(ItemFrame frame, WrittenItem.DataEntry item, List<String> cards);

    static native TemplateInstance dictation(ItemFrame frame, WrittenItem.Dictation item);

    static native TemplateInstance sentenceCompletion(ItemFrame frame, WrittenItem.SentenceCompletion item);

    static native TemplateInstance reconstruction(ItemFrame frame, WrittenItem.Reconstruction item);

    static native TemplateInstance summary(ItemFrame frame, WrittenItem.Summary item);

    static native TemplateInstance reading(ItemFrame frame, WrittenItem.Reading item);

    static native TemplateInstance errorSpotting(ItemFrame frame, WrittenItem.ErrorSpotting item);

    static native TemplateInstance procedure(ItemFrame frame, WrittenItem.Procedure item);
}

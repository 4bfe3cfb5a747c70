package org.parlance.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.parlance.bank.Item;

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

    static native TemplateInstance email(ItemFrame frame, Item.EmailReply item);

    static native TemplateInstance form(ItemFrame frame, Item.FormFilling item);

    static native TemplateInstance typing(ItemFrame frame, Item.TypingPassage item);
}

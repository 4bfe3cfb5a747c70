package org.parlance.delivery;

import io.quarkus.qute.TemplateInstance;
import org.parlance.bank.Item;

/** Picks the fragment that shows an item. */
final class ItemFragment {
    private ItemFragment() {}

    static TemplateInstance of(ItemFrame frame, Item item) {
        return switch (item.type()) {
            case READ_ALOUD -> ItemFragments.readAloud(frame, (Item.ReadAloud) item);
            case REPEAT -> ItemFragments.repeat(frame, (Item.Repeat) item);
            case SHORT_ANSWER -> ItemFragments.shortAnswer(frame, (Item.ShortAnswer) item);
            case ROLE_PLAY -> ItemFragments.rolePlay(frame, (Item.RolePlay) item);
            case SENTENCE_BUILD, SPELL_BACK, STORY_RETELL, OPEN_QUESTION, LISTENING ->
                throw new IllegalArgumentException(
                        "There is no page for " + item.type().id() + " items");
            case EMAIL -> ItemFragments.email(frame, (Item.EmailReply) item);
            case FORM -> ItemFragments.form(frame, (Item.FormFilling) item);
            case TYPING -> ItemFragments.typing(frame, (Item.TypingPassage) item);
        };
    }
}

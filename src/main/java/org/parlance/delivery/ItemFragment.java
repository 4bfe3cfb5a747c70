package org.parlance.delivery;

import io.quarkus.qute.TemplateInstance;
import org.parlance.bank.Item;
import org.parlance.bank.WrittenItem;

/** Picks the fragment that shows an item. */
final class ItemFragment {
    private ItemFragment() {}

    static TemplateInstance of(ItemFrame frame, Item item) {
        return switch (item.type()) {
            case READ_ALOUD -> ItemFragments.readAloud(frame, (Item.ReadAloud) item);
            case REPEAT -> ItemFragments.repeat(frame, (Item.Repeat) item);
            case SENTENCE_BUILD -> ItemFragments.sentenceBuild(frame, (Item.SentenceBuild) item);
            case SHORT_ANSWER -> ItemFragments.shortAnswer(frame, (Item.ShortAnswer) item);
            case SPELL_BACK -> ItemFragments.spellBack(frame, (Item.SpellBack) item);
            case STORY_RETELL -> ItemFragments.storyRetell(frame, (Item.StoryRetell) item);
            case OPEN_QUESTION -> ItemFragments.openQuestion(frame, (Item.OpenQuestion) item);
            case LISTENING -> ItemFragments.listening(frame, (Item.Listening) item);
            case ROLE_PLAY -> ItemFragments.rolePlay(frame, (Item.RolePlay) item);
            case EMAIL -> ItemFragments.email(frame, (WrittenItem.EmailReply) item);
            case FORM -> ItemFragments.form(frame, (WrittenItem.FormFilling) item);
            case TYPING -> ItemFragments.typing(frame, (WrittenItem.TypingPassage) item);
            case CHAT -> ItemFragments.chat(frame, (WrittenItem.Chat) item, ChatScript.of((WrittenItem.Chat) item));
            case DATA_ENTRY ->
                ItemFragments.dataEntry(
                        frame, (WrittenItem.DataEntry) item, RecordCards.of((WrittenItem.DataEntry) item));
            case DICTATION -> ItemFragments.dictation(frame, (WrittenItem.Dictation) item);
            case SENTENCE_COMPLETION -> ItemFragments.sentenceCompletion(frame, (WrittenItem.SentenceCompletion) item);
            case RECONSTRUCTION -> ItemFragments.reconstruction(frame, (WrittenItem.Reconstruction) item);
            case SUMMARY -> ItemFragments.summary(frame, (WrittenItem.Summary) item);
            case READING -> ItemFragments.reading(frame, (WrittenItem.Reading) item);
            case ERROR_SPOTTING -> ItemFragments.errorSpotting(frame, (WrittenItem.ErrorSpotting) item);
            case PROCEDURE -> ItemFragments.procedure(frame, (WrittenItem.Procedure) item);
        };
    }
}

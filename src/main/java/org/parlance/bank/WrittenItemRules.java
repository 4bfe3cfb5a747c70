package org.parlance.bank;

/** What an item that is answered by writing, filling in, choosing or marking has to keep to. */
final class WrittenItemRules {
    private WrittenItemRules() {}

    static void check(WrittenItem item, Problems problems) {
        answerSeconds(item, problems);
        if (item instanceof WrittenItem.EmailReply email) {
            email(email, problems);
        } else if (item instanceof WrittenItem.Chat chat) {
            ChatRules.check(chat, problems);
        } else if (item instanceof WrittenItem.FormFilling form) {
            KeyingRules.form(form, problems);
        } else if (item instanceof WrittenItem.DataEntry entry) {
            KeyingRules.dataEntry(entry, problems);
        } else if (item instanceof WrittenItem.TypingPassage typing) {
            ItemRules.words(typing.text(), 40, 200, "text", problems);
        } else if (item instanceof WrittenItem.Dictation dictation) {
            SpokenItemRules.prompt(dictation.prompt(), 3, 25, problems);
            problems.requireWithin(dictation.plays(), 1, 2, "plays");
        } else if (item instanceof WrittenItem.SentenceCompletion completion) {
            completion(completion, problems);
        } else if (item instanceof WrittenItem.Reconstruction reconstruction) {
            reconstruction(reconstruction, problems);
        } else if (item instanceof WrittenItem.Summary summary) {
            summary(summary, problems);
        } else if (item instanceof WrittenItem.Reading reading) {
            ReadingRules.reading(reading, problems);
        } else if (item instanceof WrittenItem.ErrorSpotting spotting) {
            ReadingRules.errorSpotting(spotting, problems);
        } else if (item instanceof WrittenItem.Procedure procedure) {
            ReadingRules.procedure(procedure, problems);
        }
    }

    /** A word or a sentence is written soon, a mail takes its time, and nothing takes more than half an hour. */
    private static void answerSeconds(WrittenItem item, Problems problems) {
        int seconds = item.header().answerSeconds();
        switch (item.type()) {
            case SENTENCE_COMPLETION -> problems.requireWithin(seconds, 15, 180, "answerSeconds");
            case DICTATION -> problems.requireWithin(seconds, 15, 300, "answerSeconds");
            case TYPING, RECONSTRUCTION -> problems.requireWithin(seconds, 30, 600, "answerSeconds");
            case CHAT -> problems.requireWithin(seconds, 60, 1800, "answerSeconds");
            default -> problems.requireWithin(seconds, 30, 1800, "answerSeconds");
        }
    }

    private static void email(WrittenItem.EmailReply item, Problems problems) {
        KeyingRules.mail(item.mail(), problems);
        problems.requireText(item.task(), "task");
        ItemRules.keyPoints(item.keyPoints(), problems);
        problems.requireWithin(item.minWords(), 20, 300, "minWords");
    }

    private static void completion(WrittenItem.SentenceCompletion item, Problems problems) {
        ItemRules.words(item.sentence(), 4, 40, "sentence", problems);
        if (item.sentence() != null) {
            int gaps = item.sentence().split(WrittenItem.SentenceCompletion.GAP, -1).length - 1;
            problems.require(
                    gaps == 1,
                    "sentence has %d gaps; it must have exactly one, written as %s",
                    gaps,
                    WrittenItem.SentenceCompletion.GAP);
        }
        KeyingRules.accepted(item.accepted(), "", problems);
    }

    private static void reconstruction(WrittenItem.Reconstruction item, Problems problems) {
        ItemRules.words(item.passage(), 30, 100, "passage", problems);
        problems.requireWithin(item.header().prepSeconds(), 20, 60, "prepSeconds");
        ItemRules.keyPoints(item.keyPoints(), problems);
    }

    private static void summary(WrittenItem.Summary item, Problems problems) {
        ItemRules.words(item.note(), 80, 400, "note", problems);
        problems.requireText(item.task(), "task");
        problems.requireWithin(item.minWords(), 10, 200, "minWords");
        problems.require(
                item.minWords() < item.maxWords(),
                "minWords is %d and maxWords is %d; minWords must be less",
                item.minWords(),
                item.maxWords());
        ItemRules.keyPoints(item.keyPoints(), problems);
    }
}

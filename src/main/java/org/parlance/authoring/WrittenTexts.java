package org.parlance.authoring;

import java.util.List;
import java.util.Locale;
import org.parlance.bank.WrittenItem;

/** The texts of the items that are answered in writing. */
final class WrittenTexts {
    private WrittenTexts() {}

    static void add(WrittenItem item, List<ItemText> texts) {
        if (item instanceof WrittenItem.EmailReply email) {
            mail(email.mail(), texts);
            texts.add(new ItemText("task", email.task()));
        } else if (item instanceof WrittenItem.Chat chat) {
            chat(chat, texts);
        } else if (item instanceof WrittenItem.FormFilling form) {
            form(form, texts);
        } else if (item instanceof WrittenItem.DataEntry entry) {
            texts.add(new ItemText("task", entry.task()));
            entry.columns().forEach(column -> texts.add(new ItemText("columns", column.label())));
        } else if (item instanceof WrittenItem.TypingPassage typing) {
            texts.add(new ItemText("text", typing.text()));
        } else if (item instanceof WrittenItem.Dictation dictation) {
            texts.add(ItemText.script("prompt", dictation.prompt()));
        } else if (item instanceof WrittenItem.SentenceCompletion completion) {
            completion.accepted().forEach(filling -> texts.add(new ItemText("sentence", filled(completion, filling))));
        } else if (item instanceof WrittenItem.Reconstruction reconstruction) {
            texts.add(new ItemText("passage", reconstruction.passage()));
        } else if (item instanceof WrittenItem.Summary summary) {
            texts.add(new ItemText("note", summary.note()));
            texts.add(new ItemText("task", summary.task()));
        } else if (item instanceof WrittenItem.Reading reading) {
            reading(reading, texts);
        } else if (item instanceof WrittenItem.ErrorSpotting spotting) {
            texts.add(new ItemText("subject", spotting.subject()));
            texts.add(new ItemText("text", ItemText.corrected(spotting.words())));
        } else if (item instanceof WrittenItem.Procedure procedure) {
            procedure(procedure, texts);
        }
    }

    /** A filling at a sentence's start is right without its capital, and one with an apostrophe joins its neighbour. */
    private static String filled(WrittenItem.SentenceCompletion item, String filling) {
        String gap = WrittenItem.SentenceCompletion.GAP;
        int at = item.sentence().indexOf(gap);
        String before = item.sentence().substring(0, at);
        String after = item.sentence().substring(at + gap.length());
        boolean starts = before.isBlank() || before.strip().matches("(?s).*[.?!:\"]");
        String capital = starts ? filling.substring(0, 1).toUpperCase(Locale.ROOT) + filling.substring(1) : filling;
        return (filling.startsWith("'") ? before.stripTrailing() : before)
                + capital
                + (filling.endsWith("'") ? after.stripLeading() : after);
    }

    private static void mail(WrittenItem.CustomerMail mail, List<ItemText> texts) {
        texts.add(new ItemText("mail.subject", mail.subject()));
        texts.add(new ItemText("mail.body", mail.body()));
    }

    private static void chat(WrittenItem.Chat chat, List<ItemText> texts) {
        texts.add(new ItemText("task", chat.task()));
        ItemText.knowledge(chat.knowledge(), texts);
        for (int i = 0; i < chat.customers().size(); i++) {
            List<WrittenItem.ChatTurn> turns = chat.customers().get(i).turns();
            for (int j = 0; j < turns.size(); j++) {
                String key = "customers.[%d].turns.[%d].text".formatted(i + 1, j + 1);
                texts.add(new ItemText(key, turns.get(j).text()));
            }
        }
    }

    private static void form(WrittenItem.FormFilling form, List<ItemText> texts) {
        if (form.mail() != null) {
            mail(form.mail(), texts);
        }
        form.prompts().forEach(call -> texts.add(ItemText.script("call", call)));
        texts.add(new ItemText("task", form.task()));
        form.fields().forEach(field -> {
            texts.add(new ItemText("fields", field.label()));
            field.choices().forEach(choice -> texts.add(new ItemText("fields", choice)));
        });
    }

    private static void reading(WrittenItem.Reading reading, List<ItemText> texts) {
        texts.add(new ItemText("title", reading.title()));
        texts.add(new ItemText("passage", reading.passage()));
        for (int i = 0; i < reading.questions().size(); i++) {
            String key = "questions.[" + (i + 1) + "]";
            WrittenItem.ReadingQuestion question = reading.questions().get(i);
            texts.add(new ItemText(key + ".text", question.text()));
            question.choices().forEach(choice -> texts.add(new ItemText(key + ".choices", choice)));
            question.pairs().forEach(pair -> {
                texts.add(new ItemText(key + ".pairs", pair.left()));
                texts.add(new ItemText(key + ".pairs", pair.right()));
            });
        }
    }

    private static void procedure(WrittenItem.Procedure procedure, List<ItemText> texts) {
        texts.add(new ItemText("title", procedure.title()));
        procedure.rules().forEach(rule -> texts.add(new ItemText("rules", rule)));
        procedure.choices().forEach(choice -> texts.add(new ItemText("choices", choice)));
        for (int i = 0; i < procedure.cases().size(); i++) {
            texts.add(new ItemText(
                    "cases.[" + (i + 1) + "].text", procedure.cases().get(i).text()));
        }
    }
}

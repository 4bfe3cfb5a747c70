package org.parlance.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parlance.bank.Item;
import org.parlance.bank.SpottingText;
import org.parlance.bank.WrittenItem;
import org.parlance.review.ItemView.Asked;

/** What an item asks of the applicant, as far as a reviewer needs it beside the answer. */
final class AskedOf {
    private AskedOf() {}

    static Asked item(Item item) {
        if (item instanceof Item.ReadAloud readAloud) {
            return new Asked(readAloud.text(), List.of());
        }
        if (item instanceof Item.Repeat repeat) {
            return new Asked(repeat.prompt().script(), List.of());
        }
        if (item instanceof Item.ShortAnswer question) {
            return new Asked(question.prompt().script(), List.of(String.join(" | ", question.acceptedAnswers())));
        }
        if (item instanceof Item.RolePlay call) {
            List<String> lines = new ArrayList<>(List.of(call.scenario(), call.task()));
            call.turns().forEach(turn -> lines.add("“" + turn.prompt().script() + "”"));
            return new Asked(lines.get(0), lines.subList(1, lines.size()));
        }
        if (item instanceof Item.SentenceBuild build) {
            return new Asked(String.join(" … ", build.phrases()), build.acceptedSentences());
        }
        if (item instanceof Item.SpellBack spellBack) {
            return new Asked(spellBack.prompt().script(), List.of(spellBack.answer()));
        }
        if (item instanceof Item.StoryRetell retell) {
            return new Asked(retell.prompt().script(), List.of());
        }
        if (item instanceof Item.OpenQuestion question) {
            return new Asked(question.question(), List.of());
        }
        if (item instanceof Item.Listening listening) {
            return new Asked(
                    listening.call().script(),
                    listening.questions().stream().map(Item.Question::text).toList());
        }
        return written(item);
    }

    private static Asked written(Item item) {
        if (item instanceof WrittenItem.EmailReply email) {
            return mail(email.mail(), email.task());
        }
        if (item instanceof WrittenItem.Chat chat) {
            return new Asked(
                    chat.task(),
                    chat.knowledge().stream()
                            .map(entry -> entry.title() + ": " + entry.text())
                            .toList());
        }
        if (item instanceof WrittenItem.FormFilling form) {
            return form.fromCall()
                    ? new Asked(form.task(), List.of(form.call().script()))
                    : mail(form.mail(), form.task());
        }
        if (item instanceof WrittenItem.DataEntry entry) {
            return new Asked(entry.task(), List.of());
        }
        if (item instanceof WrittenItem.Dictation dictation) {
            return new Asked(dictation.prompt().script(), List.of());
        }
        if (item instanceof WrittenItem.SentenceCompletion completion) {
            return new Asked(completion.sentence(), List.of(String.join(" | ", completion.accepted())));
        }
        if (item instanceof WrittenItem.Reconstruction reconstruction) {
            return new Asked(reconstruction.passage(), List.of());
        }
        if (item instanceof WrittenItem.Summary summary) {
            return new Asked(summary.task(), List.of(summary.note()));
        }
        return understood(item);
    }

    private static Asked understood(Item item) {
        if (item instanceof WrittenItem.Reading reading) {
            return new Asked(reading.title(), List.of(reading.passage()));
        }
        if (item instanceof WrittenItem.ErrorSpotting spotting) {
            return new Asked(spotting.subject(), List.of(shown(spotting)));
        }
        if (item instanceof WrittenItem.Procedure procedure) {
            return new Asked(procedure.title(), procedure.rules());
        }
        return new Asked("", List.of());
    }

    /** The mail with its errors, as the applicant saw it. */
    private static String shown(WrittenItem.ErrorSpotting spotting) {
        return spotting.words().lines().stream()
                .map(line -> line.stream().map(SpottingText.Word::shown).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static Asked mail(WrittenItem.CustomerMail mail, String task) {
        return new Asked(task, List.of(mail.from(), mail.subject(), mail.body()));
    }
}

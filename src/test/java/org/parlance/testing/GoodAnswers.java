package org.parlance.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parlance.bank.Item;
import org.parlance.bank.SpottingText;
import org.parlance.bank.WrittenItem;

/** What somebody who does every task well sends for a written item, as the page would send it. */
public final class GoodAnswers {
    /** Brisk for a passage; records take longer. */
    private static final double TYPED_SECONDS = 70;

    private static final double KEYED_SECONDS = 240;

    private GoodAnswers() {}

    /** The body of the request that saves the answer. */
    public static Map<String, Object> to(Item item) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("typedSeconds", item instanceof WrittenItem.DataEntry ? KEYED_SECONDS : TYPED_SECONDS);
        body.put("pastes", 0);
        if (item instanceof WrittenItem.Chat chat) {
            body.put("messages", messages(chat));
        } else if (item instanceof WrittenItem.FormFilling form) {
            body.put("fields", fields(form));
        } else if (item instanceof WrittenItem.DataEntry entry) {
            body.put("fields", fields(entry));
        } else if (item instanceof WrittenItem.Reading reading) {
            body.put("fields", fields(reading));
        } else if (item instanceof WrittenItem.ErrorSpotting spotting) {
            body.put("fields", fields(spotting));
        } else if (item instanceof WrittenItem.Procedure procedure) {
            body.put("fields", KeptReplies.parts(procedure));
        } else {
            body.put("text", text(item));
        }
        return body;
    }

    private static String text(Item item) {
        if (item instanceof WrittenItem.Dictation dictation) {
            return dictation.prompt().script();
        }
        if (item instanceof WrittenItem.SentenceCompletion completion) {
            return completion.accepted().get(0);
        }
        return item instanceof WrittenItem.TypingPassage passage ? passage.text() : KeptReplies.to(item);
    }

    private static List<Map<String, Object>> messages(WrittenItem.Chat chat) {
        List<Map<String, Object>> messages = new ArrayList<>();
        double at = 0;
        for (WrittenItem.ChatCustomer customer : chat.customers()) {
            for (int turn = 0; turn < customer.turns().size(); turn++) {
                messages.add(Map.of("customer", customer.id(), "turn", turn, "atSeconds", at));
                messages.add(Map.of(
                        "customer",
                        customer.id(),
                        "turn",
                        turn,
                        "atSeconds",
                        at + 15,
                        "text",
                        KeptReplies.parts(chat).get(customer.id() + "." + turn)));
                at += 16;
            }
        }
        return messages;
    }

    private static Map<String, String> fields(WrittenItem.FormFilling form) {
        return form.fields().stream().collect(Collectors.toMap(WrittenItem.Field::id, field -> field.accepted()
                .get(0)));
    }

    private static Map<String, String> fields(WrittenItem.DataEntry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        IntStream.range(0, entry.records().size()).forEach(record -> entry.records()
                .get(record)
                .forEach((column, value) -> fields.put(record + "." + column, value)));
        return fields;
    }

    private static Map<String, String> fields(WrittenItem.Reading reading) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (WrittenItem.ReadingQuestion question : reading.questions()) {
            question.pairs().forEach(pair -> fields.put(question.field(pair), pair.right()));
            if (!question.matching()) {
                fields.put(question.id(), question.accepted().get(0));
            }
        }
        return fields;
    }

    private static Map<String, String> fields(WrittenItem.ErrorSpotting spotting) {
        return SpottingText.of(spotting.text()).words().stream()
                .filter(SpottingText.Word::wrong)
                .collect(Collectors.toMap(
                        word -> "w" + word.index(), word -> word.right().get(0)));
    }
}

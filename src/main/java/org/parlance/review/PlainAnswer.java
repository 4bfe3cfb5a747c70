package org.parlance.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parlance.bank.Item;
import org.parlance.bank.WrittenItem;
import org.parlance.bank.WrittenItem.ChatCustomer;
import org.parlance.bank.WrittenItem.MatchingPair;
import org.parlance.delivery.WrittenAnswer.ChatMessage;
import org.parlance.delivery.WrittenAnswer.Content;

/** What was given for an item, line by line, with nothing said about it. */
final class PlainAnswer {
    private static final String BETWEEN = ", ";

    /** @param label what the value belongs to; empty for a text that stands alone */
    record Line(String label, String value) {}

    private PlainAnswer() {}

    /** Values that are left empty are left out, save the corrections of a mail, where an empty one says something. */
    static List<Line> of(Item item, Content content) {
        List<Line> lines = new ArrayList<>();
        if (!content.textOrEmpty().isBlank()) {
            lines.add(new Line("", content.textOrEmpty()));
        }
        Map<String, String> labels = labels(item);
        boolean emptyCounts = item instanceof WrittenItem.ErrorSpotting;
        Map<String, String> fields = new LinkedHashMap<>();
        labels.keySet().stream()
                .filter(content.fieldsOrEmpty()::containsKey)
                .forEach(id -> fields.put(id, content.fieldsOrEmpty().get(id)));
        content.fieldsOrEmpty().forEach(fields::putIfAbsent);
        fields.forEach((id, value) -> {
            if (emptyCounts || !value.isBlank()) {
                lines.add(new Line(labels.getOrDefault(id, id), value));
            }
        });
        if (item instanceof WrittenItem.Chat chat) {
            content.messagesOrEmpty().forEach(message -> lines.add(line(chat, message)));
        }
        return List.copyOf(lines);
    }

    private static Line line(WrittenItem.Chat chat, ChatMessage message) {
        ChatCustomer customer = chat.customers().stream()
                .filter(known -> known.id().equals(message.customer()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown customer " + message.customer()));
        long seconds = Math.round(message.atSeconds());
        String at = String.format("%d:%02d ", seconds / 60, seconds % 60);
        return message.text() == null
                ? new Line(
                        at + customer.name(),
                        customer.turns().get(message.turn()).text())
                : new Line(at + "→ " + customer.name(), message.text());
    }

    /** By field id, in the order of the page; empty where an item has no fields. */
    private static Map<String, String> labels(Item item) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (item instanceof WrittenItem.FormFilling form) {
            form.fields().forEach(field -> labels.put(field.id(), field.label()));
        } else if (item instanceof WrittenItem.DataEntry entry) {
            for (int record = 0; record < entry.records().size(); record++) {
                for (WrittenItem.Column column : entry.columns()) {
                    labels.put(record + "." + column.id(), (record + 1) + BETWEEN + column.label());
                }
            }
        } else if (item instanceof WrittenItem.Reading reading) {
            for (WrittenItem.ReadingQuestion question : reading.questions()) {
                labels.put(question.id(), question.text());
                for (MatchingPair pair : question.pairs()) {
                    labels.put(question.field(pair), question.text() + BETWEEN + pair.left());
                }
            }
        } else if (item instanceof WrittenItem.Procedure procedure) {
            procedure.cases().forEach(one -> {
                labels.put(one.id(), one.text());
                labels.put(one.reasonField(), "");
            });
        } else if (item instanceof WrittenItem.ErrorSpotting spotting) {
            spotting.words().words().forEach(word -> labels.put("w" + word.index(), word.shown()));
        } else if (item instanceof Item.Listening listening) {
            listening.questions().forEach(question -> labels.put(question.id(), question.text()));
        }
        return labels;
    }
}

package org.parlance.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.bank.ModelAnswer;
import org.parlance.bank.WrittenItem;
import org.parlance.delivery.WrittenAnswer.ChatMessage;
import org.parlance.delivery.WrittenAnswer.Content;

/** A model answer as an applicant would give it on the item's page. */
public final class GivenAnswer {
    /** Somebody types like this who may be hired: a little over what the profiles ask for. */
    private static final double WORDS_A_MINUTE = 45;

    private static final double CHARACTERS_A_WORD = 5;
    private static final double KEYSTROKES_AN_HOUR = 10_000;

    private static final double REPLY_SECONDS = 15;

    private final Item item;
    private final ModelAnswer answer;

    public GivenAnswer(Item item, ModelAnswer answer) {
        this.item = item;
        this.answer = answer;
    }

    /** What was written, filled in or chosen. */
    public Content content() {
        if (item instanceof WrittenItem.Chat chat) {
            return new Content(null, null, messages(chat), null);
        }
        return new Content(answer.text().isEmpty() ? null : answer.text(), answer.parts());
    }

    /** Seconds from the first key to the last; who does not get to the end of a passage has used all of the time. */
    public double typedSeconds() {
        if (item.type() == ItemType.DATA_ENTRY) {
            int keys = answer.parts().values().stream()
                    .mapToInt(value -> value.length() + 1)
                    .sum();
            return keys * 3600 / KEYSTROKES_AN_HOUR;
        }
        if (item instanceof WrittenItem.TypingPassage passage
                && answer.text().length() < passage.text().length()) {
            return item.header().answerSeconds();
        }
        return answer.text().length() / CHARACTERS_A_WORD / WORDS_A_MINUTE * 60;
    }

    /** What is said, by turn from 0; of a call that was listened to, the questions that are answered by speaking. */
    public SortedMap<Integer, String> said() {
        SortedMap<Integer, String> said = new TreeMap<>();
        if (item instanceof Item.Listening listening) {
            for (int i = 0; i < listening.questions().size(); i++) {
                Item.Question question = listening.questions().get(i);
                if (question.spoken() && answer.parts().containsKey(question.id())) {
                    said.put(i, answer.parts().get(question.id()));
                }
            }
        } else if (item instanceof Item.SpellBack spellBack) {
            said.put(0, SpelledAloud.of(answer.text(), spellBack.kind()));
        } else if (!answer.turns().isEmpty()) {
            for (int i = 0; i < answer.turns().size(); i++) {
                said.put(i, answer.turns().get(i));
            }
        } else {
            said.put(0, answer.text());
        }
        return said;
    }

    /** What is chosen on the screen, by question id; empty but for a call that was listened to. */
    public Map<String, String> chosen() {
        Map<String, String> chosen = new TreeMap<>();
        if (item instanceof Item.Listening listening) {
            listening.questions().stream()
                    .filter(question -> !question.spoken() && answer.parts().containsKey(question.id()))
                    .forEach(
                            question -> chosen.put(question.id(), answer.parts().get(question.id())));
        }
        return chosen;
    }

    private List<ChatMessage> messages(WrittenItem.Chat chat) {
        List<ChatMessage> messages = new ArrayList<>();
        double at = 0;
        for (WrittenItem.ChatCustomer customer : chat.customers()) {
            for (int turn = 0; turn < customer.turns().size(); turn++) {
                messages.add(new ChatMessage(customer.id(), turn, at, null));
                String reply = answer.parts().get(customer.id() + "." + turn);
                at += REPLY_SECONDS;
                if (reply != null && !reply.isBlank()) {
                    messages.add(new ChatMessage(customer.id(), turn, at, reply));
                }
                at++;
            }
        }
        return messages;
    }
}

package org.parlance.scoring.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parlance.bank.WrittenItem.Chat;
import org.parlance.bank.WrittenItem.ChatCustomer;
import org.parlance.bank.WrittenItem.ChatTurn;
import org.parlance.delivery.WrittenAnswer.ChatMessage;

/**
 * What happened in a chat.
 *
 * @param exchanges one for each message of a customer that arrived, in the order of their arrival
 */
record ChatLog(List<Exchange> exchanges) {
    /** Stands between the exchanges where their replies are read as one text. */
    static final String BETWEEN = "\n\n";

    /**
     * @param reply everything that was written before the customer's next message, a line each; empty when nothing was
     * @param seconds from the message to the first reply; null when there was none
     */
    record Exchange(ChatCustomer customer, ChatTurn asked, double arrived, String reply, Double seconds) {}

    /** Messages of a customer or turn that the item does not have are left out. */
    static ChatLog of(Chat item, List<ChatMessage> messages) {
        List<Exchange> exchanges = new ArrayList<>();
        for (ChatCustomer customer : item.customers()) {
            for (int turn = 0; turn < customer.turns().size(); turn++) {
                exchange(customer, turn, messages).ifPresent(exchanges::add);
            }
        }
        exchanges.sort(Comparator.comparingDouble(Exchange::arrived));
        return new ChatLog(List.copyOf(exchanges));
    }

    private static Optional<Exchange> exchange(ChatCustomer customer, int turn, List<ChatMessage> messages) {
        List<ChatMessage> here = messages.stream()
                .filter(message -> message.customer().equals(customer.id()) && message.turn() == turn)
                .sorted(Comparator.comparingDouble(ChatMessage::atSeconds))
                .toList();
        Optional<ChatMessage> arrival =
                here.stream().filter(message -> message.text() == null).findFirst();
        List<ChatMessage> replies = here.stream()
                .filter(message -> message.text() != null && !message.text().isBlank())
                .toList();
        return arrival.map(arrived -> new Exchange(
                customer,
                customer.turns().get(turn),
                arrived.atSeconds(),
                replies.stream().map(ChatMessage::text).collect(Collectors.joining("\n")),
                replies.isEmpty() ? null : Math.max(0, replies.get(0).atSeconds() - arrived.atSeconds())));
    }

    /** All replies as one text. */
    String text() {
        return exchanges.stream()
                .map(Exchange::reply)
                .filter(reply -> !reply.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    /** What the customers wrote. */
    String asked() {
        return exchanges.stream().map(exchange -> exchange.asked().text()).collect(Collectors.joining("\n"));
    }
}

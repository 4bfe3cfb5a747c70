package org.parlance.delivery;

import java.util.List;
import org.parlance.bank.WrittenItem.Chat;
import org.parlance.web.Json;

/** What the page needs of a chat's customers to play them: nothing of what their messages ask for. */
final class ChatScript {
    record Customer(String id, String name, List<Message> turns) {}

    /** @param after seconds, as {@link org.parlance.bank.WrittenItem.ChatTurn#afterSeconds()} */
    record Message(int after, String text) {}

    private ChatScript() {}

    /** As a JSON array of {@link Customer}. */
    static String of(Chat chat) {
        return Json.write(chat.customers().stream()
                .map(customer -> new Customer(
                        customer.id(),
                        customer.name(),
                        customer.turns().stream()
                                .map(turn -> new Message(turn.afterSeconds(), turn.text()))
                                .toList()))
                .toList());
    }
}

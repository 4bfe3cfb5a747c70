package org.parlance.scoring.writing;

import java.util.List;
import java.util.Set;
import org.parlance.bank.Item;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.WrittenItem;

/** An item and replies to it. */
final class Mails {
    static final WrittenItem.EmailReply LATE_KETTLE = new WrittenItem.EmailReply(
            new ItemHeader("email-kettle", 1, "live", "B2", "orders", 0, 900),
            new WrittenItem.CustomerMail(
                    "Maria Kowalczyk <maria@example.com>",
                    "Order BX-20931 has not arrived",
                    "Hello, I ordered a Brixxo kettle two weeks ago and it still has not arrived. I was charged 49.90"
                            + " dollars on the same day. Where is my order? I need the kettle before Friday or I want"
                            + " my money back. Maria Kowalczyk"),
            "Reply to the customer: apologise, say when the kettle arrives, offer a refund and ask for the address.",
            80,
            List.of(
                    point("apology", "apologises for the delay", "apologi*", "sorry"),
                    point("arrival", "says when it arrives", "by thursday", "on thursday"),
                    point("refund", "offers a refund", "refund*", "money back"),
                    point("address", "asks for the address", "your address", "delivery address")),
            Set.of("Brixxo", "BX-20931"));

    static final String GOOD = """
            Dear Ms. Kowalczyk,

            Thank you for contacting us about your order BX-20931. I am very sorry that your Brixxo kettle has not \
            arrived yet, and I apologize for the inconvenience this has caused.

            I have checked the shipment with our warehouse. Unfortunately, the parcel was delayed at the sorting center, \
            but it is now on its way and will reach you by Thursday. In order to avoid any further delay, could you \
            please confirm your delivery address?

            If the kettle does not arrive before Friday, we will of course give you a full refund of 49.90 dollars. \
            Please let me know if you have any other questions; I would be happy to help.

            Kind regards,
            Anjali Ramasubramanian
            Customer Support
            """;

    static final String CARELESS = """
            hey maria we is sory for teh delay its not are fault the courrier lost you're packet and we dont know \
            were it is.. you must to wait more days maybe it come next weak or the other one!!! if you dosent want \
            wait than u can cancle but it take long time also we has many costumer so pls be patiant ok thx
            """;

    private Mails() {}

    private static Item.KeyPoint point(String id, String description, String... phrases) {
        return new Item.KeyPoint(id, description, List.of(phrases));
    }
}

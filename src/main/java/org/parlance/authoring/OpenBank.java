package org.parlance.authoring;

import java.util.List;
import java.util.Optional;
import org.parlance.bank.Bank;
import org.parlance.bank.Item;
import org.parlance.web.Problems;

/**
 * A bank that an author looks at.
 *
 * @param key as in addresses
 * @param bank empty for a draft whose files are none of a bank
 * @param version empty for a bank of the server's files
 */
record OpenBank(String key, Optional<Bank> bank, Optional<BankVersion> version) {
    String id() {
        return version.map(BankVersion::bankId)
                .orElseGet(() -> bank.orElseThrow().id());
    }

    int number() {
        return version.map(BankVersion::version)
                .orElseGet(() -> bank.orElseThrow().version());
    }

    String language() {
        return id().substring(0, id().indexOf('/'));
    }

    List<Item> items() {
        return bank.map(Bank::items).orElse(List.of());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when it has none */
    Item item(String itemId) {
        return items().stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("This bank has no such item, or it cannot be read."));
    }
}

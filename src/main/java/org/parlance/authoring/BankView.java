package org.parlance.authoring;

import java.util.List;
import org.parlance.bank.Bank;
import org.parlance.bank.BankProblem;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.bank.Skill;

/**
 * A bank's page.
 *
 * @param variant null where the files are none of a bank; so are skill, licence and author
 * @param findings what the check found; empty before it is done
 * @param groups its items by type
 * @param others the other versions of the same bank
 */
record BankView(
        BankRow bank,
        String variant,
        Skill skill,
        String licence,
        String author,
        List<BankProblem> findings,
        List<Group> groups,
        List<BankRow> others) {

    record Group(ItemType type, List<Item> items) {}

    static BankView of(OpenBank open, BankRow row, List<BankRow> others) {
        List<Group> groups = row.counts().rows().stream()
                .map(counted -> new Group(
                        counted.type(),
                        open.items().stream()
                                .filter(item -> item.type() == counted.type())
                                .toList()))
                .toList();
        return new BankView(
                row,
                open.bank().map(Bank::variant).orElse(null),
                open.bank().map(Bank::skill).orElse(null),
                open.bank().map(Bank::licence).orElse(null),
                open.bank().map(Bank::author).orElse(null),
                open.version().map(BankVersion::findings).orElse(List.of()),
                groups,
                others);
    }

    /** Whether its author may still change it. */
    public boolean draft() {
        return bank.state() == BankVersion.State.DRAFT;
    }

    public boolean publishable() {
        return draft() && bank.checked() && bank.problems() == 0;
    }

    public boolean published() {
        return bank.state() == BankVersion.State.PUBLISHED;
    }
}

package org.parlance.bank;

/** The banks hold fewer live items of a type than a form needs. */
public final class TooFewItemsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooFewItemsException(Blueprint blueprint, ItemType type, int needed, int available) {
        super("The form of '%s' needs %d live %s items in language '%s', the banks hold %d"
                .formatted(blueprint.id(), needed, type.id(), blueprint.language(), available));
    }
}

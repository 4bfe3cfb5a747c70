package org.parlance.bank;

/** The banks hold fewer live items than a section of a form needs. */
public final class TooFewItemsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooFewItemsException(Blueprint blueprint, Blueprint.Section section, int available) {
        super("The form of '%s' needs %d live %s items in language '%s', the banks hold %d"
                .formatted(blueprint.id(), section.count(), section.sort(), blueprint.language(), available));
    }
}

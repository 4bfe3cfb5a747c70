package org.parlance.scoring.writing;

import java.util.List;
import org.parlance.bank.Trait;

/**
 * A kind of text, and what is looked for in it.
 *
 * <p>The usual length stands in where a task asks for no length: how many different structures, connectives and rarer
 * words a text can show depends on its length, so each is compared with what a text of the length asked for has room for.
 */
public enum Genre {
    /** A reply to a customer's mail, with the parts of a letter. */
    LETTER(180, 2, Trait.GRAMMAR, Trait.MECHANICS, Trait.VOCABULARY, Trait.ORGANISATION, Trait.TASK, Trait.REGISTER),
    /** Messages to a customer. */
    CHAT(120, 1, Trait.GRAMMAR, Trait.MECHANICS, Trait.VOCABULARY, Trait.TASK, Trait.REGISTER),
    SUMMARY(100, 1, Trait.GRAMMAR, Trait.MECHANICS, Trait.VOCABULARY, Trait.ORGANISATION, Trait.TASK),
    ESSAY(400, 4, Trait.GRAMMAR, Trait.MECHANICS, Trait.VOCABULARY, Trait.ORGANISATION, Trait.TASK),
    /** A passage written down from memory. */
    RECONSTRUCTION(80, 1, Trait.COMPREHENSION, Trait.GRAMMAR, Trait.MECHANICS),
    /** Single sentences that say why. */
    JUSTIFICATION(80, 1, Trait.COMPREHENSION, Trait.TASK, Trait.GRAMMAR, Trait.MECHANICS);

    private final int usualWords;
    private final int paragraphs;
    private final List<Trait> traits;

    Genre(int usualWords, int paragraphs, Trait... traits) {
        this.usualWords = usualWords;
        this.paragraphs = paragraphs;
        this.traits = List.of(traits);
    }

    int usualWords() {
        return usualWords;
    }

    /** How many paragraphs a text of the usual length has. */
    int paragraphs() {
        return paragraphs;
    }

    /** What it can be scored in. */
    public List<Trait> traits() {
        return traits;
    }

    boolean letter() {
        return this == LETTER;
    }
}

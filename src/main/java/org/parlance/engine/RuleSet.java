package org.parlance.engine;

import java.util.EnumSet;
import java.util.Set;

/** Which kinds of matches are asked for. */
public enum RuleSet {
    /** Everything: the person wrote the text and answers for each sign of it. */
    WRITTEN(EnumSet.allOf(MatchKind.class)),
    /** A transcript: its spelling, casing, punctuation and typography are the recogniser's, not the speaker's. */
    SPOKEN(EnumSet.of(MatchKind.GRAMMAR, MatchKind.STYLE));

    private final Set<MatchKind> kinds;

    RuleSet(Set<MatchKind> kinds) {
        this.kinds = kinds;
    }

    boolean includes(MatchKind kind) {
        return kinds.contains(kind);
    }
}

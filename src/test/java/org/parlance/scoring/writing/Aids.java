package org.parlance.scoring.writing;

import java.util.List;
import org.parlance.engine.MatchKind;
import org.parlance.engine.TextMatch;
import org.parlance.engine.WordFrequencies;
import org.parlance.scoring.Similarity;
import org.parlance.scoring.TextChecker;

/** What a test gives the grader to work with. */
final class Aids {
    static final TextChecker NOTHING_WRONG = (text, never) -> List.of();
    static final Similarity NOTHING_ALIKE = (one, other) -> 0.2;

    private Aids() {}

    static WritingAids english(TextChecker checker, Similarity similarity) {
        return new WritingAids(
                "en",
                checker,
                similarity,
                WordFrequencies.of("en"),
                Lexicon.of("en").orElseThrow());
    }

    /** With matches that the test makes up. */
    static WritingAids finding(List<TextMatch> matches) {
        return english((text, never) -> List.copyOf(matches), NOTHING_ALIKE);
    }

    static WritingAids english() {
        return english(NOTHING_WRONG, NOTHING_ALIKE);
    }

    static TextMatch match(MatchKind kind, int offset) {
        return match(kind, offset, 3);
    }

    static TextMatch match(MatchKind kind, int offset, int length) {
        return new TextMatch("RULE", "CATEGORY", kind, offset, length, "message", List.of());
    }
}

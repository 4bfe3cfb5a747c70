package org.parlance.scoring.writing;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a business e-mail, where the text has them.
 *
 * @param salutation the greeting that begins the first line
 * @param opening in the first 40 words: thanks, an apology, or the customer's matter taken up
 * @param offer asks to come back, or offers further help
 * @param closing a closing formula near the end
 * @param signature a name after the closing formula
 * @param bodyBlocks paragraphs between salutation and closing
 */
record LetterParts(
        Optional<Span> salutation,
        Optional<Span> opening,
        Optional<Span> offer,
        Optional<Span> closing,
        Optional<Span> signature,
        int bodyBlocks) {

    private static final int CLOSING_LINES = 5;
    private static final int OPENING_WORDS = 40;
    private static final int SIGNATURE_WORDS = 6;
    /** A body paragraph has at least this many words: "Kind regards" is none. */
    private static final int BLOCK_WORDS = 8;

    static LetterParts of(Passage passage, Lexicon lexicon) {
        List<Passage.Line> lines = passage.lines();
        Optional<Span> salutation =
                lines.isEmpty() ? Optional.empty() : start(lexicon.phrases(Lexicon.Part.SALUTATION), lines.get(0));
        Phrases closings = lexicon.phrases(Lexicon.Part.CLOSING);
        int closingLine = closingLine(lines, salutation.isPresent(), closings);
        return new LetterParts(
                salutation,
                first(lexicon.phrases(Lexicon.Part.OPENING), startOf(passage)),
                first(lexicon.phrases(Lexicon.Part.OFFER), passage.text()),
                closingLine < 0 ? Optional.empty() : start(closings, lines.get(closingLine)),
                closingLine < 0 ? Optional.empty() : signature(lines, closingLine),
                bodyBlocks(passage));
    }

    /** Where the signature begins; the text's length when there is none. */
    int signatureOffset(Passage passage) {
        return signature.map(Span::from).orElse(passage.text().length());
    }

    private static Optional<Span> first(Phrases phrases, String text) {
        return phrases.first(text);
    }

    private static Optional<Span> start(Phrases phrases, Passage.Line line) {
        return phrases.start(line.text()).map(found -> new Span(line.from(), line.from() + found.to()));
    }

    /** A closing formula stands on a line of its own, or with the name: a sentence that begins with thanks is none. */
    private static int closingLine(List<Passage.Line> lines, boolean salutation, Phrases closings) {
        int first = Math.max(salutation ? 1 : 0, lines.size() - CLOSING_LINES);
        for (int i = first; i < lines.size(); i++) {
            if (closings.start(lines.get(i).text()).isPresent()
                    && lines.get(i).words().size() <= SIGNATURE_WORDS) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Span> signature(List<Passage.Line> lines, int closingLine) {
        if (closingLine + 1 < lines.size()) {
            Passage.Line next = lines.get(closingLine + 1);
            return next.words().size() <= SIGNATURE_WORDS
                    ? Optional.of(new Span(next.from(), next.to()))
                    : Optional.empty();
        }
        Passage.Line line = lines.get(closingLine);
        int comma = line.text().indexOf(',');
        String name = comma < 0 ? "" : line.text().substring(comma + 1).strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(new Span(line.to() - name.length(), line.to()));
    }

    private static int bodyBlocks(Passage passage) {
        return (int) passage.blocks().stream()
                .filter(block ->
                        block.stream().mapToInt(line -> line.words().size()).sum() >= BLOCK_WORDS)
                .count();
    }

    private static String startOf(Passage passage) {
        int words = Math.min(OPENING_WORDS, passage.words().size());
        return words == 0
                ? ""
                : passage.text().substring(0, passage.words().get(words - 1).to());
    }
}

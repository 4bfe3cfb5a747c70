package org.parlance.scoring.writing;

import java.util.List;

/**
 * The parts of a business e-mail that a text has.
 *
 * @param salutation the first line greets
 * @param opening one of the first 40 words thanks, apologises or takes up the customer's matter
 * @param offer asks to come back, or offers further help
 * @param closing a closing formula near the end
 * @param signature a name after the closing formula
 * @param bodyBlocks paragraphs between salutation and closing
 * @param signatureOffset where the signature starts in the text; its length when there is none
 */
record LetterParts(
        boolean salutation,
        boolean opening,
        boolean offer,
        boolean closing,
        boolean signature,
        int bodyBlocks,
        int signatureOffset) {

    private static final int CLOSING_LINES = 5;
    private static final int OPENING_WORDS = 40;
    private static final int SIGNATURE_WORDS = 6;
    /** A body paragraph has at least this many words: "Kind regards" is none. */
    private static final int BLOCK_WORDS = 8;

    static LetterParts of(Passage passage, Lexicon lexicon) {
        List<String> lines = passage.lines();
        boolean salutation =
                !lines.isEmpty() && lexicon.phrases(Lexicon.Part.SALUTATION).startOf(lines.get(0));
        int closingLine = closingLine(lines, salutation, lexicon.phrases(Lexicon.Part.CLOSING));
        boolean closing = closingLine >= 0;
        String signatureLine = closing ? signatureLine(lines, closingLine) : "";
        boolean signature = !signatureLine.isEmpty();
        return new LetterParts(
                salutation,
                lexicon.phrases(Lexicon.Part.OPENING).anyIn(start(passage)),
                lexicon.phrases(Lexicon.Part.OFFER).anyIn(passage.text()),
                closing,
                signature,
                bodyBlocks(passage),
                signature
                        ? passage.text().lastIndexOf(signatureLine)
                        : passage.text().length());
    }

    /** A closing formula stands on a line of its own, or with the name: a sentence that begins with thanks is none. */
    private static int closingLine(List<String> lines, boolean salutation, Phrases closings) {
        int first = Math.max(salutation ? 1 : 0, lines.size() - CLOSING_LINES);
        for (int i = first; i < lines.size(); i++) {
            if (closings.startOf(lines.get(i)) && Passage.wordsOf(lines.get(i)).size() <= SIGNATURE_WORDS) {
                return i;
            }
        }
        return -1;
    }

    private static String signatureLine(List<String> lines, int closingLine) {
        if (closingLine + 1 < lines.size()) {
            String next = lines.get(closingLine + 1);
            return Passage.wordsOf(next).size() <= SIGNATURE_WORDS ? next : "";
        }
        String[] parts = lines.get(closingLine).split(",", 2);
        return parts.length == 2 ? parts[1].strip() : "";
    }

    private static int bodyBlocks(Passage passage) {
        return (int) passage.blocks().stream()
                .filter(block -> Passage.wordsOf(String.join(" ", block)).size() >= BLOCK_WORDS)
                .count();
    }

    private static String start(Passage passage) {
        int words = Math.min(OPENING_WORDS, passage.words().size());
        return words == 0
                ? ""
                : passage.text().substring(0, passage.words().get(words - 1).to());
    }
}

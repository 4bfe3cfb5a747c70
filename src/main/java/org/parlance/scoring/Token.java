package org.parlance.scoring;

/**
 * A normalised word of a text.
 *
 * @param text the form in which two words are compared; a number is one token for each digit
 * @param shown the form a person is shown: as written, in lower case
 * @param start first character in the source text that the token comes from, counted in UTF-16 units
 * @param end the character after the last one
 * @param continues whether the token is a further digit of the number that the token before belongs to
 */
public record Token(String text, String shown, int start, int end, boolean continues) {
    boolean digit() {
        return text.length() == 1 && Character.isDigit(text.charAt(0));
    }

    Token continuing() {
        return new Token(text, shown, start, end, true);
    }
}

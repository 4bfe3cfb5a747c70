package org.parlance.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parlance.bank.WrittenItem.ErrorSpotting;

/**
 * A word of a mail with errors, as it stands there.
 *
 * @param index over all words of the mail, from 0
 */
record ShownWord(int index, String text) {
    private static final Pattern MARKED_ERROR = Pattern.compile("\\{([^|{}]*)\\|[^{}]*}");

    /** The field id of its correction. */
    public String field() {
        return "w" + index;
    }

    /** The words of each line that is not blank; what is right is not among them. */
    static List<List<ShownWord>> paragraphs(ErrorSpotting item) {
        List<List<ShownWord>> paragraphs = new ArrayList<>();
        int index = 0;
        for (String line : MARKED_ERROR.matcher(item.text()).replaceAll("$1").split("\n")) {
            List<ShownWord> words = new ArrayList<>();
            for (String word : line.isBlank() ? new String[0] : line.strip().split("\\s+")) {
                words.add(new ShownWord(index++, word));
            }
            if (!words.isEmpty()) {
                paragraphs.add(words);
            }
        }
        return paragraphs;
    }
}

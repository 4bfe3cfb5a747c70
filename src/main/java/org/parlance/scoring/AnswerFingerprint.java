package org.parlance.scoring;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parlance.bank.Item;
import org.parlance.bank.Item.OpenQuestion;
import org.parlance.bank.Item.RolePlay;
import org.parlance.bank.ItemType;
import org.parlance.bank.WrittenItem;

/** What an answer in somebody's own words, written or spoken, can be recognised by when somebody else gives it. */
final class AnswerFingerprint {
    /** Fewer runs of an answer's own are too few to tell copying from chance. */
    private static final int LEAST_RUNS = 15;

    /** Twice as many of what was spoken: who was trained for the phone greets, thanks and apologises in set phrases. */
    private static final int LEAST_RUNS_SPOKEN = 30;

    /** Where everybody writes a text of his or her own: a passage from memory is the same for all. */
    private static final Set<ItemType> OWN_TEXT = EnumSet.of(ItemType.EMAIL, ItemType.CHAT, ItemType.SUMMARY);

    private AnswerFingerprint() {}

    /**
     * @param text what was written, or what the recogniser understood
     * @return a number for each run of words that the task does not have, rising; empty where the item does not ask for own
     *     words, or the answer has too few of them
     */
    static Optional<long[]> of(Item item, String text) {
        int least = item.type().spoken() ? LEAST_RUNS_SPOKEN : LEAST_RUNS;
        return given(item).map(given -> TextFingerprint.of(text, given)).filter(runs -> runs.length >= least);
    }

    /** What everybody could take words from; empty where the words are not to be one's own. */
    private static Optional<String> given(Item item) {
        if (item instanceof OpenQuestion question) {
            return Optional.of(asSpoken(Stream.of(question.question())));
        }
        if (item instanceof RolePlay call) {
            Stream<String> cards = call.knowledge().stream().map(card -> card.title() + " . " + card.text());
            Stream<String> heard =
                    call.turns().stream().map(turn -> turn.prompt().script());
            return Optional.of(asSpoken(Stream.of(Stream.of(call.scenario(), call.task()), cards, heard)
                    .flatMap(Function.identity())));
        }
        return item instanceof WrittenItem written && OWN_TEXT.contains(written.type())
                ? Optional.of(written.shownText())
                : Optional.empty();
    }

    /** The texts as they are written and, as numbers are recognised as words, as they are said. */
    private static String asSpoken(Stream<String> texts) {
        return texts.map(text -> text + " . " + String.join(" ", SpokenForm.words(text)))
                .collect(Collectors.joining(" . "));
    }
}

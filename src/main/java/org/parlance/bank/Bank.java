package org.parlance.bank;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A versioned, reviewed set of items of one language and skill.
 *
 * @param id the directory's path below the banks' directory, such as "en/core-voice"
 * @param language BCP 47 primary tag, such as "en"
 * @param variant BCP 47 tag of the variety the texts are written in, such as "en-US"
 * @param licence SPDX id
 * @param directory where its files lie; prompts' audio is named relative to it
 * @param modelAnswers that authors wrote down, by the item's id
 */
public record Bank(
        String id,
        int version,
        String language,
        String variant,
        Skill skill,
        String licence,
        String author,
        Path directory,
        List<Item> items,
        Map<String, ModelAnswers> modelAnswers) {

    /**
     * The two answers by which an item proves itself: the author's, and each that there is none of from the item's key.
     *
     * @param item of this bank, as it is or drawn; its values are then in the answers too
     * @throws NoSuchElementException when the bank does not have the item, or an answer to it
     */
    public ModelAnswers answersTo(Item item) {
        Item own = items.stream()
                .filter(other -> other.id().equals(item.id()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No item '%s' in '%s'".formatted(item.id(), id)));
        Map<String, String> values = Variation.values(own, item);
        Optional<ModelAnswers> written = Optional.ofNullable(modelAnswers.get(item.id()));
        Optional<ModelAnswers> keyed = KeyedAnswers.of(item);
        return new ModelAnswers(
                answer(written, keyed, ModelAnswers::pass, item).filled(values),
                answer(written, keyed, ModelAnswers::fail, item).filled(values));
    }

    private static ModelAnswer answer(
            Optional<ModelAnswers> written,
            Optional<ModelAnswers> keyed,
            Function<ModelAnswers, ModelAnswer> which,
            Item item) {
        return written.map(which)
                .or(() -> keyed.map(which))
                .orElseThrow(() -> new NoSuchElementException("No model answer to '%s'".formatted(item.id())));
    }
}

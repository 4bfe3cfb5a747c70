package org.parlance.bank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes an item easy or hard, as far as it can be read off it.
 *
 * @param level steps of its CEFR target above A1
 * @param words that are read, or heard and kept in mind
 * @param rate words heard a second; 0 where nothing is heard
 * @param rareShare share of the words outside of the 2,500 commonest, 0-1; 0 where no frequencies are known
 * @param parts points to cover, questions, fields, records, turns or cases
 */
record ItemFeatures(int level, int words, double rate, double rareShare, int parts) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}']+");

    /** The 2,500 commonest words of English are in this class of frequency or above. */
    private static final int COMMON = 13;

    /** @param commonness the class of frequency of a lower-case word, 0 for all where none are known */
    static ItemFeatures of(Item item, ToIntFunction<String> commonness) {
        List<String> words = words(text(item));
        List<String> heard = words(scripts(item));
        double seconds =
                item.prompts().stream().mapToDouble(Item.Prompt::seconds).sum();
        return new ItemFeatures(
                Difficulty.steps(item),
                words.size(),
                seconds > 0 ? heard.size() / seconds : 0,
                rareShare(words, commonness),
                parts(item));
    }

    private static double rareShare(List<String> words, ToIntFunction<String> commonness) {
        if (words.isEmpty() || commonness.applyAsInt("the") == 0) {
            return 0;
        }
        return (double) words.stream()
                        .filter(word -> commonness.applyAsInt(word) < COMMON)
                        .count()
                / words.size();
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String scripts(Item item) {
        return item.prompts().stream().map(Item.Prompt::script).collect(Collectors.joining(" "));
    }

    /** What is read, then what is heard. */
    private static String text(Item item) {
        String read =
                switch (item.type()) {
                    case READ_ALOUD -> ((Item.ReadAloud) item).text();
                    case OPEN_QUESTION -> ((Item.OpenQuestion) item).question();
                    case ROLE_PLAY -> knowledge((Item.RolePlay) item);
                    case TYPING -> ((WrittenItem.TypingPassage) item).text();
                    case SENTENCE_COMPLETION -> ((WrittenItem.SentenceCompletion) item).sentence();
                    case RECONSTRUCTION -> ((WrittenItem.Reconstruction) item).passage();
                    case READING -> ((WrittenItem.Reading) item).passage();
                    case ERROR_SPOTTING -> ((WrittenItem.ErrorSpotting) item).text();
                    case FORM ->
                        Optional.ofNullable(((WrittenItem.FormFilling) item).mail())
                                .map(WrittenItem.CustomerMail::body)
                                .orElse("");
                    case EMAIL, CHAT, SUMMARY, PROCEDURE -> ((WrittenItem) item).shownText();
                    case REPEAT,
                            SENTENCE_BUILD,
                            SHORT_ANSWER,
                            SPELL_BACK,
                            STORY_RETELL,
                            LISTENING,
                            DATA_ENTRY,
                            DICTATION -> "";
                };
        return read + " " + scripts(item);
    }

    private static String knowledge(Item.RolePlay call) {
        return Stream.concat(
                        Stream.of(call.scenario()), call.knowledge().stream().map(Item.KnowledgeEntry::text))
                .collect(Collectors.joining(" "));
    }

    private static int parts(Item item) {
        return switch (item.type()) {
            case STORY_RETELL -> ((Item.StoryRetell) item).keyPoints().size();
            case OPEN_QUESTION -> ((Item.OpenQuestion) item).keyPoints().size();
            case ROLE_PLAY -> ((Item.RolePlay) item).keyPoints().size();
            case LISTENING -> ((Item.Listening) item).questions().size();
            case EMAIL -> ((WrittenItem.EmailReply) item).keyPoints().size();
            case CHAT ->
                ((WrittenItem.Chat) item)
                        .customers().stream()
                                .mapToInt(customer -> customer.turns().size())
                                .sum();
            case FORM -> ((WrittenItem.FormFilling) item).fields().size();
            case DATA_ENTRY -> ((WrittenItem.DataEntry) item).records().size();
            case RECONSTRUCTION ->
                ((WrittenItem.Reconstruction) item).keyPoints().size();
            case SUMMARY -> ((WrittenItem.Summary) item).keyPoints().size();
            case READING -> ((WrittenItem.Reading) item).questions().size();
            case PROCEDURE -> ((WrittenItem.Procedure) item).cases().size();
            case READ_ALOUD,
                    REPEAT,
                    SENTENCE_BUILD,
                    SHORT_ANSWER,
                    SPELL_BACK,
                    TYPING,
                    DICTATION,
                    SENTENCE_COMPLETION,
                    ERROR_SPOTTING -> 0;
        };
    }
}

package org.parlance.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose spelling is right, where a language has several. LanguageTool's instances check by one variant's dictionary;
 * what the wanted variant has otherwise is put right on their matches, so that one pool serves every campaign.
 *
 * @param accepted dictionaries whose words are not misspelt, whatever the instance says
 * @param otherwise lower-case words that the instance takes and the variant does not, with the variant's spelling
 */
record Spelling(SpellingVariant variant, List<SpellingDictionary> accepted, Map<String, String> otherwise) {
    /** The rule id of a word that is right in another variant only. */
    static final String RULE = "PARLANCE_SPELLING_VARIANT";

    /** As the instance says. */
    static final Spelling OF_THE_INSTANCE = new Spelling(SpellingVariant.ANY, List.of(), Map.of());

    private static final String PORTUGAL = "/org/languagetool/resource/pt/spelling/pt-PT-90.dict";

    static final String INDIAN_WORDS = "/languagetool/en-IN.txt";

    private static final String FOLDER = "/org/languagetool/resource/en/";
    private static final Map<SpellingVariant, Spelling> ENGLISH = new EnumMap<>(SpellingVariant.class);
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'’-])\\p{L}+(?![\\p{L}\\p{N}-])");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?:]|\\R)[\\s\"'“‘(]*$");

    /**
     * @param language BCP 47 primary tag; English instances are American, Portuguese ones Brazilian
     * @param variant of no account in another language than English
     */
    static Spelling of(String language, SpellingVariant variant) {
        return switch (language) {
            case "en" -> english(variant);
            case "pt" ->
                new Spelling(SpellingVariant.ANY, List.of(SpellingDictionary.ofLanguageTool(PORTUGAL)), Map.of());
            default -> OF_THE_INSTANCE;
        };
    }

    private static synchronized Spelling english(SpellingVariant variant) {
        return ENGLISH.computeIfAbsent(variant, Spelling::read);
    }

    private static Spelling read(SpellingVariant variant) {
        List<SpellingDictionary> british = dictionaries("GB");
        List<SpellingDictionary> indian = List.of(SpellingDictionary.ofList(INDIAN_WORDS));
        return switch (variant) {
            case ANY ->
                new Spelling(
                        variant,
                        Stream.of(british, dictionaries("AU"), dictionaries("CA"), indian)
                                .flatMap(List::stream)
                                .toList(),
                        Map.of());
            case US -> new Spelling(variant, List.of(), Map.of());
            case GB -> instead(variant, british);
            case AU -> instead(variant, dictionaries("AU"));
            case CA -> instead(variant, dictionaries("CA"));
            case IN ->
                instead(
                        variant,
                        Stream.concat(british.stream(), indian.stream()).toList());
        };
    }

    private static List<SpellingDictionary> dictionaries(String country) {
        return List.of(
                SpellingDictionary.ofLanguageTool(FOLDER + "hunspell/en_" + country + ".dict"),
                SpellingDictionary.ofList(FOLDER + "hunspell/spelling_en-" + country + ".txt"));
    }

    private static Spelling instead(SpellingVariant variant, List<SpellingDictionary> dictionaries) {
        return new Spelling(variant, dictionaries, americanUnknownTo(dictionaries));
    }

    /** SHA-256 of Parlance's list of Indian words, hex. */
    static String indianWordsChecksum() {
        try (InputStream in = Spelling.class.getResourceAsStream(INDIAN_WORDS)) {
            return new OwnRules(List.of()).checksum(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(INDIAN_WORDS + " is not readable", e);
        }
    }

    /** @param word that the instance takes for misspelt; one with a digit is a number with its unit, or a code */
    boolean accepts(String word) {
        return word.chars().anyMatch(Character::isDigit)
                || accepted.stream().anyMatch(dictionary -> dictionary.accepts(word));
    }

    /** The words of the text that only another variant spells so. A capital within a sentence begins a name. */
    List<TextMatch> unwanted(String text) {
        if (otherwise.isEmpty()) {
            return List.of();
        }
        List<TextMatch> found = new ArrayList<>();
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            String right = otherwise.get(word.group().toLowerCase(Locale.ROOT));
            boolean capital = Character.isUpperCase(word.group().charAt(0));
            if (right != null
                    && (!capital
                            || SENTENCE_START
                                    .matcher(text.substring(0, word.start()))
                                    .find())) {
                found.add(match(
                        word, capital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right));
            }
        }
        return found;
    }

    private TextMatch match(MatchResult word, String right) {
        return new TextMatch(
                RULE,
                "TYPOS",
                MatchKind.SPELLING,
                word.start(),
                word.end() - word.start(),
                "'" + word.group() + "' is not the spelling that is asked for (" + variant.id() + ").",
                List.of(right));
    }

    /** American words that the dictionaries lack, with their British twins, from LanguageTool's own list of pairs. */
    private static Map<String, String> americanUnknownTo(List<SpellingDictionary> dictionaries) {
        Map<String, String> twins = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        Spelling.class.getResourceAsStream(FOLDER + "en-US-GB.txt"), StandardCharsets.UTF_8));
                Stream<String> lines = in.lines()) {
            lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .filter(pair -> pair.length == 2
                            && dictionaries.stream().noneMatch(dictionary -> dictionary.accepts(pair[0]))
                            && dictionaries.stream().anyMatch(dictionary -> dictionary.accepts(pair[1])))
                    .forEach(pair -> twins.put(pair[0], pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("LanguageTool's pairs of American and British words are not readable", e);
        }
        return Map.copyOf(twins);
    }
}

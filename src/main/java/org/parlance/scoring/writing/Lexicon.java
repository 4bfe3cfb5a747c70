package org.parlance.scoring.writing;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.parlance.scoring.FunctionWords;

/**
 * The phrases of a language that customer service writes with, {@code writing/<language>.yaml} on the classpath: what
 * greets, thanks, apologises, connects and offends. Read once a language.
 */
public final class Lexicon {
    /** A list of phrases. */
    enum Part {
        /** Begins a mail. */
        SALUTATION,
        /** Thanks, apologises or takes up the customer's matter. */
        OPENING,
        /** Asks to come back, or offers further help. */
        OFFER,
        /** Stands above the name. */
        CLOSING,
        /** Is friendly, considerate or helpful. */
        COURTESY,
        APOLOGY,
        /** Chat spellings, slang, swear words. */
        INFORMAL,
        /** Calls the customer "du" or "tu" where the language has a polite form; empty where it has none in use. */
        FAMILIAR,
        /** Puts the fault on the customer, or gives orders. */
        BLAME,
        /** Says no and leaves it at that. */
        REFUSAL
    }

    /** How a connective ties what follows to what stood before. */
    enum Relation {
        ADDITIVE,
        CAUSAL,
        CONTRASTIVE,
        TEMPORAL,
        CONDITIONAL,
        PURPOSE
    }

    private record LexiconFile(
            Map<Part, String> phrases, Map<Relation, String> connectives, String abbreviations, String beforeNumbers) {}

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();
    private static final Map<String, Optional<Lexicon>> READ = new ConcurrentHashMap<>();

    private final Map<Part, Phrases> phrases = new EnumMap<>(Part.class);
    private final Map<Relation, Phrases> connectives = new EnumMap<>(Relation.class);
    private final FunctionWords functionWords;
    private final Pattern sentenceEnd;
    private final String checksum;

    private Lexicon(LexiconFile file, FunctionWords functionWords, String checksum) {
        file.phrases().forEach((part, listed) -> phrases.put(part, new Phrases(split(listed))));
        file.connectives().forEach((relation, listed) -> connectives.put(relation, new Phrases(split(listed))));
        this.functionWords = functionWords;
        this.sentenceEnd = Pattern.compile("(?<!\\b(?:" + anyOf(file.abbreviations()) + ")\\.)"
                + "(?!(?<=\\b(?:" + anyOf(file.beforeNumbers()) + ")\\.)\\s*\\d)"
                + "(?<=[.!?])[\"'”’)]*\\s+|\\R+");
        this.checksum = checksum;
    }

    /** @param language BCP 47 primary tag; empty when there is no file for it */
    public static Optional<Lexicon> of(String language) {
        return READ.computeIfAbsent(language, Lexicon::read);
    }

    /** SHA-256 of the language's file and of the function words, hex. */
    public String checksum() {
        return checksum;
    }

    Phrases phrases(Part part) {
        return phrases.getOrDefault(part, Phrases.NONE);
    }

    Phrases connectives(Relation relation) {
        return connectives.get(relation);
    }

    FunctionWords functionWords() {
        return functionWords;
    }

    /** What parts two sentences: white space after a full stop that belongs to no abbreviation, or a line's end. */
    Pattern sentenceEnd() {
        return sentenceEnd;
    }

    private static List<String> split(String listed) {
        return List.of(listed.strip().split(",\\s+"));
    }

    private static String anyOf(String listed) {
        return String.join("|", split(listed));
    }

    private static Optional<Lexicon> read(String language) {
        if (!language.matches("[a-z]{2,3}")) {
            return Optional.empty();
        }
        try (InputStream in = Lexicon.class.getResourceAsStream("/writing/" + language + ".yaml")) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            return Optional.of(
                    new Lexicon(YAML.readValue(bytes, LexiconFile.class), FunctionWords.of(language), sha256(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("the lexicon of '" + language + "' is not readable", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            digest.update(FunctionWords.file());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

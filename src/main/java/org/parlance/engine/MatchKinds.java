package org.parlance.engine;

import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;

/**
 * Sorts LanguageTool's rules into Parlance's kinds: the category decides, else the issue type. Two rules are filed under
 * misspelling there but are about the article and the capital I.
 */
final class MatchKinds {
    private MatchKinds() {}

    static MatchKind of(Rule rule) {
        return switch (rule.getId()) {
            case "EN_A_VS_AN" -> MatchKind.GRAMMAR;
            case "I_LOWERCASE" -> MatchKind.CASING;
            default -> ofCategory(rule);
        };
    }

    private static MatchKind ofCategory(Rule rule) {
        return switch (rule.getCategory().getId().toString()) {
            case "TYPOS", "MULTITOKEN_SPELLING" -> MatchKind.SPELLING;
            case "CASING", "PROPER_NOUNS", "CAT_MAJUSCULES" -> MatchKind.CASING;
            case "PUNCTUATION", "COMPOUNDING", "PONCTUATION_VIRGULE", "HILFESTELLUNG_KOMMASETZUNG" ->
                MatchKind.PUNCTUATION;
            case "TYPOGRAPHY" -> MatchKind.TYPOGRAPHY;
            case "GRAMMAR", "CONFUSED_WORDS", "COLLOCATIONS", "NONSTANDARD_PHRASES", "SEMANTICS", "FALSE_FRIENDS" ->
                MatchKind.GRAMMAR;
            case "STYLE",
                    "REDUNDANCY",
                    "REPETITIONS_STYLE",
                    "PLAIN_ENGLISH",
                    "COLLOQUIALISMS",
                    "REGIONALISMS",
                    "GENDER_NEUTRALITY",
                    "CREATIVE_WRITING",
                    "WIKIPEDIA" -> MatchKind.STYLE;
            default -> ofIssueType(rule.getLocQualityIssueType());
        };
    }

    private static MatchKind ofIssueType(ITSIssueType type) {
        return switch (type) {
            case Misspelling -> MatchKind.SPELLING;
            case Typographical, Whitespace, Characters, Formatting, Numbers -> MatchKind.TYPOGRAPHY;
            case Style, Register, LocaleViolation, LocaleSpecificContent, Length, Terminology -> MatchKind.STYLE;
            default -> MatchKind.GRAMMAR;
        };
    }
}

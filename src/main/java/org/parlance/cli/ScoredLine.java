package org.parlance.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedMap;
import org.parlance.engine.Word;

/**
 * What came of one line of a manifest, as one line of JSON.
 *
 * @param features by name; only those that have a value
 * @param traits by id
 * @param overall null where there is none
 * @param matches what LanguageTool found in a text; null for a recording
 * @param flags codes of what a person should know of the answer
 * @param engine the id of all that the scores depend on beside the answer
 * @param seconds null for a text
 * @param error why there are no scores; null where there are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScoredLine(
        String id,
        String transcript,
        List<Word> words,
        SortedMap<String, Double> features,
        SortedMap<String, TraitScore> traits,
        Overall overall,
        List<Match> matches,
        List<String> flags,
        String engine,
        Seconds seconds,
        String error) {

    /**
     * @param score 0-100
     * @param sem its standard error of measurement, in the same points
     */
    record TraitScore(double score, double sem) {}

    /**
     * @param offset first character, counted in UTF-16 units of the text with its line breaks
     * @param length in UTF-16 units
     */
    record Match(String rule, String category, int offset, int length, String message) {}

    record Overall(double score, double sem, String band) {}

    /**
     * @param audio length of the recording
     * @param cpu processor time that its scoring took on its thread
     */
    record Seconds(double audio, double cpu) {}

    static ScoredLine failed(String id, String engine, String error) {
        return new ScoredLine(id, null, null, null, null, null, null, null, engine, null, error);
    }

    ScoredLine took(double audioSeconds, double cpuSeconds) {
        Seconds took = new Seconds(audioSeconds, Math.round(cpuSeconds * 1e6) / 1e6);
        return new ScoredLine(id, transcript, words, features, traits, overall, matches, flags, engine, took, error);
    }
}

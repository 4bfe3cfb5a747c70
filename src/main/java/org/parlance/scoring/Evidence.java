package org.parlance.scoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.parlance.engine.TextMatch;
import org.parlance.engine.Word;

/** What a reviewer sees behind a response's scores; stored as JSON beside them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Evidence.Speech.class, name = "speech"),
    @JsonSubTypes.Type(value = Evidence.Writing.class, name = "writing"),
    @JsonSubTypes.Type(value = Evidence.Form.class, name = "form"),
    @JsonSubTypes.Type(value = Evidence.Typing.class, name = "typing"),
    @JsonSubTypes.Type(value = Evidence.None.class, name = "none")
})
public sealed interface Evidence {

    /** @param turns one for each recording that was scored, in order */
    record Speech(
            List<SpokenTurn> turns,
            String reference,
            List<AlignedWord> alignment,
            List<PointFound> points,
            List<TextMatch> matches)
            implements Evidence {}

    /** @param words as recognised, with times in seconds from the recording's start */
    record SpokenTurn(int turn, double seconds, String transcript, List<Word> words) {}

    /**
     * One step of the alignment of what was said with the reference.
     *
     * @param operation "correct", "substituted", "omitted" or "added"
     * @param expected the reference's word, empty when added
     * @param said the recognised word, empty when omitted
     */
    record AlignedWord(String operation, String expected, String said) {}

    /** @param phrase the phrase of the answer that covered the point, empty when it was not covered */
    record PointFound(String id, String description, boolean covered, String phrase) {}

    record Writing(String text, List<TextMatch> matches, List<PointFound> points) implements Evidence {}

    record Form(List<FieldResult> fields) implements Evidence {}

    record FieldResult(String id, String label, String given, String expected, boolean right) {}

    record Typing(String expected, String typed, double seconds, double grossWpm, double netWpm, double accuracy)
            implements Evidence {}

    /** Nothing was given, or nothing of it could be read. */
    record None() implements Evidence {}
}

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
    @JsonSubTypes.Type(value = Evidence.Chat.class, name = "chat"),
    @JsonSubTypes.Type(value = Evidence.Form.class, name = "form"),
    @JsonSubTypes.Type(value = Evidence.Keying.class, name = "keying"),
    @JsonSubTypes.Type(value = Evidence.Dictation.class, name = "dictation"),
    @JsonSubTypes.Type(value = Evidence.Answers.class, name = "answers"),
    @JsonSubTypes.Type(value = Evidence.Spotting.class, name = "spotting"),
    @JsonSubTypes.Type(value = Evidence.Procedure.class, name = "procedure"),
    @JsonSubTypes.Type(value = Evidence.Typing.class, name = "typing"),
    @JsonSubTypes.Type(value = Evidence.None.class, name = "none")
})
public sealed interface Evidence {

    /**
     * @param turns one for each recording that was scored, in order
     * @param answers of a short answer and of the questions about a call
     * @param spelled of what was spelled, character by character
     * @param vocabulary of a free answer, the commonest words first
     */
    record Speech(
            List<SpokenTurn> turns,
            String reference,
            List<AlignedWord> alignment,
            List<PointFound> points,
            List<TextMatch> matches,
            List<Answered> answers,
            List<SpelledCharacter> spelled,
            List<WordBand> vocabulary)
            implements Evidence {
        public Speech {
            answers = answers == null ? List.of() : List.copyOf(answers);
            spelled = spelled == null ? List.of() : List.copyOf(spelled);
            vocabulary = vocabulary == null ? List.of() : List.copyOf(vocabulary);
        }

        public Speech(
                List<SpokenTurn> turns,
                String reference,
                List<AlignedWord> alignment,
                List<PointFound> points,
                List<TextMatch> matches) {
            this(turns, reference, alignment, points, matches, List.of(), List.of(), List.of());
        }

        public Speech withAnswers(List<Answered> found) {
            return new Speech(turns, reference, alignment, points, matches, found, spelled, vocabulary);
        }

        public Speech withSpelled(List<SpelledCharacter> found) {
            return new Speech(turns, reference, alignment, points, matches, answers, found, vocabulary);
        }

        public Speech withVocabulary(List<WordBand> found) {
            return new Speech(turns, reference, alignment, points, matches, answers, spelled, found);
        }
    }

    /**
     * The answer to one question.
     *
     * @param question its text; empty where it was only heard
     * @param accepted the answers that are right
     * @param given what decided, as it was heard or chosen; empty when nothing did
     * @param heardAs the ways in which the recogniser understood it, where that was needed to decide
     */
    record Answered(
            String question,
            List<String> accepted,
            AnswerResult result,
            DecidedBy by,
            String given,
            List<String> heardAs) {
        public boolean spoken() {
            return by != DecidedBy.CHOSEN;
        }
    }

    enum AnswerResult {
        RIGHT,
        WRONG,
        /** The recogniser could not tell; it is left out of the score. */
        NOT_RECOGNISED
    }

    enum DecidedBy {
        /** What was understood freely. */
        TRANSCRIPT,
        /** Another way of understanding that was nearly as likely. */
        ALTERNATIVE,
        /** Listening for the accepted answers and their rivals only. */
        LISTENED_FOR,
        /** The applicant chose it on the screen. */
        CHOSEN,
        NOTHING
    }

    /**
     * One character of what had to be spelled.
     *
     * @param operation "correct", "uncertain" (its name sounds like what was heard), "substituted", "omitted" or "added"
     * @param expected empty when added
     * @param heard empty when omitted
     */
    record SpelledCharacter(String operation, String expected, String heard) {}

    /**
     * Words of one frequency band.
     *
     * @param upTo how many words of English are at least that common, rounded; 0 for the rarer rest
     * @param words different ones that were said
     * @param examples some of them
     */
    record WordBand(int upTo, int words, List<String> examples) {}

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

    /**
     * @param phrase the place of the answer that covered the point or came too early; empty when there is none
     * @param how in which way it was covered or not
     * @param similarity of the place with the point, -1 to 1, where its meaning was compared; else 0
     */
    record PointFound(String id, String description, boolean covered, String phrase, Coverage how, double similarity) {
        public PointFound {
            how = how == null ? (covered ? Coverage.PHRASE : Coverage.MISSING) : how;
        }

        public PointFound(String id, String description, boolean covered, String phrase) {
            this(id, description, covered, phrase, null, 0);
        }
    }

    enum Coverage {
        /** One of the point's phrases was said. */
        PHRASE,
        /** Something with the point's meaning was said. */
        MEANING,
        /** It was said before what has to come first, so it does not count. */
        TOO_EARLY,
        MISSING
    }

    /** @param remarks places that other measures than the matches rest on, in the order of the text */
    record Writing(String text, List<TextMatch> matches, List<PointFound> points, List<Remark> remarks)
            implements Evidence {
        public Writing {
            remarks = remarks == null ? List.of() : List.copyOf(remarks);
        }
    }

    /**
     * A place of a text that a measure rests on.
     *
     * @param offset first character, counted in UTF-16 units
     * @param length in UTF-16 units
     */
    record Remark(RemarkKind kind, int offset, int length) {}

    enum RemarkKind {
        SALUTATION,
        OPENING,
        OFFER,
        CLOSING,
        SIGNATURE,
        CONNECTIVE,
        COURTESY,
        INFORMAL,
        SHOUTING,
        BLAME,
        COPIED,
        REPEATED,
        BLANK,
        LONG_SENTENCE
    }

    /** @param replies one for each message of a customer that arrived, in the order of their arrival */
    record Chat(List<ChatReply> replies) implements Evidence {}

    /**
     * What was replied to one message of a customer.
     *
     * @param customer the customer's name
     * @param asked the message
     * @param text everything that was written before the customer's next message, a line each; empty when nothing was
     * @param seconds from the message to the first reply; null when there was none
     */
    record ChatReply(
            String customer,
            String asked,
            String text,
            Double seconds,
            List<TextMatch> matches,
            List<PointFound> points,
            List<Remark> remarks) {}

    record Form(List<FieldResult> fields) implements Evidence {}

    record FieldResult(String id, String label, String given, String expected, boolean right) {}

    /**
     * Records keyed into a grid.
     *
     * @param fields record by record, column by column; the id is {@code record.column}, records from 0
     * @param keystrokes characters in the fields that are right
     * @param seconds from the first key to the last, or to the end of the time
     */
    record Keying(List<FieldResult> fields, int keystrokes, double seconds, double keystrokesPerHour)
            implements Evidence {}

    /** @param words operations "correct", "misspelt", "substituted", "omitted" or "added"; {@code said} is what was written */
    record Dictation(String expected, String typed, List<AlignedWord> words) implements Evidence {}

    record Answers(List<QuestionResult> questions) implements Evidence {}

    /** @param given empty when nothing was chosen or written */
    record QuestionResult(String question, String given, List<String> accepted, boolean right) {}

    record Spotting(List<SpottedWord> words) implements Evidence {}

    /**
     * One word of a mail with errors.
     *
     * @param shown as it stood in the mail
     * @param right what may stand there instead, an empty text where the word has to go; no entry where it is right
     * @param given the applicant's correction, empty to take the word away; null when it was not marked
     */
    record SpottedWord(String shown, List<String> right, String given, SpottedResult result) {}

    enum SpottedResult {
        /** A right word, left alone. */
        FINE,
        /** An error, found and corrected. */
        CORRECTED,
        /** An error, found, with a correction that is wrong too. */
        FOUND,
        MISSED,
        FALSE_ALARM
    }

    record Procedure(List<CaseResult> cases) implements Evidence {}

    /** @param reason what the justification had to name, and whether it does */
    record CaseResult(
            String question,
            String chosen,
            List<String> accepted,
            boolean right,
            String justification,
            PointFound reason,
            List<TextMatch> matches) {}

    record Typing(String expected, String typed, double seconds, double grossWpm, double netWpm, double accuracy)
            implements Evidence {}

    /** Nothing was given, or nothing of it could be read. */
    record None() implements Evidence {}
}

package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What comparing an attempt's voices has shown. */
@MessageBundle("voices")
interface VoicesMessages {
    @Message("Voices compared")
    String heading();

    @Message(
            "The applicant agreed to this. It says how much the voice of an answer resembles another recording of the same"
                    + " test, and nothing else about a person. A cold, a laugh, another microphone or noise lowers it, too."
                    + " It is a note for you to listen by: nothing of it is scored, and none of it decides.")
    String help();

    @Message(
            "The voice in answer {position} resembles that of the voice check less than the line (similarity {similarity},"
                    + " line {line}). Of 1,000 such comparisons about {same} of the same speaker do so, too.")
    String belowCheck(int position, String similarity, String line, long same);

    @Message("The voice in answer {position} resembles that of the other answers less than the line (similarity"
            + " {similarity}, line {line}). Of 1,000 such comparisons about {same} of the same speaker do so, too.")
    String belowOthers(int position, String similarity, String line, long same);

    @Message("Comparisons here: {count}. Of one and the same speaker about {expected} of so many lie below the line.")
    String chance(int count, String expected);

    @Message(
            "No answer lies below the line ({line}). Of 1,000 comparisons of two speakers about {other} do not, either.")
    String noneBelow(String line, long other);

    @Message(
            "Measured on adults and children, at home in Mandarin, who read English aloud; other microphones, languages and"
                    + " voices may err more often.")
    String measured();

    @Message("All comparisons")
    String all();

    @Message("Answer")
    String answer();

    @Message("Compared with")
    String with();

    @Message("voice check")
    String check();

    @Message("other answers")
    String others();

    @Message("Similarity")
    String similarity();

    @Message("Seconds of speech")
    String seconds();
}

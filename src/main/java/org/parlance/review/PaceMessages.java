package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pace of spoken answers beside reading aloud. */
@MessageBundle("pace")
interface PaceMessages {
    @Message("Own words beside reading aloud")
    String heading();

    @Message(
            "Whoever looks for words usually pauses more often and for longer than when reading aloud. An answer that is as"
                    + " even as the reading may have been read or learned by heart; fluent speakers sound like that, too."
                    + " The comparison is for you to listen by: it is not scored and decides nothing. Pauses and melody"
                    + " themselves enter the scores of how an answer is spoken, whatever the reading was like.")
    String help();

    @Message("Answer")
    String answer();

    @Message("Reading aloud")
    String reading();

    @Message("Words")
    String words();

    @Message("Words a minute")
    String wordsPerMinute();

    @Message("Pauses to 100 words")
    String pauses();

    @Message("Silent")
    String silent();

    @Message("Longest pause")
    String longest();

    @Message("Range of the melody")
    String melody();

    @Message("{percent}%")
    String percent(String percent);

    @Message("{seconds} s")
    String seconds(String seconds);

    @Message("{semitones} semitones")
    String semitones(String semitones);
}

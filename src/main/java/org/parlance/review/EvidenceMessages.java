package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.bank.ItemType;
import org.parlance.delivery.PromptPlaying;
import org.parlance.scoring.Evidence.AnswerResult;
import org.parlance.scoring.Evidence.DecidedBy;
import org.parlance.scoring.Evidence.RemarkKind;
import org.parlance.scoring.Evidence.SpottedResult;

/** The evidence behind the scores of one item. */
@MessageBundle("evidence")
interface EvidenceMessages {
    @Message("{percent}% of the later one's own phrases are in this answer and in that of another applicant:")
    String similar(long percent);

    @Message(
            "{percent}% of the sounding seconds of the later recording are, sound for sound, in this answer and in that"
                    + " of another attempt:")
    String sameRecording(long percent);

    @Message("{#switch type}{#case READ_ALOUD}Text to read aloud{#case REPEAT}Sentence to repeat"
            + "{#case SENTENCE_BUILD}Phrases heard, and the sentences they make{#case SHORT_ANSWER}Question"
            + "{#case SPELL_BACK}What the caller said, and what had to be said back{#case STORY_RETELL}The story"
            + "{#case OPEN_QUESTION}Question{#case LISTENING}The call, and the questions about it"
            + "{#case ROLE_PLAY}The call{#case EMAIL}Task{#case FORM}Task"
            + "{#case CHAT}Task and notes{#case DATA_ENTRY}Task{#case TYPING}Passage{#case DICTATION}Sentence heard"
            + "{#case SENTENCE_COMPLETION}Sentence{#case RECONSTRUCTION}Passage that was shown"
            + "{#case SUMMARY}Task and note{#case READING}Text{#case ERROR_SPOTTING}The mail as it was shown"
            + "{#case PROCEDURE}Rules{/switch}")
    String asked(ItemType type);

    @Message("Interrupted: an equivalent item took its place")
    String interrupted();

    @Message("Pilot, not counted: this item is being tried out. Its scores are no part of the result.")
    String pilot();

    @Message("The page never reported that it was ready, so the clock ran from the delivery.")
    String beaconMissing();

    @Message("Prompts as they were played")
    String playings();

    @Message("Prompt {number}: from {from} s to {to} s after the start")
    String played(int number, long from, long to);

    @Message("Prompt {number}: from {from} s after the start; its end was not reported")
    String playedOpen(int number, long from);

    @Message("Prompt {number}: not heard, {#switch failure}{#case NETWORK}it did not arrive"
            + "{#case DECODE}it could not be decoded{#case REFUSED}the browser refused to play it"
            + "{#case STUCK}it got stuck{/switch} ({from} s after the start)")
    String playFailed(int number, long from, PromptPlaying.Failure failure);

    @Message("Not given")
    String notGiven();

    @Message("Running")
    String running();

    @Message("Not scored yet")
    String notScored();

    @Message("Not scored: {because}.")
    String unscorable(String because);

    @Message("Recording")
    String recording();

    @Message("Turn {number}")
    String turn(int number);

    @Message("Question {number}")
    String question(int number);

    @Message("{seconds} s")
    String seconds(long seconds);

    @Message("An earlier take, not scored")
    String earlierTake();

    @Message("Only the beginning arrived")
    String incomplete();

    @Message("Longer than allowed; what is beyond was not scored")
    String overTime();

    @Message("The recording has not arrived")
    String notArrived();

    @Message("No recording")
    String noRecording();

    @Message("No words were recognised.")
    String noWords();

    @Message("Press a word to hear it; the arrow keys go from word to word. Dotted underline: the recogniser was not"
            + " sure.")
    String transcriptHelp();

    @Message("Transcript")
    String transcript();

    @Message("recognised with {percent}% confidence")
    String unsure(long percent);

    @Message("Compared with the text")
    String alignment();

    @Message("said differently")
    String substituted();

    @Message("left out")
    String omitted();

    @Message("added")
    String added();

    @Message("Points asked for")
    String points();

    @Message("covered")
    String covered();

    @Message("missing")
    String missing();

    @Message("by “{phrase}”")
    String coveredBy(String phrase);

    @Message("in meaning by “{phrase}”")
    String coveredInMeaning(String phrase);

    @Message("said too early, before what has to come first: “{phrase}”")
    String tooEarly(String phrase);

    @Message("Answers")
    String answers();

    @Message("Answer")
    String answer();

    @Message("Accepted")
    String accepted();

    @Message(
            "{#switch result}{#case RIGHT}right{#case WRONG}wrong{#case NOT_RECOGNISED}not recognised, left out{/switch}")
    String resultOf(AnswerResult result);

    @Message("{#switch by}{#case TRANSCRIPT}in the transcript{#case ALTERNATIVE}in another way of understanding it"
            + "{#case LISTENED_FOR}found when listening for the accepted answers and their rivals"
            + "{#case CHOSEN}chosen on the screen{#case NOTHING}{/switch}")
    String decidedBy(DecidedBy by);

    @Message("Understood as")
    String understoodAs();

    @Message("Nothing chosen")
    String nothingChosen();

    @Message("Spelled, character by character")
    String spelled();

    @Message("sounds alike, left out")
    String uncertain();

    @Message("Vocabulary")
    String vocabulary();

    @Message("Words of English")
    String band();

    @Message("Different words said")
    String differentWords();

    @Message("Examples")
    String examples();

    @Message("{#if upTo == 0}rarer{#else}the {upTo} commonest{/if}")
    String bandUpTo(int upTo);

    @Message("Language")
    String language();

    @Message("{count} {#if count == 1}remark{#else}remarks{/if} by LanguageTool")
    String matches(int count);

    @Message("No remarks by LanguageTool.")
    String noMatches();

    @Message("Better: {suggestions}")
    String suggestions(String suggestions);

    @Message("Remark {number}: {message}")
    String remark(int number, String message);

    @Message("What was written")
    String written();

    @Message("{count} {#if count == 1}word{#else}words{/if}")
    String words(int count);

    @Message("Nothing was written.")
    String nothingWritten();

    @Message("What was given, as it is")
    String plain();

    @Message("Noticed in the text")
    String remarks();

    @Message("{#switch kind}{#case SALUTATION}Salutation{#case OPENING}Opening{#case OFFER}Offer of help"
            + "{#case CLOSING}Closing{#case SIGNATURE}Signature{#case CONNECTIVE}Connective{#case COURTESY}Courtesy"
            + "{#case INFORMAL}Informal{#case SHOUTING}Shouting{#case BLAME}Blame{#case COPIED}Copied from the task"
            + "{#case REPEATED}Repeated{#case BLANK}Blank left in{#case LONG_SENTENCE}Very long sentence{/switch}")
    String remarkKind(RemarkKind kind);

    @Message("Conversations in the order of the customers' messages")
    String conversations();

    @Message("answered after {seconds} s")
    String answeredAfter(long seconds);

    @Message("not answered")
    String notAnswered();

    @Message("Reply")
    String reply();

    @Message("Records as they were keyed")
    String keyed();

    @Message("Record")
    String record();

    @Message("Keystrokes an hour")
    String perHour();

    @Message("Fields right")
    String fieldsRight();

    @Message("{right} of {all}")
    String rightOf(long right, int all);

    @Message("What was written, compared with what was heard")
    String dictated();

    @Message("misspelt")
    String misspelt();

    @Message("written differently")
    String writtenDifferently();

    @Message("Nothing given")
    String nothingGiven();

    @Message("The mail with what was marked")
    String spotting();

    @Message("Corrected")
    String corrected();

    @Message("Found, correction wrong")
    String foundOnly();

    @Message("Missed")
    String missed();

    @Message("False alarms")
    String falseAlarms();

    @Message("{#switch result}{#case CORRECTED}corrected{#case FOUND}found, correction wrong{#case MISSED}missed"
            + "{#case FALSE_ALARM}false alarm{#else}{/switch}")
    String spotted(SpottedResult result);

    @Message("take it away")
    String takeAway();

    @Message("Right")
    String rightForms();

    @Message("Case {number}")
    String caseNumber(int number);

    @Message("Chosen")
    String chosen();

    @Message("Because")
    String justification();

    @Message("Came after the time and was not scored")
    String late();

    @Message("Field")
    String field();

    @Message("Given")
    String given();

    @Message("Expected")
    String expected();

    @Message("right")
    String right();

    @Message("wrong")
    String wrong();

    @Message("empty")
    String empty();

    @Message("Net speed")
    String netSpeed();

    @Message("Gross speed")
    String grossSpeed();

    @Message("{words} words a minute")
    String wordsPerMinute(String words);

    @Message("Accuracy")
    String accuracy();

    @Message("Time")
    String time();

    @Message("Compared with the passage")
    String typingDiff();

    @Message("Flags")
    String flags();
}

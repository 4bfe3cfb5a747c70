package org.parlance.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.bank.CallKind;
import org.parlance.bank.SpellKind;

/** The tasks of a test and what stands around them. */
@MessageBundle("task")
interface TaskMessages {
    @Message("Task {position} of {of}")
    String taskCount(int position, int of);

    @Message("Begin this task")
    String beginTask();

    @Message("Read aloud")
    String readAloudHeading();

    @Message("Read the text to yourself first. Then read it aloud, clearly and at your normal speed.")
    String readAloudInstructions();

    @Message("Repeat the sentence")
    String repeatHeading();

    @Message("You hear a sentence once. Repeat it exactly, right after it ends.")
    String repeatInstructions();

    @Message("Answer in a few words")
    String shortAnswerHeading();

    @Message("You hear a question once. Answer it in a word or two.")
    String shortAnswerInstructions();

    @Message("Build the sentence")
    String sentenceBuildHeading();

    @Message("You hear the parts of a sentence once, in the wrong order. Say the whole sentence.")
    String sentenceBuildInstructions();

    @Message("Say it back")
    String spellBackHeading();

    @Message("{#switch kind}{#case NAME}A caller gives a name once and spells it. Say the name and spell it back."
            + "{#case EMAIL}A caller gives an e-mail address once. Say it back, so that the caller can check it."
            + "{#case REFERENCE}A caller gives a reference once. Say it back, character by character."
            + "{#case PHONE}A caller gives a phone number once. Say it back, digit by digit.{/switch}")
    String spellBackInstructions(SpellKind kind);

    @Message("Retell the story")
    String storyRetellHeading();

    @Message("You hear a short story once. Then tell it in your own words, with as much of it as you remember.")
    String storyRetellInstructions();

    @Message("Speak about a question")
    String openQuestionHeading();

    @Message("Read the question and think about it. Then answer it in full sentences.")
    String openQuestionInstructions();

    @Message("Listen to a call")
    String listeningHeading();

    @Message("You hear a call once. Then you answer questions about it, one after another, by choosing or by speaking.")
    String listeningInstructions();

    @Message("{#switch kind}{#case INBOUND}Take the call{#case LATE_PAYMENT}Call about a late payment"
            + "{#case SALE}Make a sales call{/switch}")
    String rolePlayHeading(CallKind kind);

    @Message("{#switch kind}"
            + "{#case INBOUND}A customer calls you. You hear each turn once and answer right away."
            + "{#else}You call the customer, who picks up. You hear each turn once and answer right away."
            + "{/switch} Your notes stay on the screen.")
    String rolePlayInstructions(CallKind kind);

    @Message("Turn {turn} of {of}")
    String turnCount(int turn, int of);

    @Message("Question {question} of {of}")
    String questionCount(int question, int of);

    @Message("Confirm and go on")
    String confirmChoice();

    @Message("Say at least {words} words.")
    String sayAtLeast(int words);

    @Message("Your notes")
    String knowledge();

    @Message("%s seconds left")
    String jsSecondsLeft();

    @Message("I have finished speaking")
    String stopSpeaking();

    @Message("Start speaking now")
    String startNow();

    @Message("Take the call now")
    String takeCall();

    @Message("Call the customer now")
    String makeCall();

    @Message("Listen now")
    String listenNow();

    @Message("Prepare yourself")
    String prepare();

    @Message("Time left")
    String timeLeft();

    @Message("Your recording starts by itself.")
    String recorderWaiting();

    @Message("Recording. Speak now.")
    String recorderRunning();

    @Message("Your answer is kept.")
    String recorderKept();

    @Message("Get ready to listen.")
    String promptWaiting();

    @Message("Listen.")
    String promptPlaying();

    @Message("That was it.")
    String promptHeard();

    @Message("Your browser waits for your click before it plays the sound.")
    String promptRefused();

    @Message("Play the sound")
    String playPrompt();

    @Message("Nothing was recorded on this device.")
    String uploadNone();

    @Message("All recordings have arrived.")
    String uploadSent();

    @Message("Sending: %s of %s seconds still to go. They are kept safe on this device.")
    String jsUploadWaiting();

    @Message("Everything so far has arrived.")
    String uploadUpToDate();

    @Message("A recording from this device could not be delivered. Please tell your recruiter.")
    String uploadRefused();

    @Message("Your recording")
    String yourRecording();
}

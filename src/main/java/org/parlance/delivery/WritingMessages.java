package org.parlance.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.bank.AskedTone;

/** The written tasks of a test and what stands around them. */
@MessageBundle("writing")
interface WritingMessages {
    @Message("Reply to the customer")
    String emailHeading();

    @Message("Read the customer's e-mail and write your reply. It is saved while you type.")
    String emailInstructions();

    @Message("{#switch tone}{#case FRIENDLY}Write in a friendly tone.{#case FORMAL}Write in a formal tone."
            + "{#case APOLOGETIC}Take responsibility and apologise."
            + "{#case FIRM}Stay firm and polite.{#else}{/switch}")
    String askedTone(AskedTone tone);

    @Message("Chat with customers")
    String chatHeading();

    @Message("{customers} customers write to you at the same time. Answer each message soon and fully, with the help of"
            + " your notes: how long a customer waits counts as well as what you write. Press Enter to send a message and"
            + " Shift and Enter for a new line.")
    String chatInstructions(int customers);

    @Message("Fill in the form")
    String formHeading();

    @Message("{#if call}You hear a call once and can pause it once. Enter what the form asks for while you listen or"
            + " afterwards.{#else}Read the customer's e-mail and enter what the form asks for.{/if}")
    String formInstructions(boolean call);

    @Message("Key in the records")
    String dataEntryHeading();

    @Message("Each card shows one record. Key it into the row of the grid exactly as it stands, as fast as you can"
            + " without mistakes. Tab or Enter moves on; the next card follows by itself.")
    String dataEntryInstructions();

    @Message("Type the passage")
    String typingHeading();

    @Message(
            "Type the passage exactly as it stands, as fast as you can without mistakes. The time counts from your first"
                    + " key.")
    String typingInstructions();

    @Message("Write down what you hear")
    String dictationHeading();

    @Message("{#if plays > 1}You hear a sentence, and you may hear it once more.{#else}You hear a sentence once.{/if}"
            + " Write down every word, with capital letters and punctuation.")
    String dictationInstructions(int plays);

    @Message("Complete the sentence")
    String completionHeading();

    @Message("One word or phrase is missing. Write what fits into the gap.")
    String completionInstructions();

    @Message("Write it from memory")
    String reconstructionHeading();

    @Message(
            "You read a short text for {seconds} seconds. Then it goes, and you write down what it said, with as much of"
                    + " it as you remember.")
    String reconstructionInstructions(int seconds);

    @Message("Sum up a note")
    String summaryHeading();

    @Message("Read the note and sum up what matters in full sentences of your own.")
    String summaryInstructions();

    @Message("Read and answer")
    String readingHeading();

    @Message("Read the text and answer the questions. It stays on the screen.")
    String readingInstructions();

    @Message("Find the errors")
    String errorSpottingHeading();

    @Message("Some words of this e-mail are wrong. Choose each wrong word and write what has to stand there; leave the"
            + " field empty when the word has to go. Leave right words alone."
            + " The arrow keys go from word to word.")
    String errorSpottingInstructions();

    @Message("Apply the rules")
    String procedureHeading();

    @Message("Read the rules. For each case choose what has to happen and say why in one sentence.")
    String procedureInstructions();

    @Message("The customer's e-mail")
    String customerMail();

    @Message("The e-mail to check")
    String mailToCheck();

    @Message("The customer's call")
    String customerCall();

    @Message("From")
    String mailFrom();

    @Message("Subject")
    String mailSubject();

    @Message("The note")
    String note();

    @Message("The text")
    String textToRead();

    @Message("The rules")
    String rules();

    @Message("Your reply")
    String yourReply();

    @Message("Your summary")
    String yourSummary();

    @Message("What did the text say?")
    String fromMemory();

    @Message("I have read it")
    String readEnough();

    @Message("Time to read")
    String timeToRead();

    @Message("What you heard")
    String whatWasHeard();

    @Message("The missing word or phrase")
    String missingWords();

    @Message("at least {words} words")
    String atLeastWords(int words);

    @Message("between {from} and {to} words")
    String betweenWords(int from, int to);

    @Message("Choose …")
    String choose();

    @Message("Your answer")
    String shortAnswer();

    @Message("Why? One sentence")
    String whyInOneSentence();

    @Message("Case {number}")
    String caseCount(int number);

    @Message("Type here")
    String typeHere();

    @Message("Please type it yourself: pasting does not work here.")
    String pasteRefused();

    @Message("Nothing typed yet")
    String notYetSaved();

    @Message("Hand in")
    String handIn();

    @Message("%s words")
    String jsWords();

    @Message("Saving …")
    String unsaved();

    @Message("Saved at %s")
    String jsSavedAt();

    @Message("You have not answered anything yet. Press “Hand in” once more to go on without an answer.")
    String nothingGiven();

    @Message("This task is made for a real keyboard. Press any key of yours to show that it works.")
    String keyboardAsked();

    @Message("Your keyboard works.")
    String keyboardFound();

    @Message(
            "No real keyboard was found. Connect one if you can and press any of its keys. You may go on without it; the"
                    + " company that invited you will see that you used the keyboard on the screen.")
    String keyboardMissing();

    @Message("Start the chat now")
    String startChat();

    @Message("Pause (once)")
    String pauseOnce();

    @Message("Go on listening")
    String goOnListening();

    @Message("Paused. The time of the task runs on.")
    String paused();

    @Message("Hear it again")
    String hearAgain();

    @Message("Conversations")
    String conversations();

    @Message("Your message to {name}")
    String messageTo(String name);

    @Message("Send")
    String sendMessage();

    @Message("You")
    String you();

    @Message("New message from %s")
    String jsNewMessage();

    @Message("waiting for %s")
    String jsWaiting();

    @Message("No message yet")
    String noMessageYet();

    @Message("Not waiting")
    String notWaiting();

    @Message("Everybody has an answer. You can hand in now.")
    String allAnswered();

    @Message("Customers still wait or will write again. Press “Hand in” once more to leave the chat all the same.")
    String customersWait();

    @Message("A message you have begun is not sent yet. Press “Hand in” once more to leave it out.")
    String notSent();

    @Message("Record")
    String record();

    @Message("{column}, record {row}")
    String cellOf(String column, int row);

    @Message("Record %s of %s")
    String jsRecordOf();

    @Message("Larger")
    String larger();

    @Message("Smaller")
    String smaller();

    @Message("High contrast")
    String highContrast();

    @Message("Card: %s")
    String jsCard();

    @Message("Instead of “%s”")
    String jsInsteadOf();

    @Message("nothing")
    String emptyTakesAway();

    @Message("Unmark")
    String unmark();

    @Message("%s marked")
    String jsMarked();
}

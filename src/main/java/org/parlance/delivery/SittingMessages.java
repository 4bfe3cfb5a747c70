package org.parlance.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The applicant's way through a test, page by page. */
@MessageBundle("sitting")
interface SittingMessages {
    @Message("Your answers are kept on this device until they have arrived.")
    String footer();

    @Message("What you enter on this page is sent when you save it, and not before.")
    String footerOfForm();

    @Message("There is no connection. Check your network and try again.")
    String offline();

    @Message("The connection is lost. Go on: your answers are kept on this device and sent as soon as it is back.")
    String lineLost();

    @Message("Try again")
    String tryAgain();

    @Message("Open your test")
    String startHeading();

    @Message("Opening your invitation …")
    String opening();

    @Message("Open this page in your browser")
    String inAppHeading();

    @Message(
            "You are inside another app, which may not let you use the microphone. Your link stays valid; nothing has started.")
    String inAppWhy();

    @Message("Copy the link.")
    String inAppCopy();

    @Message("Open Chrome, Edge, Firefox or Safari.")
    String inAppOpen();

    @Message("Paste the link into the address bar.")
    String inAppPaste();

    @Message("Copy the link")
    String copyLink();

    @Message("Copied.")
    String copied();

    @Message("Go on here anyway")
    String continueAnyway();

    @Message("With your short code")
    String codeHeading();

    @Message("Your invitation contains a short code. Enter it with the phone number that you gave us.")
    String codeHelp();

    @Message("Short code")
    String shortCode();

    @Message("Phone number")
    String phone();

    @Message("Open my test")
    String openTest();

    @Message("The test needs JavaScript. Switch it on and load this page again.")
    String noScript();

    @Message("Welcome, {name}")
    String welcome(String name);

    @Message("This is your language test. Nothing starts until you say so; read this page first.")
    String welcomeLead();

    @Message("Time")
    String factTime();

    @Message("about {minutes} minutes")
    String minutes(int minutes);

    @Message("Data")
    String factData();

    @Message("about {megabytes} MB")
    String megabytes(String megabytes);

    @Message("You need")
    String factNeeds();

    @Message("a quiet room and a microphone, best a headset")
    String needsVoice();

    @Message("a keyboard and a quiet place")
    String needsKeyboard();

    @Message("a keyboard, headphones or loudspeakers, and a quiet place")
    String needsKeyboardAndSound();

    @Message("Your tasks")
    String tasksHeading();

    @Message("Read a text aloud")
    String tasksReadAloud();

    @Message("Repeat a sentence that you hear")
    String tasksRepeat();

    @Message("Answer a short question")
    String tasksShortAnswer();

    @Message("Build a sentence from its parts")
    String tasksSentenceBuild();

    @Message("Say back what a caller spells")
    String tasksSpellBack();

    @Message("Retell a story that you hear")
    String tasksStoryRetell();

    @Message("Speak about a question")
    String tasksOpenQuestion();

    @Message("Listen to a call and answer questions")
    String tasksListening();

    @Message("Take a customer's call")
    String tasksRolePlay();

    @Message("Call a customer")
    String tasksOutboundCall();

    @Message("Reply to a customer's e-mail")
    String tasksEmail();

    @Message("Fill in a form")
    String tasksForm();

    @Message("Chat with several customers at once")
    String tasksChat();

    @Message("Key in records from cards")
    String tasksDataEntry();

    @Message("Write down a sentence that you hear")
    String tasksDictation();

    @Message("Complete a sentence")
    String tasksCompletion();

    @Message("Write down a text from memory")
    String tasksReconstruction();

    @Message("Sum up a note")
    String tasksSummary();

    @Message("Read a text and answer questions")
    String tasksReading();

    @Message("Find the errors in an e-mail")
    String tasksErrorSpotting();

    @Message("Apply rules to cases")
    String tasksProcedure();

    @Message(
            "There may be a few more questions that are being tried out for later tests. They look like the others and do"
                    + " not count for your result.")
    String tasksTriedOut();

    @Message("Type a passage")
    String tasksTyping();

    @Message("How it goes")
    String rulesHeading();

    @Message("First you check your equipment and practise each kind of task. That is not scored.")
    String ruleEquipment();

    @Message("First you practise each kind of task. That is not scored.")
    String rulePractice();

    @Message("Each task has its own time, shown on the screen. When it is up, what you gave counts.")
    String ruleTime();

    @Message("If a call or a power cut interrupts you, open your link again within 24 hours and go on.")
    String ruleInterrupted();

    @Message("Stay in this window: the page notes when you leave it, whether a second screen is connected, and the"
            + " rhythm of the keys, not which keys; when you begin to speak or to type is measured, too. A"
            + " person may see these notes; nothing is scored by them.")
    String ruleNoted();

    @Message(
            "Your answers are compared with those of other applicants, to see whether somebody gave the same before, and"
                    + " other voices in a recording are noted. A person looks at what is found; no score changes by it.")
    String ruleCompared();

    @Message("Your agreement")
    String consentHeading();

    @Message(
            "Your recordings are stored, transcribed by software on our own servers and scored. The company that invited you can hear them.")
    String consentVoice();

    @Message(
            "Your texts are stored, checked by software on our own servers and scored. The company that invited you can read them.")
    String consentWriting();

    @Message(
            "Software never rejects you alone: a person decides. You can ask for a copy of your data or for its deletion at any time.")
    String consentDecision();

    @Message("I have read this and agree.")
    String consentAgree();

    @Message("Your voice: you may say no")
    String voicesHeading();

    @Message(
            "If you agree, software works out from each recording, and from the voice check, numbers for how your voice"
                    + " sounds, and compares them with each other, to see whether one person spoke throughout. A person may"
                    + " read the result as a note; it changes no score and decides nothing. Nothing else is read from your"
                    + " voice: no feelings, no age, no sex, no origin. The numbers are deleted some weeks after the"
                    + " decision about your test.")
    String voicesWhat();

    @Message(
            "If you leave this empty, nothing changes: the test, its scores and your chances are the same, and nobody who"
                    + " reviews it learns of it. If you agree, you can take it back at any time on the page “Your data”,"
                    + " and the numbers are deleted at once.")
    String voicesFree();

    @Message("I agree that the voices of my recordings are compared with each other.")
    String voicesAgree();

    @Message("Agree and go on")
    String agreeAndGoOn();

    @Message("Practice")
    String practiceHeading();

    @Message("Try one task of each kind. Nothing is scored and nothing leaves this device.")
    String practiceLead();

    @Message("Practice, not scored")
    String practiceMark();

    @Message("Start the practice")
    String startPractice();

    @Message("Skip it")
    String skipPractice();

    @Message("Well done, that is how it works.")
    String practiceDone();

    @Message("Listen to your answer:")
    String practiceListen();

    @Message("Next practice task")
    String nextPractice();

    @Message("Start the test")
    String startTest();

    @Message("Your practice answers are forgotten when you leave this page.")
    String practiceForgets();

    @Message("Ready for the test?")
    String testHeading();

    @Message("From now on your answers count. Before each task you can read its instructions for 20 seconds.")
    String testLead();

    @Message("Your test is under way")
    String testUnderWay();

    @Message("Go on where you were. The time of a task that has begun keeps running.")
    String testUnderWayLead();

    @Message("Keep this page open until the end: it holds your microphone.")
    String testSpoken();

    @Message("Continue the test")
    String continueTest();

    @Message("The test cannot go on right now.")
    String problemHeading();

    @Message("It runs in another tab of this browser. Go on there, or close that tab and try again here.")
    String otherTab();

    @Message("You were interrupted")
    String resumeHeading();

    @Message("Your microphone was disconnected.")
    String causeEnded();

    @Message("Your microphone was muted, perhaps by a call.")
    String causeMuted();

    @Message("Your device took the sound away from this page, perhaps for a call.")
    String causeContext();

    @Message("The connection to your device was lost while a task was running.")
    String causeHeartbeat();

    @Message("Something stopped the task that was running.")
    String causeOther();

    @Message(
            "What you gave before is safe. You get a new task of the same kind in place of the one that was interrupted.")
    String resumeHow();

    @Message("Interruptions so far: {used}. After this one you may get a new task {left} more times.")
    String resumeLeft(int used, int left);

    @Message(
            "What you gave is safe. You have had three new tasks already, so a person will look at this one as it is, and"
                    + " you go on with the next.")
    String resumeLast();

    @Message("Go on")
    String goOn();

    @Message("See your result")
    String seeResult();

    @Message("Your test is complete")
    String doneHeading();

    @Message("Thank you, {name}")
    String thankYou(String name);

    @Message("Your test is complete.")
    String doneLead();

    @Message("Your recordings")
    String doneUploads();

    @Message("What happens next")
    String doneNext();

    @Message("Your answers are scored, usually within minutes.")
    String doneScored();

    @Message("A recruiter looks at the result. No rejection is made by software alone.")
    String donePerson();

    @Message("The company that invited you tells you how it goes on.")
    String doneContact();

    @Message("Back to the start")
    String backToStart();
}

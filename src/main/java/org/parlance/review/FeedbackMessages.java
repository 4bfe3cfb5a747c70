package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.bank.Trait;
import org.parlance.engine.MatchKind;

/** What an applicant is told after the decision. */
@MessageBundle("feedback")
interface FeedbackMessages {
    @Message("Your result")
    String heading();

    @Message("You have reached what this job asks for in this test. The recruiter tells you what comes next.")
    String passed();

    @Message(
            "Your result is below what this job asks for. It says how this test went on that day, not what you can learn.")
    String failed();

    @Message("By skill")
    String skills();

    @Message("Skill")
    String skill();

    @Message("Level")
    String band();

    @Message("Levels are those of the European framework (CEFR), from A1 for beginners to C2. They are provisional.")
    String bandHelp();

    @Message("What went well")
    String strengths();

    @Message("What to work on")
    String toWorkOn();

    @Message("How it was scored")
    String how();

    @Message(
            "What you said was written down by a speech recogniser, what you wrote was checked by a language checker, and"
                    + " both were compared with what each task asks for. Accents and voices are not judged, only whether you can"
                    + " be understood.")
    String howMachine();

    @Message("The result was then decided by a person who could hear and read your answers.")
    String howPerson();

    @Message("Your scores were clearly above what the job asks for, so that no person had to decide.")
    String howClear();

    @Message("Ask for a human review")
    String appeal();

    @Message("If you think that something went wrong, a person looks at your test again. You can ask once.")
    String appealHelp();

    @Message("What should they look at?")
    String appealWords();

    @Message("Ask for a review")
    String ask();

    @Message("You have asked for a human review")
    String asked();

    @Message("A person looks at your test again. The answer appears on this page.")
    String askedHelp();

    @Message("The answer")
    String answer();

    @Message("{#switch trait}{#case INTELLIGIBILITY}You are easy to understand.{#case FLUENCY}You speak smoothly."
            + "{#case PROSODY}Your stress and tone help the listener."
            + "{#case ACCURACY}You work accurately, word for word.{#case COMPREHENSION}You understand well what you hear"
            + " and read.{#case VOCABULARY}You have the words that you need."
            + "{#case GRAMMAR}Your sentences are well built.{#case TASK}You do what the task asks for."
            + "{#case MECHANICS}You spell and punctuate well.{#case ORGANISATION}Your texts have a clear order."
            + "{#case REGISTER}You find the right tone for customers.{#case RESPONSIVENESS}You answer customers promptly."
            + "{#case DATA_ACCURACY}You take details down accurately.{#case TYPING_SPEED}You type quickly."
            + "{#case TYPING_ACCURACY}You type with few mistakes.{/switch}")
    String strength(Trait trait);

    @Message("{#switch trait}{#case INTELLIGIBILITY}Speak a little slower and finish each word; read a page aloud every"
            + " day.{#case FLUENCY}Practise telling a short story without stopping; it does not have to be perfect."
            + "{#case PROSODY}Listen to a short call and copy its stress and melody sentence by sentence."
            + "{#case ACCURACY}Go through your answer once more, word by word, before you hand it in."
            + "{#case COMPREHENSION}Listen to calls and news every day, and say in one sentence what it was about."
            + "{#case VOCABULARY}Collect the words that come back in customers’ calls and mails, and use three new ones a"
            + " day.{#case GRAMMAR}Keep your sentences short while you practise, and check verbs and endings."
            + "{#case TASK}List what the customer needs before you answer, and tick each point off."
            + "{#case MECHANICS}Read your text once more for spelling, capitals and commas before you send it."
            + "{#case ORGANISATION}Begin with the answer, give each point its own paragraph, and end with the next step."
            + "{#case REGISTER}Greet, thank and apologise where it is due; read your text as the customer would."
            + "{#case RESPONSIVENESS}A short first reply tells the customer that you are there; the rest can follow."
            + "{#case DATA_ACCURACY}Compare names, numbers and dates with the source once more."
            + "{#case TYPING_SPEED}Ten minutes of typing practice a day help quickly."
            + "{#case TYPING_ACCURACY}Type a little slower; fewer corrections make you faster.{/switch}")
    String advice(Trait trait);

    @Message("What came up most often: {#switch kind}{#case GRAMMAR}grammar{#case SPELLING}spelling"
            + "{#case CASING}capital letters{#case PUNCTUATION}punctuation{#case TYPOGRAPHY}spacing and signs"
            + "{#case STYLE}style{/switch} ({count}).")
    String matches(MatchKind kind, long count);

    @Message("You covered {right} of {of} points.")
    String points(long right, long of);

    @Message("{right} of {of} fields were right.")
    String fields(long right, long of);

    @Message("{right} of {of} answers were right.")
    String answers(long right, long of);

    @Message("You said about {words} words between two pauses.")
    String runs(long words);
}

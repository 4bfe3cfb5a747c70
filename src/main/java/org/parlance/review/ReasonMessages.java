package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a verdict is what it is, and why a response could not be scored. */
@MessageBundle("reason")
interface ReasonMessages {
    @Message("Every requirement is met with enough certainty.")
    String meetsAll();

    @Message("The overall score {value} is below the cut score {limit}.")
    String overallBelowCut(String value, String limit);

    @Message("{skill} {value} is below its minimum {limit}.")
    String skillBelowMinimum(String skill, String value, String limit);

    @Message("{trait} {value} is below its minimum {limit}.")
    String traitBelowMinimum(String trait, String value, String limit);

    @Message("The result lies near the limits: by the scores' errors, the probability of truly passing is {percent}%."
            + " A person decides.")
    String borderline(long percent);

    @Message("What falls short are judged traits only. They may not fail anybody by machine in this campaign, so a"
            + " person decides.")
    String judgedTraitsOnly();

    @Message("A response could not be scored: {because}.")
    String unscorable(String because);

    @Message("The test ended before this item was given: {itemType}.")
    String notReached(String itemType);

    @Message("An item was interrupted and the test ended before it could be taken again.")
    String interruptedForGood();

    @Message("No response gave a score for this trait: {trait}.")
    String traitMissing(String trait);

    @Message("{trait} is to be rated by a person, as was granted to the applicant; the machine's score of it does not"
            + " count.")
    String ratedByPerson(String trait);

    @Message(
            "{missed} of {spoken} spoken answers were not recognised and were left out of the score, so a person has to"
                    + " listen to them.")
    String answersNotRecognised(long missed, long spoken);

    @Message("Something about an answer needs a look: {flag}. It proves nothing by itself.")
    String flagged(String flag);

    @Message(
            "Limited by typing: at {words} net words a minute and {percent}% of the characters right, the timed writing"
                    + " tasks may show less than the applicant can write.")
    String limitedByTyping(String words, long percent);

    @Message("Intelligibility, fluency and prosody were not judged, as {#switch code}"
            + "{#case 'calibration-gone'}the calibration that was chosen for the campaign is not on the server"
            + "{#case 'calibration-misfit'}the calibration that was chosen for the campaign does not fit the server's"
            + " speech model{#else}no calibration fits the server's speech model{/switch}. A person has to listen.")
    String noCalibration(String code);

    @Message("""
        {#switch code}\
        {#case 'silence'}nothing is heard in the recording\
        {#case 'nothing-recognised'}no words were recognised in the recording\
        {#case 'too-quiet'}the recording is too quiet to be understood\
        {#case 'noise-only'}nothing but noise is heard in the recording\
        {#case 'music'}nothing but music or tones is heard in the recording\
        {#case 'clipped'}the recording is distorted, as it was too loud\
        {#case 'too-short'}it is too short to be judged\
        {#case 'nothing-recorded'}nothing was recorded\
        {#case 'no-recording'}nothing was recorded\
        {#case 'recording-lost'}the recording never arrived\
        {#case 'recording-incomplete'}only the beginning of the recording arrived\
        {#case 'no-speech-model'}the speech model for this language is not installed\
        {#case 'other-language'}hardly anything in it is of the language of the test; it may be another language, or speech \
        that the recogniser cannot follow\
        {#case 'gibberish'}most of its words are no words of the language\
        {#case 'no-sentences'}it is a list of words rather than sentences\
        {#case 'keyword-stuffing'}it names what was asked for without sentences around it\
        {#case 'copied-prompt'}more than half of it is copied from the task\
        {#case 'repeated-sentences'}much of it says the same again\
        {#case 'recorded-later'}a recording of it became known only after the rest was scored\
        {#case 'begun-again'}the answer was begun again, and the newest recording holds clearly less than an earlier one\
        {#case 'arrived-late'}it arrived only after the time\
        {#case 'engine-failure'}the engine failed twice on it\
        {#case 'nothing-given'}nothing was written\
        {#case 'no-time'}no typing time was measured\
        {#case 'implausible-speed'}the text appeared faster than anybody types\
        {#else}{code}\
        {/switch}\
        """)
    String unscorableBecause(String code);
}

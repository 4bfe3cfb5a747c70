package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.bank.ItemType;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.FormItem;
import org.parlance.engine.MatchKind;
import org.parlance.engine.SpellingVariant;
import org.parlance.hiring.Invitation;
import org.parlance.verdict.Outcome;

/** The field's words: skills, traits, item types, states. */
@MessageBundle("term")
public interface TermMessages {
    @Message("{#switch skill}{#case SPEAKING}Speaking{#case LISTENING}Listening{#case WRITING}Writing{#case"
            + " READING}Reading{#case TYPING}Typing{/switch}")
    String skill(Skill skill);

    @Message("{#switch trait}{#case INTELLIGIBILITY}Intelligibility{#case FLUENCY}Fluency{#case PROSODY}Prosody"
            + "{#case ACCURACY}Accuracy{#case COMPREHENSION}Comprehension{#case VOCABULARY}Vocabulary"
            + "{#case GRAMMAR}Grammar{#case TASK}Task fulfilment{#case MECHANICS}Mechanics"
            + "{#case ORGANISATION}Organisation{#case REGISTER}Register{#case RESPONSIVENESS}Responsiveness"
            + "{#case DATA_ACCURACY}Data accuracy{#case TYPING_SPEED}Typing speed"
            + "{#case TYPING_ACCURACY}Typing accuracy{/switch}")
    String trait(Trait trait);

    @Message("{#switch itemType}{#case READ_ALOUD}Read aloud{#case REPEAT}Repeat{#case SHORT_ANSWER}Short answer{#case"
            + " SENTENCE_BUILD}Sentence building{#case SPELL_BACK}Spell back{#case STORY_RETELL}Story retell{#case"
            + " OPEN_QUESTION}Open question{#case LISTENING}Listening{#case ROLE_PLAY}Role-play{#case EMAIL}E-mail"
            + " reply{#case CHAT}Chat{#case FORM}Form{#case DATA_ENTRY}Data entry{#case TYPING}Typing passage"
            + "{#case DICTATION}Dictation{#case SENTENCE_COMPLETION}Sentence completion"
            + "{#case RECONSTRUCTION}Passage reconstruction{#case SUMMARY}Summary{#case READING}Reading"
            + "{#case ERROR_SPOTTING}Error spotting{#case PROCEDURE}Procedure{/switch}")
    String itemType(ItemType itemType);

    @Message("{#switch state}{#case INVITED}Invited{#case OPENED}Link opened{#case EXPIRED}Expired"
            + "{#case WITHDRAWN}Withdrawn{/switch}")
    String invitation(Invitation.State state);

    @Message("{#switch state}{#case STARTED}Under way{#case INTERRUPTED}Interrupted{#case SUBMITTED}Being scored"
            + "{#case SCORED}Scored{#case DECIDED}Decided{#case VOIDED}Voided{/switch}")
    String attempt(Attempt.State state);

    @Message("{#switch outcome}{#case PASS}Pass{#case FAIL}Fail{#case REVIEW}Review{/switch}")
    String outcome(Outcome outcome);

    @Message("{#switch reason}{#case STOPPED}Handed in{#case TIME}Time was over{#case SKIPPED}Skipped"
            + "{#case CUT_OFF}Cut off, and no interruption was left{#case TRACK_ENDED}The microphone was lost"
            + "{#case TRACK_MUTED}The microphone was muted, as by a phone call"
            + "{#case CONTEXT_INTERRUPTED}The audio was interrupted, as by a phone call"
            + "{#case OTHER}The line or the page was lost"
            + "{#case SOUND_FAULT}The sound was at fault{#case PROMPT_FAILED}A prompt could not be"
            + " played, or the line was away as the task began{/switch}")
    String endReason(FormItem.EndReason reason);

    @Message("{#switch variant}{#case ANY}Any English spelling{#case US}American spelling{#case GB}British spelling"
            + "{#case AU}Australian spelling{#case CA}Canadian spelling{#case IN}Indian spelling{/switch}")
    String spelling(SpellingVariant variant);

    @Message("{#switch kind}{#case GRAMMAR}Grammar{#case SPELLING}Spelling{#case CASING}Casing"
            + "{#case PUNCTUATION}Punctuation{#case TYPOGRAPHY}Typography{#case STYLE}Style{/switch}")
    String matchKind(MatchKind kind);

    @Message("{#switch finding}{#case 'silent'}silent{#case 'too-quiet'}too quiet{#case 'clipping'}clipped"
            + "{#case 'noisy'}noisy{#case 'narrow-band'}narrow-band sound{#case 'digits-wrong'}digits not heard"
            + "{#else}{finding}{/switch}")
    String finding(String finding);

    @Message("{#switch flag}{#case 'over-time'}Recorded beyond the time{#case 'pasted'}Text was pasted"
            + "{#case 'changed-late'}Changed after the time{#case 'below-minimum'}Shorter than asked for"
            + "{#case 'copied-text'}Copied text{#case 'repeated-sentences'}Repeated sentences"
            + "{#case 'blanks-left'}Blanks left in{#case 'quiet'}Quiet recording{#case 'noisy'}Noisy recording"
            + "{#case 'babble'}Voices in the background{#case 'music'}Music in the background"
            + "{#case 'narrow-band'}Narrow-band sound, as of a telephone or headset"
            + "{#case 'noise-suppression'}Noise suppression at work{#case 'cut-off'}Cut off while speaking"
            + "{#case 'another-voice'}Another voice in parts"
            + "{#case 'voice-in-pause'}A quieter voice in a pause"
            + "{#case 'clipping'}Clipped recording{#case 'not-recognised'}Not recognised, left out of the score"
            + "{#case 'uncertain-letters'}Letters that sound alike, left out of the score"
            + "{#case 'parroted'}Repeats what was heard or asked{#case 'reading'}May have been read from the screen"
            + "{#case 'keyword-list'}A list of words rather than sentences"
            + "{#case 'no-calibration'}Voice not judged: no calibration fits the speech model"
            + "{#case 'calibration-gone'}Voice not judged: the campaign's calibration is not on the server"
            + "{#case 'calibration-misfit'}Voice not judged: the campaign's calibration does not fit the speech model"
            + "{#case 'similar-to-another'}Much the same as another applicant's answer"
            + "{#case 'same-recording'}The same sound as in another attempt"
            + "{#case 'prompt-played-back'}The sound of the prompt"
            + "{#case 'limited-by-typing'}Limited by typing{#case 'writing-aid'}A writing aid changed the text"
            + "{#case 'short-sample'}Handed in before the passage or a minute was over"
            + "{#case 'virtual-keyboard'}Typed on the keyboard of a screen"
            + "{#case 'writing-calibration-gone'}Judged by the rubric: the campaign's calibration is not on the server"
            + "{#case 'writing-calibration-misfit'}Judged by the rubric: the campaign's calibration does not fit it"
            + "{#case 'above-maximum'}Longer than asked for"
            + "{#case 'keyword-stuffing'}Key words without sentences"
            + "{#case 'off-topic'}May be about something else{#else}{flag}{/switch}")
    String flag(String flag);
}

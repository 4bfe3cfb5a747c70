package org.parlance.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The author's pages: item banks and previews. */
@MessageBundle("authoring")
interface AuthoringMessages {
    @Message("Item banks")
    String banks();

    @Message("All banks")
    String back();

    @Message("Tests are drawn from these. Export a bank, change it, upload it with a higher version and publish it.")
    String banksLead();

    @Message("Upload a bank")
    String upload();

    @Message("Zip file of one bank")
    String zip();

    @Message("Upload")
    String uploadButton();

    @Message("As Export gives it, or as ./parlance bank export makes it of a bank’s directory. It is kept as a draft"
            + " and checked; nobody is given its items before you publish it.")
    String zipHelp();

    @Message("Bank")
    String bank();

    @Message("Language")
    String language();

    @Message("{#switch code}{#case 'en'}English{#case 'fr'}French{#case 'pl'}Polish{#case 'da'}Danish"
            + "{#case 'de'}German{#case 'es'}Spanish{#case 'it'}Italian{#case 'nl'}Dutch{#case 'pt'}Portuguese"
            + "{#else}{code}{/switch}")
    String languageName(String code);

    @Message("Version")
    String version();

    @Message("version {number}")
    String versionOf(int number);

    @Message("Items")
    String items();

    @Message("Task types")
    String taskTypes();

    @Message("Task type")
    String taskType();

    @Message("Findings")
    String findings();

    @Message("none")
    String none();

    @Message("Uploaded by {name}")
    String uploadedBy(String name);

    @Message("In the server's files")
    String ofTheServer();

    @Message("being checked")
    String checking();

    @Message("{count} {#if count == 1}problem{#else}problems{/if}")
    String problems(long count);

    @Message("{#switch status}{#case 'live'}live{#case 'pilot'}pilot{#case 'draft'}draft{#case 'retired'}retired"
            + "{#else}{status}{/switch}")
    String status(String status);

    @Message("in use")
    String inUse();

    @Message("draft")
    String draft();

    @Message("retired")
    String retired();

    @Message("published, but the server's files have a higher version")
    String publishedNotUsed();

    @Message("replaced by an upload")
    String replaced();

    @Message("Export")
    String export();

    @Message("Item analysis")
    String analysis();

    @Message("Retire")
    String retire();

    @Message("Skill")
    String skill();

    @Message("Author")
    String writtenBy();

    @Message("License")
    String licence();

    @Message("Uploaded")
    String uploaded();

    @Message("Source")
    String source();

    @Message("Items by type and status")
    String counts();

    @Message("All")
    String all();

    @Message("Open one to take it as an applicant would, and to see what your answer scores.")
    String itemsHelp();

    @Message("Item")
    String item();

    @Message("Status")
    String statusHead();

    @Message("Level")
    String level();

    @Message("Topic")
    String topic();

    @Message("Answer, seconds")
    String seconds();

    @Message("Other versions")
    String otherVersions();

    @Message("Check")
    String check();

    @Message("The bank is being checked: its files, texts, answers and prompts. This takes up to a few minutes.")
    String checkRuns();

    @Message("only worth knowing")
    String notice();

    @Message("The check found nothing to put right.")
    String checkClean();

    @Message("The check found {#if count == 1}1 problem{#else}{count} problems{/if}. Put {#if count == 1}it{#else}them"
            + "{/if} right and upload the bank again.")
    String checkFound(long count);

    @Message("Place")
    String place();

    @Message("About")
    String about();

    @Message("What is wrong, and what is allowed")
    String finding();

    @Message("Publish")
    String publish();

    @Message("Discard")
    String discard();

    @Message("Published, its live items are drawn for new tests at once, in place of the bank's version before. Tests"
            + " under way keep the items they have.")
    String publishHelp();

    @Message("The connection to the server is lost; what you see may be old.")
    String liveLost();

    @Message("Take the item as an applicant gets it, with the same clock. Your answer is scored by the same engines.")
    String previewLead();

    @Message("Take the item")
    String takeItem();

    @Message("Other values ({number} of {all})")
    String otherValues(int number, int all);

    @Message("Answer with audio files instead")
    String answerWithFiles();

    @Message("Answer {number}")
    String answerNumber(int number);

    @Message("Answer: WAV, FLAC or MP3")
    String answerFile();

    @Message("Score the files")
    String scoreFiles();

    @Message("Preview: this is what an applicant sees")
    String previewMark();

    @Message("Your answer is being scored …")
    String scoring();

    @Message("What your answer scores")
    String yourScore();

    @Message("Your answer is kept nowhere.")
    String keptNowhere();

    @Message("Take it again")
    String takeAgain();

    @Message("A prompt could not be played. Applicants would be given another task in its place.")
    String unplayed();

    @Message("Prompts")
    String prompts();

    @Message("Prompt {number}")
    String promptNumber(int number);

    @Message("Use a person's voice instead")
    String ownVoice();

    @Message("Say the script above word for word, in a quiet room. The prompt is checked again with the bank.")
    String ownVoiceHelp();

    @Message("Record")
    String record();

    @Message("Stop")
    String stopRecording();

    @Message("Your recording")
    String recorded();

    @Message("Audio file: WAV or MP3")
    String audioFile();

    @Message("Use this voice")
    String useVoice();
}

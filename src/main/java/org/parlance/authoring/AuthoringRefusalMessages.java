package org.parlance.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why something that an author asked of a bank was refused; what its check found is in English. */
@MessageBundle("authoringrefusal")
interface AuthoringRefusalMessages {
    @Message("Choose the zip file of a bank.")
    String chooseZip();

    @Message("This file is no bank that can be taken in: {because}.")
    String unusableZip(String because);

    @Message("This version is still being checked. Try again in a moment.")
    String stillChecked();

    @Message("This version cannot be published: its check found {count} {#if count == 1}problem{#else}problems{/if}.")
    String checkFound(long count);

    @Message("This version has been published before.")
    String publishedBefore();

    @Message("Only a draft can be changed. Upload a version of a higher number.")
    String onlyDraftsChange();

    @Message("Only a draft can be discarded; published versions are kept.")
    String onlyDraftsGo();

    @Message("Only the prompts of a draft can be replaced.")
    String onlyPromptsOfDrafts();

    @Message("Only a published version can be retired.")
    String onlyPublishedRetire();

    @Message("Version {version} of {bank} cannot be published: version {there} is there already. Give the bank a higher"
            + " version in bank.yaml and upload it again.")
    String higherNeeded(int version, String bank, int there);

    @Message("This version cannot be retired: {because}")
    String cannotRetire(String because);

    @Message("Record a voice or choose an audio file.")
    String recordOrChoose();

    @Message("A recording cannot be used: {because}.")
    String unusableRecording(String because);
}
